import type { Token } from '../../tokens.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'
import { isAgent, isRole } from '../words.ts'
import {
  followsCalled,
  isAddressed,
  isDemonym,
  phraseOfRole,
  isPlacedRole,
  RELATIONS,
  THINGS,
} from './before-name.ts'
import { besideOf, lowBefore, pointsOf, type Beside, type Reason } from './reason.ts'

/** A name with the word before it, past a comma. */
interface Behind extends Beside {
  readonly comma: boolean
  readonly word: Token
  /** The index of `word`. */
  readonly at: number
  /** Whether what a comma began ends behind the name, or no comma parts it from the word. */
  readonly closed: boolean
}

/** How many words before "to" it is told that something is given. */
const GIVING_REACH = 4
const GIVING = /^(?:handed|gave|lent|passed|showed|waved|nodded|talked|spoke|whispered)$/

/** What the words before a name tell for a person; the first that applies counts. */
export const REASONS_BEFORE: readonly Reason<Behind>[] = [
  {
    name: 'somebody addressed',
    example: 'Dear [Ixo], the boats are back.',
    points: 3.5,
    applies: isAddressed,
  },
  {
    name: 'who signs a quotation',
    example: '“The road is shut.” — [Ixo Perez]',
    points: 2.5,
    applies: ({ word, tokens, at }) =>
      /^(?:[—–―]|--)$/u.test(word.text) && /^(?:["”’>]|'')$/u.test(tokens[at - 1]?.text ?? ''),
  },
  {
    name: 'a relation',
    example: 'He left it to his wife, [Ixo].',
    points: 3.5,
    applies: ({ word, closed }) => RELATIONS.test(word.low) && closed,
  },
  {
    name: 'an office or a trade',
    example: 'They met the screenwriter [Tom Lee].',
    points: 2.5,
    applies: ({ word, closed }) => isRole(word.low) && !THINGS.test(word.low) && closed,
  },
  {
    name: 'somebody called so',
    example: 'It was built by a man called [Ixo].',
    points: 3,
    applies: ({ word, tokens, start }) =>
      /^(?:named|called)$/.test(word.low) && followsCalled(tokens, start - 2),
  },
  {
    name: 'somebody whose name is told',
    example: 'Her name was [Ixo].',
    points: 3,
    applies: (beside) => /^(?:is|was|'s)$/.test(beside.word.low) && lowBefore(beside, 2) === 'name',
  },
  {
    name: 'an office with a colon',
    example: 'Press contact: [Tom Lee]',
    points: 2.5,
    applies: (beside) =>
      beside.word.text === ':' && (isRole(lowBefore(beside, 2)) || lowBefore(beside, 2) === 'contact'),
  },
  {
    name: 'somebody of a people',
    example: 'The inn is kept by a Dane, [Tom Lee].',
    points: 2.5,
    applies: ({ comma, closed, tokens, start }) => comma && closed && isDemonym(tokens, start - 2),
  },
  {
    name: 'somebody to whom something is done',
    example: 'The council thanked [Ixo] for it.',
    points: 1.2,
    applies: ({ word }) =>
      /^(?:tell|told|ask|asked|quoted|thanked|thank|interviewed|interviews|married|hired|sued|called)$/.test(
        word.low,
      ),
  },
  {
    name: 'somebody whom few know',
    example: 'It was drawn by one [Ixo Zubu].',
    points: 2,
    applies: ({ word, comma, from, to }) => word.low === 'one' && !comma && to - from > 1,
  },
  {
    name: 'somebody to whom something is given',
    example: 'They gave the keys to [Ixo].',
    points: 1.3,
    applies: ({ word, tokens, at, sentence }) =>
      word.low === 'to' &&
      tokens
        .slice(Math.max(0, at - GIVING_REACH), at)
        .some((one) => one.sentence === sentence && GIVING.test(one.low)),
  },
  {
    name: 'a source',
    example: 'The road is shut, according to [Ixo].',
    points: 1,
    applies: (beside) => beside.word.low === 'to' && lowBefore(beside, 2) === 'according',
  },
  {
    name: 'an office with what belongs to it',
    example: 'He met the town’s head of roads, [Tom Lee], there.',
    points: 2.5,
    applies: ({ comma, closed, word, tokens, at, sentence }) =>
      closed && (comma || word.tag === 'NOUN') && phraseOfRole(tokens, at, sentence),
  },
  {
    name: 'a word whose ending tells of somebody',
    example: 'They asked a local 45-year-old [Tom Lee].',
    points: 2.5,
    applies: ({ word }) =>
      /-year-olds?$|(?:ist|man|woman|ologist|keeper|wright)$/.test(word.low) && !word.capital,
  },
  {
    name: 'a trade that no list has',
    example: 'They met the kayaker [Tom Lee].',
    points: 2.5,
    applies: ({ comma, word }) => !comma && !word.capital && word.tag === 'NOUN' && isAgent(word.low),
  },
  {
    name: 'an office of a place',
    example: 'They met Prime Minister of Utopia [Tom Lee].',
    points: 2,
    applies: isPlacedRole,
  },
]

/** "screenwriter Tom Lee", "his wife, Ixo", "the minister, Tom Lee, …", "minister of Utopia Tom Lee": in points. */
export function evidenceBefore(page: Page, found: NameCandidate): number {
  if (page.credits.has(page.tokens[found.from]?.sentence ?? -1)) return 3
  const behind = behindOf(page, found)
  return behind ? pointsOf(REASONS_BEFORE, behind) : 0
}

/** A name with the word before it, past a comma; null where none of its sentence is. */
export function behindOf(page: Page, found: NameCandidate): Behind | null {
  const beside = besideOf(page, found)
  const comma = beside.previous?.low === ','
  const at = beside.start - (comma ? 2 : 1)
  const word = beside.tokens[at]
  if (!word || word.sentence !== beside.sentence) return null
  const closed = !comma || /^(?:[,.;:)—–-]|and|of|from)$/u.test(beside.next?.low ?? '')
  return { ...beside, comma, word, at, closed }
}
