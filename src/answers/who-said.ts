import type { Library } from '../search/library.ts'
import type { Answer, Citation } from './answer.ts'
import { echo, listenFor, type Echo } from '../search/echo.ts'
import { paraphrases, type Paraphrase } from '../search/paraphrase.ts'
import { look, type Query } from '../search/query.ts'
import { parseWords } from '../search/question.ts'
import { pairsOf, type Utterance } from '../search/utterances.ts'
import { contains } from '../text/span.ts'
import { cite } from './citation.ts'
import { SAID } from './thresholds.ts'

const SHOWN = 5
const NEAREST = 3

/** Who said these words, as far as the article tells: word for word, nearly so, or in other words. */
export function whoSaid(library: Library, words: string): Answer {
  const about = { about: 'words', asked: words } as const
  const query = look(library, parseWords(words))
  const alone = hear(library, query, library.utterances)
  const close = alone.some(isClose) ? alone.filter(isClose) : acrossCues(library, query)
  const [best, ...others] = close.filter(({ turned }) => !turned)
  if (best) {
    const citations = [best, ...others].slice(0, SHOWN).map((heard) => citeEcho(library, heard))
    return { ...about, kind: 'found', reason: reasonOf(best.utterance), citations, nearest: [] }
  }
  const meant = paraphrasesOf(library, query)
  const nearest = nearestOf(library, alone, meant)
  if (close.length > 0) return { ...about, kind: 'nothing', reason: 'contrary', citations: [], nearest }
  const [first] = meant
  if (!first || !isSaid(meant))
    return { ...about, kind: 'nothing', reason: 'missing', citations: [], nearest }
  const citations = meant.slice(0, SHOWN).map(({ utterance }) => citeUtterance(library, utterance))
  return { ...about, kind: 'found', reason: reasonOf(first.utterance), citations, nearest: [] }
}

/** The two halves of words remembered across a cue, the one with more of them first; empty where there are none. */
function acrossCues(library: Library, query: Query): readonly Echo[] {
  const [both] = hear(library, query, pairsOf(library.utterances)).filter(isClose)
  if (!both) return []
  return hear(library, query, both.utterance.parts).map((half) => ({ ...half, turned: both.turned }))
}

const isClose = (heard: Echo | undefined): boolean =>
  heard !== undefined && (heard.exact || (heard.share >= SAID.share && heard.inOrder >= SAID.inOrder))

/** Every utterance that has some of the words, best first. */
function hear(library: Library, query: Query, utterances: readonly Utterance[]): readonly Echo[] {
  const listening = listenFor(query)
  return utterances
    .flatMap((utterance) => echo(listening, utterance, library.document.text) ?? [])
    .sort((a, b) => rankOf(b) - rankOf(a) || a.utterance.span.start - b.utterance.span.start)
}

/** Somebody's own words come before a report of them, a report before the reporter's, and these before a heading. */
function rankOf({ utterance, share, inOrder, exact }: Echo): number {
  const { statement, apart } = utterance
  const own = statement ? (statement.kind === 'direct' ? (statement.partial ? 0.12 : 0.16) : 0.1) : 0
  const named = statement?.speaker === null || !statement ? 0 : 0.05
  return share + 0.3 * inOrder + (exact ? 0.4 : 0) + own + named - (apart ? 0.3 : 0)
}

function reasonOf({ statement }: Utterance): 'said' | 'reported' | 'narration' {
  if (!statement) return 'narration'
  return statement.kind === 'direct' ? 'said' : 'reported'
}

function citeEcho(library: Library, { utterance, marks }: Echo, contrary = false): Citation {
  return cite(library, { span: utterance.span, statement: utterance.statement ?? undefined, marks, contrary })
}

const citeUtterance = (library: Library, { span, statement }: Utterance): Citation =>
  cite(library, { span, statement: statement ?? undefined })

function paraphrasesOf(library: Library, query: Query): readonly Paraphrase[] {
  const { lexicon, passages } = library
  if (!lexicon) return []
  const said = library.utterances.filter(({ statement }) => statement !== null)
  return paraphrases({ lexicon, index: passages }, query, said)
}

/** Whether the best paraphrase is near enough, and far enough ahead of the next, of another's words above all. */
function isSaid([best, ...others]: readonly Paraphrase[]): boolean {
  if (!best || best.met < SAID.met || best.score < SAID.meant) return false
  const ahead = (other: Paraphrase | undefined): number => best.score - (other?.score ?? -1)
  const by = ({ utterance }: Paraphrase): number | null => utterance.statement?.speaker ?? null
  return (
    ahead(others[0]) >= SAID.ahead &&
    ahead(others.find((other) => by(other) !== by(best))) >= SAID.aheadOfOthers
  )
}

function nearestOf(
  library: Library,
  echoes: readonly Echo[],
  meant: readonly Paraphrase[],
): readonly Citation[] {
  const heard = echoes
    .slice(0, NEAREST)
    .map((one) => citeEcho(library, one, one.turned && one.share >= SAID.share))
  const near = meant.slice(0, NEAREST).map(({ utterance }) => citeUtterance(library, utterance))
  const all = [...heard, ...near]
  return all
    .filter(
      (one, k) => !all.slice(0, k).some(({ span }) => contains(span, one.span) || contains(one.span, span)),
    )
    .slice(0, NEAREST)
}
