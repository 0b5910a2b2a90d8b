import type { Answer } from '../../answers/answer.ts'
import { introduce, whoIs } from '../../answers/routes/who-is.ts'
import type { CommandName } from '../../presentation/wording/wording.ts'
import { wordingFor } from '../../presentation/wording/wordings.ts'
import { describedPeople } from '../../search/library/people/described.ts'
import { isNameWord } from '../../search/library/people/people-meant.ts'
import type { Library } from '../../search/library/library.ts'
import { overlap } from '../../text/span.ts'
import { isEnglish } from '../understand/is-english.ts'
import { foreignLanguage } from '../understand/language.ts'
import { isNameAlone } from '../understand/name-alone.ts'
import { understand } from '../understand/understand.ts'
import { asking, command, type Asking, type Turn, type Understood } from '../understand/understood.ts'
import { isWritten } from '../understand/whose.ts'
import { run, type Context } from './run.ts'
import type { Problem } from '../../presentation/wording/problem.ts'
import { LONGEST_TEXT, tidy } from '../asking/typed.ts'
import { nearBefore } from './near-before.ts'
import { afterAnswer } from './turn.ts'

/** Free text as a person types it: at the prompt, in a direct message, beside the bot's name. */
interface Prompt {
  readonly text: string
  readonly article?: string | undefined
  readonly locale?: string | undefined
  /** What the same person asked before, in the same place. */
  readonly previous: Turn | null
}

/** What a text was understood as, with its answer. */
export interface Prompted {
  readonly kind: 'answer'
  readonly as: CommandName | 'small talk' | 'language'
  /** The command that answers it; null where none does. */
  readonly request: Asking | null
  readonly answer: Answer
  readonly library: Library
  /** The text with its typing errors mended, where that changed what it means. */
  readonly mended: string | null
  /** What a next text may refer to. */
  readonly turn: Turn | null
}

type Result = Prompted | { readonly kind: 'problem'; readonly problem: Problem }

const ECHOED = 80

/** Understands free text and answers it. Throws only for a fault of the program. */
export async function prompt(context: Context, { text, article, locale, previous }: Prompt): Promise<Result> {
  const typed = tidy(text)
  if (typed === '') return bad({ kind: 'no-question' })
  if (typed.length > LONGEST_TEXT)
    return bad({ kind: 'too-long', option: 'question', length: typed.length, limit: LONGEST_TEXT })
  const id = article ?? context.article
  const library = await context.open(id)
  if (!library) return bad({ kind: 'unknown-article', given: id.slice(0, ECHOED) })
  const scene = { library, previous, wording: wordingFor(locale) }
  const read = understand(typed, scene)
  const isName = isQuestion(read) && !isWritten(typed, scene) && (await isNameAlone(typed))
  const understood = isName ? asking(command('who is', { person: typed })) : read
  if (!isName && !isCertain(understood)) {
    const language = await foreignLanguage(typed, (key) => isNameWord(library, key))
    if (language !== null && (await isEnglish(library)))
      return said(library, 'language', { ...PLAIN, about: 'language', language }, previous)
  }
  switch (understood.kind) {
    case 'talk':
      return said(library, 'small talk', { ...PLAIN, about: 'talk', talk: understood.talk }, previous)
    case 'describe':
      return described({ context, library, id, previous }, understood)
    case 'ask':
      return firstFound({ context, library, id, previous }, understood)
  }
}

const PLAIN = { kind: 'found', reason: 'listed', citations: [], nearest: [] } as const

const bad = (problem: Problem): Result => ({ kind: 'problem', problem })

const said = (
  library: Library,
  as: 'small talk' | 'language',
  answer: Answer,
  turn: Turn | null,
): Prompted => ({ kind: 'answer', as, request: null, answer, library, mended: null, turn })

/** What no more was made of than a question. */
const isQuestion = (understood: Understood): boolean =>
  understood.kind === 'ask' && understood.tries[0].command === 'ask'

/** A list that was asked for in English words is in no other language. */
const isCertain = (understood: Understood): boolean =>
  understood.kind === 'talk' ||
  (understood.kind === 'ask' && !['ask', 'who said', 'who is'].includes(understood.tries[0].command))

