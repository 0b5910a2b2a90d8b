import type { Library } from '../../search/library/library.ts'
import type { Answer, Citation, Outcome } from '../answer.ts'
import { echo, listenFor, type Echo } from '../../search/retrieval/echo.ts'
import { paraphrases, type Paraphrase } from '../../search/paraphrase.ts'
import { look, type Query } from '../../search/question/query.ts'
import { parseWords } from '../../search/question/question.ts'
import { pairsOf, type Utterance } from '../../search/library/utterances.ts'
import { contains } from '../../text/span.ts'
import { cite } from '../citation.ts'
import { SAID } from '../thresholds.ts'

const SHOWN = 5
const NEAREST = 3
/** What a place in the middle of a sentence's concern counts beside whose words they are. */
const CENTRAL = 0.06
/** The earlier half of words remembered across a cue comes first when it has this share of the other's. */
const FIRST = 0.5
/**
 * From what on an utterance counts as what was typed in other words: how likely it is, how far before another's, how
 * many fifths of five words were met (by one word alone nobody is quoted), and what share of three telling ones. Less
 * likely is enough where more was met and nobody else is near.
 */
const IN_OTHER_WORDS = [
  { likely: 0.25, ahead: 1.7, several: 0.4, met: 0.3 },
  { likely: 0.12, ahead: 8, several: 0.4, met: 0.4 },
] as const
/** From what likelihood on an utterance with an opposite of a typed word is named as the contrary. */
const CONTRARY = 0.25
/** From what likelihood on it is offered as one that may be meant. */
const MAY_BE = 0.12

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
  const [first] = meant
  const sure = sureness(meant)
  if (close.length > 0 || alone.some(isDenied) || (sure === 'found' && first?.opposed))
    return { ...about, kind: 'nothing', reason: 'contrary', citations: [], nearest }
  if (!first || sure === 'nothing')
    return { ...about, kind: 'nothing', reason: 'missing', citations: [], nearest }
  const citations = (sure === 'found' ? [first] : meant.slice(0, NEAREST)).map(({ utterance }) =>
    citeUtterance(library, utterance),
  )
  const reason = sure === 'found' ? reasonOf(first.utterance) : 'close'
  return { ...about, kind: sure, reason, citations, nearest: [] }
}

/** The two halves of words remembered across a cue, the one with more of them first, or where it is near, the earlier; empty where there are none. */
function acrossCues(library: Library, query: Query): readonly Echo[] {
  const [both] = hear(library, query, pairsOf(library.utterances)).filter(isClose)
  if (!both) return []
  const [best, next, ...more] = hear(library, query, both.utterance.parts)
  if (!best) return []
  const swap =
    next && next.utterance.span.start < best.utterance.span.start && next.share >= FIRST * best.share
  const halves = next ? (swap ? [next, best, ...more] : [best, next, ...more]) : [best]
  return halves.map((half) => ({ ...half, turned: both.turned }))
}

const isClose = (heard: Echo | undefined): boolean =>
  heard !== undefined &&
  (heard.exact || (heard.together && heard.share >= SAID.share && heard.inOrder >= SAID.inOrder))

/** Whether an utterance has the words, near each other or not, and turns them round. */
const isDenied = ({ turned, share, inOrder }: Echo): boolean =>
  turned && share >= SAID.share && inOrder >= SAID.inOrder

/** Every utterance that has some of the words, best first. */
function hear(library: Library, query: Query, utterances: readonly Utterance[]): readonly Echo[] {
  const listening = listenFor(query)
  return utterances
    .flatMap((utterance) => echo(listening, utterance, library.document.text) ?? [])
    .sort((a, b) => rankOf(b) - rankOf(a) || a.utterance.span.start - b.utterance.span.start)
}

/** Somebody's own words come before a report of them, a report before the reporter's, and these before a heading. */
function rankOf({ utterance, share, inOrder, exact, central }: Echo): number {
  const { statement, apart } = utterance
  const own = statement ? (statement.kind === 'direct' ? (statement.partial ? 0.12 : 0.16) : 0.1) : 0
  const named = statement?.speaker === null || !statement ? 0 : 0.05
  return share + 0.3 * inOrder + (exact ? 0.4 : 0) + CENTRAL * central + own + named - (apart ? 0.3 : 0)
}

function reasonOf({ statement }: Utterance): 'said' | 'reported' | 'turned' | 'narration' {
  if (!statement) return 'narration'
  if (statement.polarity !== 'said') return 'turned'
  return statement.kind === 'direct' ? 'said' : 'reported'
}

function citeEcho(library: Library, { utterance, marks }: Echo, contrary = false): Citation {
  return cite(library, { span: utterance.span, statement: utterance.statement ?? undefined, marks, contrary })
}

const citeUtterance = (library: Library, { span, statement }: Utterance, contrary = false): Citation =>
  cite(library, { span, statement: statement ?? undefined, contrary })

function paraphrasesOf(library: Library, query: Query): readonly Paraphrase[] {
  const { lexicon, passages } = library
  if (!lexicon) return []
  const said = library.utterances.filter(({ statement }) => statement !== null)
  return paraphrases({ lexicon, index: passages }, query, said)
}

/** How sure it is that the best paraphrase is one: likely in itself, and far likelier than the likeliest of another's. */
function sureness([best, ...others]: readonly Paraphrase[]): Outcome {
  if (!best || best.likely < MAY_BE) return 'nothing'
  const by = ({ utterance }: Paraphrase): number | null => utterance.statement?.speaker ?? null
  const rival = others.find((other) => by(other) !== by(best))?.likely ?? 0
  const { several, met } = best.signals
  const enough = IN_OTHER_WORDS.some(
    (least) =>
      best.likely >= least.likely &&
      best.likely >= least.ahead * rival &&
      several >= least.several &&
      met >= least.met,
  )
  return enough ? 'found' : 'unsure'
}

function nearestOf(
  library: Library,
  echoes: readonly Echo[],
  meant: readonly Paraphrase[],
): readonly Citation[] {
  const heard = echoes
    .slice(0, NEAREST)
    .map((one) => citeEcho(library, one, one.turned && one.share >= SAID.share))
  const near = meant
    .slice(0, NEAREST)
    .map(({ utterance, opposed, likely }) => citeUtterance(library, utterance, opposed && likely >= CONTRARY))
  const all = [...heard, ...near].sort((a, b) => Number(b.contrary) - Number(a.contrary))
  return all
    .filter(
      (one, k) => !all.slice(0, k).some(({ span }) => contains(span, one.span) || contains(one.span, span)),
    )
    .slice(0, NEAREST)
}
