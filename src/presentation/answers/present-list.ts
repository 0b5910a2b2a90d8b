import type { Answer, PersonItem } from '../../answers/answer.ts'
import { wordsOf } from '../../search/library/people/people-meant.ts'
import { words } from '../../text/words.ts'
import type { Block, Message } from '../message.ts'
import { DIVIDER, articleNamed } from '../locator.ts'
import { shortRole } from '../passage.ts'
import { presentMiss } from './present-passages.ts'
import { personEntry, countsOf, taken } from './present-person.ts'
import { listedPassage, listMessage, says, unlisted, type View } from '../view.ts'

type About<Kind extends Answer['about']> = Extract<Answer, { about: Kind }>

/** All that somebody said, in the article's order. */
export function presentQuotes(answer: About<'quotes'>, view: View): Message {
  const { labels } = view.wording
  const spoken = answer.items.filter((item) => item.citations.length > 0)
  if (spoken.length === 0) return presentMiss(noQuotes(answer, view), answer, view)
  const whom = whoseWords(answer.asked, spoken, view)
  const title = answer.topic === null ? labels.quotesOf(whom) : labels.quotesAbout(whom, answer.topic)
  const one = spoken.length === 1 ? spoken[0] : undefined
  const over = { speaker: one?.speaker.id ?? null }
  const groups = spoken
    .flatMap((item) => item.citations)
    .map((citation, i) => [listedPassage({ ...view, over }, citation, i + 1)])
  const about = aboutList(spoken, answer.topic === null && answer.more === 0, view).join(DIVIDER)
  const heading: Block = { kind: 'heading', text: title }
  const opening = [...taken(answer, view), heading, says(about, 'quiet'), ...unlisted(answer, view)]
  return listMessage(view, opening, groups)
}

/** The most people that are named over a list; of more the words by which they were asked for stand there. */
const MOST_NAMED = 20

/** Whose words a list gives: those of everybody, of some by their names, or of all whom a name fits. */
export function whoseWords(
  asked: string | null,
  items: readonly PersonItem[],
  { wording }: Pick<View, 'wording'>,
): string {
  if (asked === null) return wording.labels.everybody
  return namesOf(asked, items).join(', ')
}

function namesOf(asked: string, items: readonly PersonItem[]): readonly string[] {
  const names = [...new Set(items.map(({ speaker }) => speaker.name))]
  return names.length > MOST_NAMED ? [asked] : names
}

/** What is true of all of a list, said once over it: "Mayor of Orr · 2 quotations · A bridge for Orr · The Orr Post, 6 May 2024". */
function aboutList(spoken: readonly PersonItem[], all: boolean, view: View): readonly string[] {
  const one = spoken.length === 1 ? spoken[0] : undefined
  const role = one?.speaker.role ? [shortRole(one.speaker.role)] : []
  const total = (key: 'quoted' | 'reported') => spoken.reduce((sum, item) => sum + item[key], 0)
  const share = all ? [countsOf({ quoted: total('quoted'), reported: total('reported') }, view)] : []
  return [...role, ...share, ...articleNamed(view.library.document, view.wording)]
}

/** Whether the article has the words of a name, though it may be nobody's. */
function stands(name: string, library: View['library']): boolean {
  const written = wordsOf(library)
  return words(name).every(({ key }) => written.has(key))
}

function noQuotes({ asked, topic, reason, items }: About<'quotes'>, { wording, library }: View): string {
  if (asked === null) return topic === null ? wording.says.noQuotes : wording.says.noQuotesOn(topic)
  if (items.length === 0)
    return stands(asked, library) ? wording.says.unquotedPerson(asked) : wording.says.unknownPerson(asked)
  const names = namesOf(asked, items)
  const name = new Intl.ListFormat(wording.locale, { type: 'conjunction' }).format(names)
  if (reason === 'unquoted-person' || topic === null) return wording.says.unquotedPerson(name)
  return wording.says.noQuotesAbout(name, topic)
}

/** Everybody whom the article names, those without words of theirs apart, with a picture of who speaks where. */
export function presentPeople(answer: About<'people'>, view: View): Message {
  const { says: words, counts, labels } = view.wording
  if (answer.items.length === 0) return presentMiss(words.noPeople, answer, view)
  const speakers = answer.items.filter(speaks)
  const [first, ...silent] = answer.items
    .filter((item) => !speaks(item))
    .map((item) => personEntry(item, view))
  const apart: Block = { kind: 'heading', text: labels.silentPeople }
  const groups = [
    ...speakers.map((item) => [personEntry(item, view)]),
    ...(first ? [speakers.length > 0 ? [apart, first] : [first]] : []),
    ...silent.map((entry) => [entry]),
  ]
  const heading: Block = { kind: 'heading', text: counts.people(answer.items.length) }
  const message = listMessage(view, [heading, ...unlisted(answer, view)], groups)
  const { id, metadata } = view.library.document
  const picture = { kind: 'speakers' as const, article: id, alt: labels.pictureOfSpeakers(metadata.title) }
  return { ...message, pictures: speakers.length > 0 ? [picture] : [] }
}

const speaks = ({ quoted, reported }: PersonItem): boolean => quoted + reported > 0
