import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10'
import { wordings } from '../../../presentation/wording/wordings.ts'
import { type Answered, offer } from '../outbound/answered.ts'
import { suggestArticles } from '../inbound/articles.ts'
import { drop, keep, preview } from './add.ts'
import { filledArticle, articleForm } from './form.ts'
import { articleIn } from './given.ts'
import type { LibraryDesk } from './library-desk.ts'
import { link, revoke } from './link.ts'
import { askToForget, forget, privacy } from './privacy.ts'
import {
  inPlaceOf,
  laterPrivately,
  openly,
  plainReply,
  privately,
  refused,
  type LibraryReply,
} from './reply.ts'
import { askToRemove, list, nameRole, removeFromShelf, use } from './shelves/shelf-changes.ts'
import { fromLibraryId, isLibraryId, type LibraryState } from './state.ts'
import { type LibraryCommand, typedOf } from './typed.ts'
import { type Here, mayChange, type LibraryVisit, visitOf } from './visit.ts'

/** Which articles a command is offered. */
const OFFERED = { use: 'articles', remove: 'own', link: 'own' } as const

/** Answers what concerns the articles of a server; null for all else. Rejects with a StoreFault. */
export async function answerLibrary(
  desk: LibraryDesk,
  interaction: APIInteraction,
): Promise<Answered | null> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return answerCommand(visitOf(desk, interaction), interaction)
    case InteractionType.ApplicationCommandAutocomplete: {
      const typed = typedOf(interaction.data)
      if (!typed || !(typed.command in OFFERED)) return null
      const shelf = await desk.at(visitOf(desk, interaction))
      const offered = shelf[OFFERED[typed.command as keyof typeof OFFERED]]
      return { response: offer(suggestArticles(offered, typed.texts.article ?? '')), later: null }
    }
    case InteractionType.MessageComponent:
      if (!isLibraryId(interaction.data.custom_id)) return null
      return answerPress(visitOf(desk, interaction), interaction)
    case InteractionType.ModalSubmit:
      if (!isLibraryId(interaction.data.custom_id)) return null
      return answerForm(visitOf(desk, interaction), interaction)
    case InteractionType.Ping:
      return null
  }
}

const isHere = (visit: LibraryVisit): visit is Here => visit.server !== null

async function answerCommand(
  visit: LibraryVisit,
  { data }: APIApplicationCommandInteraction,
): Promise<Answered | null> {
  if (data.type === ApplicationCommandType.Message) {
    if (data.name !== wordings['en-US']?.library.menu) return null
    const source = articleIn(data.resolved.messages[data.target_id] ?? {})
    return source
      ? adding(visit, { source, title: null })
      : privately(visit, refused(visit, 'nothing-in-message'))
  }
  const typed = data.type === ApplicationCommandType.ChatInput ? typedOf(data) : null
  if (!typed) return null
  if (typed.command === 'privacy') return privately(visit, await privacy(visit))
  if (typed.command === 'forget-me') return privately(visit, askToForget(visit))
  if (typed.command === 'list') return privately(visit, await list(visit, 0))
  return isHere(visit) ? inServer(visit, typed) : privately(visit, refused(visit, 'server-only'))
}

async function inServer(visit: Here, typed: LibraryCommand): Promise<Answered | null> {
  const { texts } = typed
  const given = texts.article ?? ''
  switch (typed.command) {
    case 'add':
      return add(visit, typed)
    case 'use':
      return used(visit, { given, where: texts.where === 'server' ? 'server' : 'channel' })
    case 'remove':
      return privately(visit, await askToRemove(visit, given))
    case 'link':
      return privately(visit, await link(visit, given))
    case 'role':
      return privately(visit, await nameRole(visit, texts.role ?? null))
    case 'list':
    case 'privacy':
    case 'forget-me':
      return null
  }
}

/** A file before a link; with neither, the form that takes a text. */
async function add(visit: Here, { texts, attachment }: LibraryCommand): Promise<Answered> {
  const title = texts.title ?? null
  if (attachment) return adding(visit, { source: { kind: 'file', attachment }, title })
  if (texts.link !== undefined)
    return adding(visit, { source: { kind: 'link', link: texts.link.trim() }, title })
  const denied = await withoutRight(visit)
  return denied ?? { response: articleForm(visit.words), later: null }
}

/** What concerns all who are there is told to all. */
async function used(visit: Here, choice: Parameters<typeof use>[1]): Promise<Answered> {
  const said = await use(visit, choice)
  return (said.concernsAll ? openly : privately)(visit, said)
}

/** Fetching and reading take longer than Discord waits; whether somebody may is said at once. */
async function adding(
  visit: LibraryVisit,
  { source, title }: { readonly source: Parameters<typeof preview>[1]; readonly title: string | null },
): Promise<Answered> {
  if (!isHere(visit)) return privately(visit, refused(visit, 'server-only'))
  const denied = await withoutRight(visit)
  return denied ?? laterPrivately(visit, () => preview(visit, source, title))
}

async function withoutRight(visit: Here): Promise<Answered | null> {
  const may = mayChange(visit, await visit.desk.at(visit))
  return may ? null : privately(visit, refused(visit, 'no-right'))
}

async function answerForm(visit: LibraryVisit, interaction: APIModalSubmitInteraction): Promise<Answered> {
  const { source, title } = filledArticle(interaction)
  if (fromLibraryId(interaction.data.custom_id)?.kind !== 'form' || !source)
    return privately(visit, refused(visit, 'nothing-given'))
  return adding(visit, { source, title })
}

async function answerPress(visit: LibraryVisit, { data }: APIMessageComponentInteraction): Promise<Answered> {
  const state = fromLibraryId(data.custom_id)
  const inPlace = (said: LibraryReply) => inPlaceOf(visit, said)
  if (state?.kind === 'forget') return inPlace(await forget(visit))
  if (state?.kind === 'stay') return inPlace(plainReply(visit.words.says.stays))
  if (state?.kind === 'list') return inPlace(await list(visit, state.page))
  if (!state || !isHere(visit)) return privately(visit, refused(visit, 'old-preview'))
  return answerPressHere(visit, state)
}

/** What can be pressed in a server alone; the rest was answered before. */
async function answerPressHere(visit: Here, state: LibraryState): Promise<Answered> {
  const inPlace = (said: LibraryReply) => inPlaceOf(visit, said)
  switch (state.kind) {
    case 'add':
      return inPlace(await keep(visit, state.draft))
    case 'drop':
      return inPlace(await drop(visit, state.draft))
    case 'use-here':
      return used(visit, { given: state.article, where: 'channel' })
    case 'use-server':
      return used(visit, { given: state.article, where: 'server' })
    case 'remove':
      return inPlace(await removeFromShelf(visit, state.article))
    case 'revoke':
      return inPlace(await revoke(visit, state.article))
    case 'form':
    case 'forget':
    case 'stay':
    case 'list':
      return privately(visit, refused(visit, 'old-preview'))
  }
}
