import type { Library } from '../../search/library/library.ts'
import type { Utterance } from '../../search/library/utterances.ts'
import type { Consulted } from '../../search/models/consulted.ts'
import type { Echo } from '../../search/retrieval/echo.ts'
import { denialsAround, onlyDenial } from '../../search/retrieval/negation.ts'
import { denies, type Heard } from '../../search/retrieval/hear.ts'
import { contains } from '../../text/span.ts'
import type { Answer, Citation, Reason } from '../answer.ts'
import { around } from '../around.ts'
import { cite } from '../citation.ts'
import { decideWords, type Sense } from '../decision/decide-words.ts'
import { saidIn } from './said-in.ts'

const SHOWN = 5
const NEAREST = 3

/**
 * Who said these words, where an utterance has them all, letter by letter or with typing errors, and neither of the two
 * is negated where the other is not. Null where that is not sure from the letters alone.
 */
export function saidInLetters(library: Library, asked: string, { close }: Heard): Answer | null {
  const [best, ...others] = close.filter(({ contradicts }) => !contradicts)
  return best && (best.exact || best.complete) ? found(library, asked, [best, ...others]) : null
}

/** Who said the same in other words, or the contrary, as the letters and the judge together have it. */
export function whoSaid(library: Library, asked: string, { heard, consulted }: Listened): Answer {
  const sense = decideWords(consulted.candidates, consulted.scores)
  const straight = heard.close.filter(({ contradicts }) => !contradicts)
  const turned = straight.length === 0 && [...heard.close, ...heard.echoes].some(denies)
  if (straight.length > 0 && sense.kind === 'same') return found(library, asked, straight)
  if (turned && (sense.kind === 'contrary' || sense.kind === 'nothing'))
    return miss(library, asked, { heard, sense, reason: 'contrary' })
  switch (sense.kind) {
    case 'same':
      return turned ? close(library, asked, sense) : same(library, asked, sense)
    case 'contrary':
      return miss(library, asked, { heard, sense, reason: 'contrary' })
    case 'close':
      return close(library, asked, sense)
    case 'nothing':
      return straight.length > 0
        ? unsure(
            asked,
            straight.slice(0, NEAREST).map((echo) => citeEcho(library, echo)),
          )
        : miss(library, asked, { heard, sense, reason: 'missing' })
  }
}

/** What the letters gave, and what the judge makes of the candidates. */
interface Listened {
  readonly heard: Heard
  readonly consulted: Consulted
}

/** Each passage once, also where a quotation and the report that it stands in are shown by the same words. */
function found(library: Library, asked: string, echoes: readonly Echo[]): Answer {
  const cited = echoes.map((heard) => citeEcho(library, heard))
  const citations = [...Map.groupBy(cited, ({ span }) => `${span.start} ${span.end}`).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, SHOWN)
  const reason = reasonOf(echoes[0]?.utterance.statement ?? null)
  return { about: 'words', asked, kind: 'found', reason, citations, nearest: [] }
}

function same(library: Library, asked: string, { standings }: Sense): Answer {
  const [first] = standings
  const said = first && saidIn(library, first.candidate.id)
  if (!said) return unsure(asked, [])
  const reason = reasonOf(said.statement)
  return { about: 'words', asked, kind: 'found', reason, citations: [citeSaid(library, said)], nearest: [] }
}

const close = (library: Library, asked: string, sense: Sense): Answer =>
  unsure(asked, near(library, sense).slice(0, NEAREST))

const unsure = (asked: string, citations: readonly Citation[]): Answer => ({
  ...{ about: 'words', asked, kind: 'unsure', reason: 'close' },
  citations,
  nearest: [],
})

function miss(
  library: Library,
  asked: string,
  { heard, sense, reason }: { readonly heard: Heard; readonly sense: Sense; readonly reason: Reason },
): Answer {
  const nearest = nearestOf(library, heard, sense)
  const told = nearest.map((one, k) =>
    k === 0 && reason === 'contrary' ? contrary(library, one, asked) : one,
  )
  return { about: 'words', asked, kind: 'nothing', reason, citations: [], nearest: told }
}

/** What says the contrary, with the words marked by which it does, never those that were typed. */
const contrary = ({ document }: Library, one: Citation, asked: string): Citation => ({
  ...one,
  contrary: true,
  marks:
    one.marks.length > 0
      ? denialsAround(document.text, one.span, one.marks)
      : onlyDenial(document.text, one.span, asked),
})

/** First what contradicts by its letters, then what the judge has nearest, then what shares some words. */
function nearestOf(library: Library, { echoes }: Heard, sense: Sense): readonly Citation[] {
  const turned = sense.kind === 'contrary' ? [] : echoes.filter(denies)
  const all = [
    ...turned.map((echo) => citeEcho(library, echo)),
    ...near(library, sense),
    ...echoes.slice(0, NEAREST).map((echo) => citeEcho(library, echo)),
  ]
  const apart = all.filter(
    (one, k) => !all.slice(0, k).some(({ span }) => contains(span, one.span) || contains(one.span, span)),
  )
  return apart.slice(0, NEAREST)
}

const near = (library: Library, { standings }: Sense): readonly Citation[] =>
  standings.slice(0, NEAREST).flatMap(({ candidate }) => {
    const said = saidIn(library, candidate.id)
    return said ? [citeSaid(library, said)] : []
  })

/** What is asked, demanded or promised between quotation marks was said so. */
const SAID_IN_QUOTATION: ReadonlySet<string> = new Set(['said', 'asked', 'demanded', 'promised'])

function reasonOf(statement: Utterance['statement']): Reason {
  if (!statement) return 'narration'
  const { kind, polarity } = statement
  if (kind === 'direct' ? !SAID_IN_QUOTATION.has(polarity) : polarity !== 'said') return 'turned'
  return statement.kind === 'direct' ? 'said' : 'reported'
}

const citeEcho = (library: Library, { utterance, marks }: Echo): Citation =>
  cite(library, {
    span: around(library.document.text, utterance.span, marks),
    statement: utterance.statement ?? undefined,
    marks,
  })

const citeSaid = (library: Library, { span, statement }: NonNullable<ReturnType<typeof saidIn>>): Citation =>
  cite(library, { span, statement: statement ?? undefined })
