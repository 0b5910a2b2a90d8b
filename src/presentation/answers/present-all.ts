import type { Answer, PersonItem } from '../../answers/answer.ts'
import type { Library } from '../../search/library/library.ts'
import { foldText } from '../../text/fold.ts'
import { words } from '../../text/words.ts'
import { DIVIDER, published } from '../locator.ts'
import type { Block, Message } from '../message.ts'
import { present } from './present.ts'
import { shortRole } from '../passage.ts'
import { whoseWords } from './present-list.ts'
import { taken } from './present-person.ts'
import { listedPassage, listMessage, says, type View } from '../view.ts'
import type { Wording } from '../wording/wording.ts'

/** What one of several articles answers. */
interface Told {
  readonly library: Library
  readonly answer: Answer
}

/** What answers of several articles are shown with. */
type Shown = Omit<View, 'library'> & {
  readonly listOf: NonNullable<View['listOf']>
  /** How many articles there are. */
  readonly all: number
}

/** The most articles whose passages stand in one reply where words were looked for; a question has one answer. */
const MOST_FOUND = 3

/** What several articles answer, the likeliest first, each under its article's title. */
export function presentAll(told: readonly Told[], shown: Shown): Message {
  const quoting = told.flatMap((one) => quotesOf(one, shown.wording))
  const message =
    quoting.length > 0 ? presentQuotes(quoting, shown) : together(best(told).map((one) => under(one, shown)))
  const some =
    told.length < shown.all ? [says(shown.wording.says.askedOf(told.length, shown.all), 'quiet')] : []
  return { ...message, blocks: [...message.blocks, ...some] }
}

/** What answers; else what may; else what says the contrary; else whichever knows the most of what was asked. */
function best(told: readonly Told[]): readonly Told[] {
  const found = told.filter(({ answer }) => answer.kind === 'found')
  const most = found[0]?.answer.about === 'words' ? MOST_FOUND : 1
  if (found.length > 0) return found.slice(0, most)
  const one =
    told.find(({ answer }) => answer.kind === 'unsure') ??
    told.find(({ answer }) => answer.reason === 'contrary') ??
    told.find(({ answer }) => answer.reason !== 'unknown-person') ??
    told[0]
  return one ? [one] : []
}

/** An answer with its article's title over the passages. */
function under({ library, answer }: Told, shown: Shown): Message {
  const message = present(answer, {
    ...shown,
    library,
    wording: ofAll(shown.wording),
    over: { speaker: null },
  })
  const title: Block = { kind: 'heading', text: titleOf(library, shown.wording) }
  const [sentence, ...rest] = message.blocks
  if (message.outcome !== 'nothing' || !sentence) return { ...message, blocks: [title, ...message.blocks] }
  return { ...message, blocks: [sentence, ...(rest.length > 0 ? [title, ...rest] : [])] }
}

/** What can be done is done with the first. */
function together([first, ...others]: readonly Message[]): Message {
  if (!first) return { outcome: 'nothing', blocks: [], actions: [], pictures: [] }
  return { ...first, pictures: [], blocks: [first, ...others].flatMap(({ blocks }) => blocks) }
}

const titleOf = ({ document }: Library, wording: Wording): string =>
  [document.metadata.title, ...published(document, wording)].join(DIVIDER)

/** Where nothing is found, no article says it. */
const ofAll = (wording: Wording): Wording => ({
  ...wording,
  says: {
    ...wording.says,
    missing: wording.says.missingInAll,
    missingWords: wording.says.missingInAll,
    unknownPerson: wording.says.unknownPersonInAll,
  },
})

/** Somebody's words in one article. */
interface Quoted {
  readonly library: Library
  readonly answer: Extract<Answer, { about: 'quotes' }>
  readonly item: PersonItem
  /** The same for the same person in other articles: a full name; a name of one word is joined with no other. */
  readonly key: string
}

function quotesOf({ library, answer }: Told, wording: Wording): readonly Quoted[] {
  if (answer.about !== 'quotes') return []
  const keyOf = ({ name }: PersonItem['speaker']) =>
    words(name).length > 1 ? foldText(name) : `${foldText(name)} ${titleOf(library, wording)}`
  return answer.items
    .filter(({ citations }) => citations.length > 0)
    .map((item) => ({ library, answer, item, key: keyOf(item.speaker) }))
}

/** Everybody's words in order of date; a typing error is mended only where the name as typed is nobody's. */
function presentQuotes(all: readonly Quoted[], shown: Shown): Message {
  const { labels } = shown.wording
  const exact = all.filter(({ answer }) => answer.mended === null)
  const quoted = [...(exact.length > 0 ? exact : all)].sort(byDate)
  const people = [...new Set(quoted.map(({ key }) => key))]
  const [first] = quoted
  if (!first) return together([])
  const { asked, topic } = first.answer
  const whom = whoseWords(
    asked,
    quoted.map(({ item }) => item),
    shown,
  )
  const title = topic === null ? labels.quotesOf(whom) : labels.quotesAbout(whom, topic)
  let number = 0
  const groups = people.flatMap((person) =>
    quoted
      .filter(({ key }) => key === person)
      .flatMap(({ library, item }) => {
        const over = overQuotes(item, { ...shown, library }, people.length > 1)
        const view = { ...shown, library, over: { speaker: item.speaker.id } }
        return item.citations.map((citation): readonly Block[] => [
          ...over,
          listedPassage(view, citation, ++number),
        ])
      }),
  )
  const view = { ...shown, library: first.library }
  return listMessage(view, [...taken(first.answer, view), { kind: 'heading', text: title }], groups)
}

/** What is true of all of somebody's words in one article, said once over them. */
function overQuotes({ speaker }: PersonItem, { library, wording }: View, many: boolean): readonly Block[] {
  const { document } = library
  const about = [...(speaker.role ? [shortRole(speaker.role)] : []), ...published(document, wording)]
  return [
    { kind: 'heading', text: [...(many ? [speaker.name] : []), document.metadata.title].join(DIVIDER) },
    ...(about.length > 0 ? [says(about.join(DIVIDER), 'quiet')] : []),
  ]
}

/** Articles without a date come last. */
const byDate = (a: Quoted, b: Quoted): number => dateOf(a).localeCompare(dateOf(b))
const dateOf = ({ library }: Quoted): string => library.document.metadata.date ?? '9'