interface Place {
  readonly context: Context
  readonly library: Library
  readonly id: string
  readonly previous: Turn | null
}

/** The first request that finds something; failing that the first that may; failing that the first. */
async function firstFound(
  { context, library, id, previous }: Place,
  { tries, mended, leans = false }: Extract<Understood, { kind: 'ask' }>,
): Promise<Result> {
  const before = leans ? previous : null
  const results: Prompted[] = []
  for (const request of tries) {
    const result = await run(context, { ...request, article: id })
    if (result.kind === 'problem') return result
    const { answer } = result
    const turn = afterAnswer(request, answer, library)
    const prompted = { kind: 'answer', as: request.command, request, answer, library, mended, turn } as const
    const [first] = results
    const spoken = first && answer.kind === 'found' ? inOtherWords(first.answer, answer) : null
    if (first && spoken)
      return { ...first, answer: spoken, turn: afterAnswer(first.request ?? request, spoken, library) }
    if (answer.kind === 'found') return settled(prompted, before)
    results.push(prompted)
  }
  return likeliest(results, before) ?? bad({ kind: 'no-question' })
}

/** Of readings that find nothing for sure; where none of them finds nothing at all, its place may settle it. */
function likeliest(results: readonly Prompted[], before: Turn | null): Prompted | undefined {
  const one = results.find(({ answer }) => answer.kind === 'unsure') ?? results[0]
  return one && results.every(({ answer }) => answer.kind !== 'nothing') ? settled(one, before) : one
}

/** A follow-up with what came before it weighed in. */
function settled(prompted: Prompted, before: Turn | null): Prompted {
  const { request, library } = prompted
  if (!before || !request) return prompted
  const answer = nearBefore(prompted.answer, before)
  return { ...prompted, answer, turn: afterAnswer(request, answer, library) }
}

/** What somebody said on a topic without its words, where the passage that answers the question is theirs. */
function inOtherWords(quotes: Answer, { citations }: Answer): Answer | null {
  if (quotes.about !== 'quotes' || quotes.asked === null) return null
  const items = quotes.items.flatMap((item) => {
    const own = citations.filter(({ speaker }) => speaker?.id === item.speaker.id)
    return own.length > 0 && own[0] === citations[0] ? [{ ...item, citations: own.slice(0, 1) }] : []
  })
  const said = items.flatMap((item) => item.citations)
  return said.length === 0
    ? null
    : { ...quotes, kind: 'found', reason: 'listed', citations: said, nearest: [], items }
}

/** Somebody described: whom the article describes so beside the name, or who alone is named in the answer, as `who is` shows them. */
async function described(
  place: Place,
  { described: description, question }: Extract<Understood, { kind: 'describe' }>,
): Promise<Result> {
  const { library } = place
  const people = describedPeople(library, description)
  if (people.length > 0) {
    const request = command('who is', { person: description })
    const answer = introduce(library, description, people)
    const turn = afterAnswer(request, answer, library)
    return { kind: 'answer', as: 'who is', request, answer, library, mended: null, turn }
  }
  const asked = await firstFound(place, { kind: 'ask', tries: [command('ask', { question })], mended: null })
  if (asked.kind === 'problem') return asked
  const name = asked.answer.kind === 'found' ? namedIn(asked.answer, library) : null
  if (name === null) return { ...asked, as: 'who is' }
  const request = command('who is', { person: name })
  const answer = whoIs(library, name)
  return { ...asked, as: 'who is', request, answer, turn: afterAnswer(request, answer, library) }
}

/** The one person whom the answer marks; a passage that names somebody beside it says nothing of who is meant. */
function namedIn({ citations }: Answer, { annotations }: Library): string | null {
  const marks = citations[0]?.marks ?? []
  const marked = annotations.people.filter(({ mentions }) =>
    mentions.some(({ form, span }) => form === 'name' && marks.some((mark) => overlap(mark, span) > 0)),
  )
  return marked.length === 1 ? (marked[0]?.name ?? null) : null
}
