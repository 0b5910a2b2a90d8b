import { LRUCache } from 'lru-cache'
import type { Library } from '../../../search/library/library.ts'
import type { Interaction, Asker } from '../asked.ts'
import { type Desk, titleIn } from '../desk.ts'
import type { Answered } from '../outbound/answered.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import { articleNamed } from './articles.ts'

/** Characters of replies that are remembered: hundreds of lists. */
const ROOM = 2_000_000

const remembered = new LRUCache<string, Answered>({
  maxSize: ROOM,
  sizeCalculation: (answered, key) => key.length + JSON.stringify(answered).length,
})

/** An article as it is open now: one that was edited or corrected is another. */
const numbers = new WeakMap<Library, number>()
let count = 0

function numberOf(library: Library): number {
  const known = numbers.get(library) ?? count++
  numbers.set(library, known)
  return known
}

type Command = Extract<Interaction, { kind: 'command' }>

/**
 * Answers a command whose reply follows from the article alone, with what it was answered before: a group asks for the
 * same lists again and again. In the key stands all that such a reply depends on. What is about several articles, or
 * about none, is answered anew.
 */
export async function sameAgain(
  desk: Desk,
  { locale, placeLocale, amongOthers }: Asker,
  { command, options, isPrivate }: Command,
  answer: () => Promise<Answered>,
): Promise<Answered> {
  const { article, ...rest } = options
  const id = article === undefined ? desk.context.article : articleNamed(desk.articles, String(article))
  const library = await desk.context.open(id)
  if (!library) return answer()
  const { reader } = desk.context
  const key = JSON.stringify([
    numberOf(library),
    ...[command, rest, isPrivate, locale, placeLocale, amongOthers],
    ...[reader?.address, reader?.shared?.get(id), titleIn(desk, id, wordingFor(undefined))],
  ])
  const known = remembered.get(key)
  if (known) return known
  const made = await answer()
  remembered.set(key, made)
  return made
}
