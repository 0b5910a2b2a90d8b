import { ButtonStyle } from 'discord-api-types/v10'
import { pages } from '../../../../presentation/pages.ts'
import type { Block, TextRun } from '../../../../presentation/message.ts'
import { says } from '../../../../presentation/view.ts'
import { removeArticle, useArticle } from '../../../../store/queries/articles.ts'
import { setRole } from '../../../../store/queries/servers.ts'
import type { Shelf } from '../../../../study/shelf.ts'
import { articleChosen } from '../../inbound/articles.ts'
import { codeOf } from '../../buttons/button-state.ts'
import { button, plainReply, refused, type LibraryReply } from '../reply.ts'
import { type Here, mayChange, type LibraryVisit } from '../visit.ts'

/** A reply, and whether it concerns everybody in the channel. */
interface Changed extends LibraryReply {
  readonly concernsAll: boolean
}

const alone = (said: LibraryReply): Changed => ({ ...said, concernsAll: false })

/** The articles of the server, the one that is in use marked. */
export async function list(visit: LibraryVisit, page: number): Promise<LibraryReply> {
  const { desk, words, wording } = visit
  const shelf = await desk.at(visit)
  const divided = pages(shelf.articles.map((article) => [entry(article, shelf, visit)]))
  const shown = Math.min(page, divided.length - 1)
  const place = divided.length > 1 ? [says(wording.labels.page(shown + 1, divided.length), 'quiet')] : []
  const turn = (to: number, label: string) =>
    to < 0 || to >= divided.length ? [] : [button({ kind: 'list', page: to }, label)]
  const role = shelf.role === null ? [] : [roleLine(visit, shelf.role)]
  return plainReply(
    [{ kind: 'heading', text: words.says.articles }, ...(divided[shown] ?? []).flat(), ...role, ...place],
    [...turn(shown - 1, wording.actions.back), ...turn(shown + 1, wording.actions.more)],
  )
}

function entry(
  { id, title }: Shelf['articles'][number],
  { own, context }: Shelf,
  { words }: LibraryVisit,
): Block {
  const known = own.find((other) => other.id === id)
  const about = [
    ...(id === context.article ? [words.says.inUse] : []),
    known ? words.says.own : words.says.fromBot,
    ...(known?.link == null ? [] : [words.says.hasLink]),
  ]
  const detail: TextRun[] = [{ text: about.join(' · ') }]
  return { kind: 'entry', title: [{ text: title, style: 'strong' }], detail }
}

/** The role that may change the shelf, by name. */
const roleLine = ({ words }: LibraryVisit, role: string): Block => ({
  kind: 'says',
  runs: [{ text: words.says.roleIs }, { text: role, style: 'role' }],
})

/** Chooses the article of a channel or of the server. */
export async function use(
  visit: Here,
  { given, where }: { readonly given: string; readonly where: 'channel' | 'server' },
): Promise<Changed> {
  const { desk, server, words } = visit
  const shelf = await desk.at(visit)
  if (!mayChange(visit, shelf)) return alone(refused(visit, 'no-right'))
  const article = meantBy(shelf, given)
  if (!article) return alone(refused(visit, 'unknown-article'))
  const channel = where === 'channel' ? visit.channel : ''
  await desk.store.ask((db) => useArticle(db, { server, channel, article: article.id }))
  const { usedHere, usedInServer } = words.says
  return { ...plainReply((where === 'channel' ? usedHere : usedInServer)(article.title)), concernsAll: true }
}

/** Asks whether an article is to go, with what the server has about it. */
export async function askToRemove(visit: Here, given: string): Promise<LibraryReply> {
  const shelf = await visit.desk.at(visit)
  const { words } = visit
  if (!mayChange(visit, shelf)) return refused(visit, 'no-right')
  const article = meantBy(shelf, given)
  if (!article) return refused(visit, 'unknown-article')
  if (!shelf.own.some(({ id }) => id === article.id)) return refused(visit, 'not-own')
  return plainReply(words.says.removeAsk(article.title), [
    button({ kind: 'remove', article: codeOf(article.id) }, words.actions.remove, ButtonStyle.Danger),
    button({ kind: 'stay' }, words.actions.stay),
  ])
}

/** Removes an article of the server's own. */
export async function removeFromShelf(visit: Here, given: string): Promise<LibraryReply> {
  const { desk, server, words } = visit
  const shelf = await desk.at(visit)
  if (!mayChange(visit, shelf)) return refused(visit, 'no-right')
  const article = shelf.own.find(({ id }) => id === meantBy(shelf, given)?.id)
  if (!article) return refused(visit, 'unknown-article')
  const gone = await desk.store.ask((db) => removeArticle(db, { server, article: article.id }))
  return gone ? plainReply(words.says.removed(article.title)) : refused(visit, 'unknown-article')
}

/** Names the role whose members may change the shelf, or none. */
export async function nameRole(visit: Here, role: string | null): Promise<LibraryReply> {
  const { desk, server, words, manages } = visit
  if (!manages) return refused(visit, 'no-right-to-name')
  await desk.store.ask((db) => setRole(db, server, role))
  const { roleGone, roleNamed } = words.says
  return plainReply(role === null ? roleGone : [says(roleNamed), roleLine(visit, role)])
}

const meantBy = ({ articles }: Shelf, given: string): Shelf['articles'][number] | undefined => {
  const meant = articleChosen(articles, given)
  return articles.find(({ id }) => id === meant)
}
