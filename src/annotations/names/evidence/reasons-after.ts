import type { Token } from '../../tokens.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'
import { isRole } from '../words.ts'
import { THINGS } from './before-name.ts'
import { besideOf, lowAfter, pointsOf, type Beside, type Reason } from './reason.ts'

/** How far an apposition is read for a word that says what somebody is. */
const APPOSITION_REACH = 10

const OWNERS = /^(?:my|our|your|his|her|their)$/
const RELATIVES = /^(?:who|whose|whom)$/

/** A name with the two words after it in its sentence. */
interface Ahead extends Beside {
  readonly mark: Token
  readonly then: Token
  /** Of ", a research fellow with …" the word that says what somebody is. */
  readonly role: Token | null
}

/** What the words after a name tell for a person; the first that applies counts. */
export const REASONS_AFTER: readonly Reason<Ahead>[] = [
  {
    name: 'an age',
    example: '[Tom Lee], 45, left.',
    points: 3,
    applies: ({ mark, then, tokens, to }) =>
      /^[,(]$/.test(mark.text) && /^\d\d$/.test(then.low) && /^[,.)]$/.test(tokens[to + 2]?.text ?? ''),
  },
  {
    name: 'an office in brackets',
    example: 'Present were [Tom Lee] (clerk) and others.',
    points: 2.5,
    applies: ({ mark, then, tokens, to }) =>
      mark.text === '(' && isRole(then.low) && tokens[to + 2]?.text === ')',
  },
  {
    // It is the cook who does.
    name: 'the place of somebody',
    example: 'They asked a cook from [Ixo], who left.',
    points: 0,
    applies: ({ tokens, from, to }) =>
      to - from === 1 && /^(?:of|from|in|at|near)$/.test(tokens[from - 1]?.low ?? ''),
  },
  {
    name: 'a relative clause without a comma',
    example: 'It was [Ixo] who left.',
    points: 1.5,
    applies: ({ mark }) => RELATIVES.test(mark.low),
  },
  {
    name: 'where somebody belongs',
    example: '[Ixo] of Utopia left.',
    points: 1.2,
    applies: ({ mark, then }) => /^(?:of|from)$/.test(mark.low) && then.capital,
  },
  {
    name: 'a reflexive',
    example: '[Ixo] himself left.',
    points: 2,
    applies: ({ mark }) => /^(?:himself|herself)$/.test(mark.low),
  },
  {
    name: 'a relative clause',
    example: '[Ixo], whose boat sank, left.',
    points: 2.5,
    applies: ({ mark, then }) => mark.text === ',' && RELATIVES.test(then.low),
  },
  {
    name: 'a part',
    example: '[Ixo Zubu] as the lawyer is good.',
    points: 1.5,
    applies: ({ mark, tokens, to }) =>
      mark.low === 'as' &&
      tokens[to + 1]?.tag === 'DET' &&
      tokens.slice(to + 2, to + 6).some(({ low }) => isRole(low)),
  },
  {
    name: 'an apposition with a or an',
    example: '[Ixo], a research fellow with the museum, left.',
    points: 2.5,
    applies: ({ role, then }) => role !== null && /^an?$/.test(then.low),
  },
  {
    name: 'somebody of somebody',
    example: '[Ixo], my old partner, left.',
    points: 2.5,
    applies: ({ role, then }) => role !== null && OWNERS.test(then.low),
  },
  {
    name: 'an apposition',
    example: '[Ixo], the lawyer of the town, left.',
    points: 2,
    applies: ({ role, then }) =>
      role !== null && (/^(?:DET|NOUN|ADJ|PROPN|NUM|ADV)$/.test(then.tag) || then.low === 'of'),
  },
  {
    name: 'an office a few words behind a comma',
    example: '[Ixo], with the lawyer of the town, left.',
    points: 0.5,
    applies: ({ role }) => role !== null,
  },
]

/** "Tom Lee, 45, …", "Tom Lee (45)", "Tom Lee, who …", "Tom Lee, a research fellow with …": in points. */
export function evidenceAfter(page: Page, found: NameCandidate): number {
  if (isMeantNext(besideOf(page, found))) return 1.5
  const ahead = aheadOf(page, found)
  return ahead ? pointsOf(REASONS_AFTER, ahead) : 0
}

/** A name with the two words after it; null where its sentence has no two more. */
export function aheadOf(page: Page, found: NameCandidate): Ahead | null {
  const beside = besideOf(page, found)
  const { tokens, to, sentence, next: mark } = beside
  const then = tokens[to + 1]
  if (!mark || mark.sentence !== sentence || !then || then.sentence !== sentence) return null
  return { ...beside, mark, then, role: mark.text === ',' ? apposedRole(beside) : null }
}

/** "… because of Ixo Perez. She is …": the last words of a sentence, whom the next one goes on about. */
const isMeantNext = (beside: Beside): boolean =>
  beside.to - beside.from > 1 &&
  beside.next?.text === '.' &&
  /^(?:he|she)$/.test(lowAfter(beside, 1)) &&
  beside.tokens[beside.to + 1]?.sentence !== beside.next.sentence

/** The first word of an apposition that says what somebody is; null where a thing's, a verb or the end comes before. */
function apposedRole({ tokens, to, sentence }: Beside): Token | null {
  for (let i = to + 1; i < to + APPOSITION_REACH; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || /^[,.;:]$/.test(token.text) || token.tag === 'VERB')
      return null
    if (THINGS.test(token.low)) return null
    if (isRole(token.low)) return token
  }
  return null
}
