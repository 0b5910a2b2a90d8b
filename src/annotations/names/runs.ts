import { SPEECH_FORMS } from '../../language/verbs/verb-forms.ts'
import { DATE_NAMES } from '../../language/calendar.ts'
import type { Token } from '../tokens.ts'
import { firstRule, type Rule } from '../rule.ts'
import type { NameRun, Page } from './page.ts'
import { startsName } from './starts.ts'
import { GENERATION, isCapitalWord, isFamilyFirst, isGiven, NAME_PARTICLES, NO_NAME_WORDS } from './words.ts'

/** The longest name, in tokens. */
const MOST_NAME_TOKENS = 9

/** The runs of capital words in an article, in order; a nickname in marks, an initial or a particle joins two parts. */
export function capitalRuns(page: Page): readonly NameRun[] {
  const { tokens } = page
  const known = knownNames(page)
  const found: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (!startsName(page, i) && !(known.has(token.text) && !NO_NAME_WORDS.has(token.low))))
      continue
    let to = i + 1
    for (let next = joined(page, to); next > 0 && next - i <= MOST_NAME_TOKENS; next = joined(page, to)) {
      // "Ann Lee Says Roads Are Bad": in a headline only its verb tells where the name ends.
      if (page.headlines.has(token.sentence) && isHeadlineVerb(tokens[to]?.low ?? '')) break
      to = next
    }
    found.push({ from: i, to })
    i = to - 1
  }
  return found
}

/** "Ann Lee Won't Pay": a verb of speech, or one that is negated. */
const isHeadlineVerb = (low: string): boolean => SPEECH_FORMS.has(low) || /n['’]t$/u.test(low)

/** Words that stand with a capital within sentences, so that they are names at their heads, too. */
function knownNames(page: Page): ReadonlySet<string> {
  const found = new Set<string>()
  page.tokens.forEach((token, i) => {
    const before = page.tokens[i - 1]
    if (page.headlines.has(token.sentence) || before?.sentence !== token.sentence) return
    if (/[\p{L}.,]$/u.test(before.text) && isCapitalWord(token) && startsName(page, i)) found.add(token.text)
  })
  return found
}

/** The word behind a run of capital words, in the same sentence. */
interface Behind {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly here: Token
}

interface Joint extends Rule<Behind> {
  /** So many words go on the run. */
  readonly words: number
}

/** What goes on a run of capital words; the first that applies tells how far. The examples hold the whole run. */
export const JOINTS: readonly Joint[] = [
  {
    name: 'a capital word',
    example: 'They met [Tom Lee] there.',
    words: 1,
    applies: ({ here }) => isCapitalWord(here),
  },
  {
    name: 'a month as a family name',
    example: 'There [Anna August] laughed.',
    words: 1,
    applies: ({ tokens, at, here }) =>
      isLate(tokens, at) &&
      DATE_NAMES.has(here.low) &&
      isGiven(tokens[at - 1]?.low ?? '') &&
      tokens[at - 1]?.capital === true,
  },
  {
    name: 'a number with X as a family name',
    example: 'They met [Tom 2X] there.',
    words: 1,
    applies: ({ tokens, at, here }) => /^\p{N}X$/u.test(here.text) && isGiven(tokens[at - 1]?.low ?? ''),
  },
  {
    name: 'a small word as the last of three names',
    example: 'There [Ngo Thi Be] laughed.',
    words: 1,
    applies: ({ tokens, at, here }) =>
      isLate(tokens, at) && !DATE_NAMES.has(here.low) && isBehindFamilyFirst(tokens, at),
  },
  {
    name: 'a firm of two',
    example: 'They left [Ixo & Zubu] there.',
    words: 2,
    applies: ({ tokens, at, here }) => here.low === '&' && isCapital(tokens, at + 1, here.sentence),
  },
  {
    name: 'a generation behind a comma',
    example: 'They met [Tom Lee, Jr] there.',
    words: 2,
    applies: ({ tokens, at, here }) => here.low === ',' && GENERATION.test(tokens[at + 1]?.low ?? ''),
  },
  {
    name: 'a nickname in marks',
    example: 'They met [Robert "Bob" Ixo] there.',
    words: 4,
    applies: ({ tokens, at, here }) =>
      /^["“(]$/u.test(here.text) &&
      /^["”)]$/u.test(tokens[at + 2]?.text ?? '') &&
      isCapital(tokens, at + 1, here.sentence) &&
      isCapital(tokens, at + 3, here.sentence),
  },
  {
    name: 'a particle',
    example: 'They met [Tom van Ixo] there.',
    words: 2,
    applies: ({ tokens, at, here }) =>
      isParticle(here) && !isParticle(tokens[at + 1]) && isCapital(tokens, at + 1, here.sentence),
  },
  {
    name: 'two particles',
    example: 'They met [Tom van den Ixo] there.',
    words: 3,
    applies: ({ tokens, at, here }) =>
      isParticle(here) && isParticle(tokens[at + 1]) && isCapital(tokens, at + 2, here.sentence),
  },
]

/** The end of the run's next word, past a particle, a nickname or a comma before "Jr."; 0 where the run ends. */
function joined({ tokens }: Page, at: number): number {
  const joint = jointAt(tokens, at)
  return joint ? at + joint.words : 0
}

/** What goes on a run that ends before a token; undefined where the run ends. */
export function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const here = tokens[at]
  return here && here.sentence === tokens[at - 1]?.sentence
    ? firstRule(JOINTS, { tokens, at, here })
    : undefined
}

const isParticle = (token: Token | undefined): boolean => NAME_PARTICLES.has(token?.low ?? '')

/** Whether a word with a capital stands before a mark or a verb. */
const isLate = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && /^(?:AUX|VERB|PUNCT)$/.test(tokens[at + 1]?.tag ?? '')

/** "Ngo Thi" before a word of the same sentence. */
function isBehindFamilyFirst(tokens: readonly Token[], at: number): boolean {
  const [first, before] = [tokens[at - 2], tokens[at - 1]]
  const three = first?.sentence === tokens[at]?.sentence && first?.capital && before?.capital === true
  return three === true && isCapitalWord(first) && isFamilyFirst(first.low)
}

const isCapital = (tokens: readonly Token[], at: number, sentence: number | undefined): boolean => {
  const token = tokens[at]
  return token?.sentence === sentence && token !== undefined && isCapitalWord(token)
}
