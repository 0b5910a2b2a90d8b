import { ButtonStyle } from 'discord-api-types/v10'
import { published } from '../../../presentation/locator.ts'
import type { Block } from '../../../presentation/message.ts'
import { says } from '../../../presentation/view.ts'
import { addArticle } from '../../../store/queries/articles.ts'
import { draftNamed, putAside, throwAway } from '../../../store/queries/drafts.ts'
import type { Draft } from '../../../study/draft.ts'
import { readDraft } from '../../../study/read-draft.ts'
import { codeOf } from '../buttons/button-state.ts'
import { shortText } from '../shorten.ts'
import { fetched, type GivenSource } from './given.ts'
import { button, plainReply, refused, refusedWith, type LibraryReply } from './reply.ts'
import { mayChange, type LibraryVisit } from './visit.ts'

const MOST_NAMES = 6
const LONGEST_QUOTATION = 200

/** Fetches and reads what somebody gave, puts it aside, and shows what was read, for a yes or a no. */
export async function preview(
  visit: LibraryVisit & { readonly server: string },
  source: GivenSource,
  title: string | null,
): Promise<LibraryReply> {
  const { desk, server, member, words } = visit
  const given = await fetched(source, title, desk)
  if (typeof given === 'string') return refused(visit, given)
  const read = await (desk.read ?? readDraft)(given, desk.bounds)
  if (read.kind === 'no-sentence') return refused(visit, 'no-sentence')
  if (read.kind === 'unreadable') return refused(visit, read.why.kind)
  const { draft } = read
  const { own } = await desk.at(visit)
  const same = own.find((other) => other.title.toLowerCase() === draft.metadata.title.toLowerCase())
  if (same) return refusedWith(words.says.sameTitle(same.title))
  const id = await desk.store.ask((db) => putAside(db, { server, member, now: desk.now() }, draft))
  return plainReply(previewOf(visit, draft), [
    button({ kind: 'add', draft: id }, words.actions.add, ButtonStyle.Primary),
    button({ kind: 'drop', draft: id }, words.actions.drop),
  ])
}

function previewOf({ wording, words }: LibraryVisit, draft: Draft): readonly Block[] {
  const { metadata, speakers } = draft
  const { counts, labels } = wording
  const about = [
    ...published({ metadata }, wording),
    ...(metadata.writers.length > 0 ? [labels.writers(metadata.writers.join(', '))] : []),
  ]
  const numbers = [
    counts.sentences(draft.sentences),
    counts.quotations(draft.quotations),
    counts.reports(draft.reports),
  ]
  const names = speakers.slice(0, MOST_NAMES).map(({ name, statements }) => `${name} (${statements})`)
  return [
    { kind: 'heading', text: metadata.title },
    ...(about.length > 0 ? [says(about.join(' · '), 'quiet')] : []),
    says(numbers.join(' · ')),
    says(names.length > 0 ? words.says.speakers(names.join(', ')) : words.says.noSpeakers),
    ...draft.shown.map(({ words: quoted, speaker }): Block => ({
      kind: 'entry',
      title: [{ text: `❝ ${shortText(quoted, LONGEST_QUOTATION)} ❞`, style: 'words' }],
      detail: [{ text: speaker ?? labels.unnamed }],
    })),
    ...(metadata.language === 'en' ? [] : [says(words.says.notEnglish)]),
    says(words.says.check),
  ]
}

/** Keeps what was put aside, and asks where it is to be used. */
export async function keep(
  visit: LibraryVisit & { readonly server: string },
  draft: string,
): Promise<LibraryReply> {
  const { desk, server, member, words } = visit
  if (!mayChange(visit, await desk.at(visit))) return refused(visit, 'no-right')
  const whose = { server, member }
  const kept = await desk.store.ask(async (db) => {
    const words = await draftNamed(db, whose, draft)
    if (!words) return null
    const added = await addArticle(db, { ...whose, now: desk.now() }, words)
    if (added.kind === 'kept') await throwAway(db, whose, draft)
    return { added, title: words.metadata.title }
  })
  if (!kept) return refused(visit, 'old-preview')
  const { added, title } = kept
  switch (added.kind) {
    case 'same-words':
      return refusedWith(words.says.sameWords(added.title))
    case 'same-title':
      return refusedWith(words.says.sameTitle(title))
    case 'too-many':
      return refusedWith(words.says.tooMany(added.most))
    case 'kept': {
      const article = codeOf(added.article)
      await warm(visit, added.article)
      return plainReply(words.says.added(title), [
        button({ kind: 'use-here', article }, words.actions.useHere, ButtonStyle.Primary),
        button({ kind: 'use-server', article }, words.actions.useServer),
      ])
    }
  }
}

/** Has the article read by the models before it is first asked, while nobody waits for it. */
async function warm(visit: LibraryVisit, article: string): Promise<void> {
  const { context } = await visit.desk.at(visit)
  // What goes wrong here is told to whoever asks next.
  context.open(article).catch(() => undefined)
}

/** Throws away what was put aside. */
export async function drop(
  visit: LibraryVisit & { readonly server: string },
  draft: string,
): Promise<LibraryReply> {
  const { desk, server, member, words } = visit
  await desk.store.ask((db) => throwAway(db, { server, member }, draft))
  return plainReply(words.says.dropped)
}
