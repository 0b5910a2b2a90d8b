import type { Library } from '../search/library/library.ts'
import { cut, hull, overlap, type Span } from '../text/span.ts'
import { type Random, shuffled } from './random.ts'
import { bare, isNamed, lettersOf, sentencesAround, wordCount } from './passage.ts'
import { type QuizQuestion, WRONG } from './question.ts'

/** Words that an ending may begin with: where several endings begin with the same one, each could follow. */
const JOINTS =
  'to that and because of in for with by from but if when so as on at is are was were will should'.split(' ')

/** The fewest words of a beginning, and the fewest and most of an ending. */
const BEGINNING = 5
const ENDING = { least: 4, most: 14 }

/** Words that somebody said in one piece, and who, where the article names them. */
interface Utterance {
  readonly span: Span
  /** With the words that name the speaker. */
  readonly proof: Span
  readonly speaker: string | null
}

/**
 * How the quotation goes on: somebody's sentence, broken off before a word such as "to" or "because", with endings of
 * other sentences of the article that begin with the same word and are about as long.
 */
export function finishQuestions(library: Library, random: Random): readonly QuizQuestion[] {
  const all = endings(library)
  return utterances(library).flatMap((utterance) => ask(library, { utterance, all }, random))
}

interface Asking {
  readonly utterance: Utterance
  /** Endings of all sentences by the word that they begin with. */
  readonly all: ReadonlyMap<string, readonly Span[]>
}

function ask(library: Library, { utterance, all }: Asking, random: Random): readonly QuizQuestion[] {
  const { text } = library.document
  const passage = sentencesAround(library, utterance.proof)
  if (!passage) return []
  for (const right of shuffled(endingsIn(text, utterance.span), random)) {
    const [joint = ''] = lettersOf(cut(text, right)).split(' ')
    const wrong = wrongFor(text, { right, within: utterance.span }, all.get(joint) ?? [])
    if (wrong.length < WRONG.least) continue
    const ending = cut(text, right)
    const choices = shuffled([ending, ...shuffled(wrong, random).slice(0, WRONG.most)], random)
    const words = bare(text, { start: utterance.span.start, end: right.start })
    return [
      {
        kind: 'finish',
        words,
        speaker: utterance.speaker,
        choices,
        right: choices.indexOf(ending),
        passage,
        mark: right,
      },
    ]
  }
  return []
}

/** Endings of elsewhere, those nearest in length first, none that says the same in other letters. */
function wrongFor(
  text: string,
  { right, within }: { readonly right: Span; readonly within: Span },
  others: readonly Span[],
): readonly string[] {
  const length = right.end - right.start
  const seen = [lettersOf(cut(text, right))]
  const near = others
    .filter((other) => overlap(other, within) === 0)
    .toSorted((a, b) => Math.abs(a.end - a.start - length) - Math.abs(b.end - b.start - length))
  const kept: string[] = []
  for (const other of near) {
    const words = cut(text, other)
    const plain = lettersOf(words)
    if (seen.some((one) => one.includes(plain) || plain.includes(one))) continue
    seen.push(plain)
    kept.push(words)
  }
  return kept.slice(0, 2 * WRONG.most)
}

/** Quotations of one sentence, and the author's own sentences in a text of the first person. */
function utterances(library: Library): readonly Utterance[] {
  const { document, annotations } = library
  const { text } = document
  const quoted = annotations.statements.flatMap((statement): readonly Utterance[] => {
    const speaker = annotations.people[statement.speaker ?? -1]
    if (statement.kind !== 'direct' || statement.partial || statement.spans.length !== 1) return []
    const [span] = piecesOf(text, statement.span)
    if (!span || text.charAt(span.end - 1) === '?') return []
    const named = speaker && statement.coSpeakers.length === 0 && isNamed(library, statement, speaker)
    const proof = named && statement.source ? hull(span, statement.source) : span
    return [{ span, proof, speaker: named ? speaker.name : null }]
  })
  const { author } = annotations
  if (author === null) return quoted
  const own = document.sentences.filter(
    ({ kind, span }) =>
      kind === 'sentence' && !annotations.statements.some((statement) => overlap(statement.span, span) > 0),
  )
  return [...quoted, ...own.map(({ span }) => ({ span: bare(text, span), proof: span, speaker: null }))]
}

/** The sentences of somebody's words. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[.!?](?=\s+\p{Lu})/gu)) {
    pieces.push(bare(text, { start: from, end: start + match.index + 1 }))
    from = start + match.index + 1
  }
  return [...pieces, bare(text, { start: from, end })]
}

/** Every ending that words have, from a joint to their end without its full stop. */
function endingsIn(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const stop = /[.!?]+["”']?$/u.exec(words)
  const end = span.end - (stop ? stop[0].length : 0)
  return [...words.matchAll(/(?<=\s)\p{L}+(?=\s)/gu)].flatMap(({ 0: word, index }): readonly Span[] => {
    const start = span.start + index
    const ending = { start, end }
    const fits =
      JOINTS.includes(word) &&
      wordCount(text.slice(span.start, start)) >= BEGINNING &&
      isEnding(cut(text, ending))
    return fits ? [ending] : []
  })
}

/** Not too short or long, and without the marks and breaks that would tell where it is from. */
function isEnding(words: string): boolean {
  const count = wordCount(words)
  return (
    count >= ENDING.least &&
    count <= ENDING.most &&
    !/["“”\n()[\]]|(?<!\p{L})['‘]\p{L}|--|[.!?]\s/u.test(words)
  )
}

function endings(library: Library): ReadonlyMap<string, readonly Span[]> {
  const { text, sentences } = library.document
  const { statements } = library.annotations
  const said = statements
    .filter(({ kind, partial, spans }) => kind === 'direct' && !partial && spans.length === 1)
    .flatMap(({ span }) => piecesOf(text, span))
  const prose = sentences
    .filter(({ kind, span }) => kind === 'sentence' && !statements.some((one) => overlap(one.span, span) > 0))
    .map(({ span }) => span)
  const all = [...said, ...prose].flatMap((span) => endingsIn(text, bare(text, span)))
  return Map.groupBy(all, (span) => lettersOf(cut(text, span)).split(' ')[0] ?? '')
}
