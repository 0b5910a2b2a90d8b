import { ORGANISATION_WORDS } from '../../../language/organisations.ts'
import { SPEECH_FORMS } from '../../../language/verbs/verb-forms.ts'
import type { Token } from '../../tokens.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'
import { isAgent } from '../words.ts'
import { THINGS } from './before-name.ts'
import { besideOf, lowBefore, pointsOf, type Beside, type Reason } from './reason.ts'

/** What a name says counts so much, what it does so much. */
const SPEAKS = 2
const DOES = 1.2
/** What somebody says who is named in full between commas behind what he is. */
const SPEAKS_INSERTED = 2.5

/** A name with the word after it, if that goes on in small letters in the same sentence. */
interface Acting extends Beside {
  readonly going: Token | null
}

/** What a name says or does tells for a person; the first that applies counts. */
export const REASONS_ACTING: readonly Reason<Acting>[] = [
  {
    name: 'says, as a source',
    example: 'The road is shut, according to [Ixo].',
    points: SPEAKS,
    applies: (beside) => lowBefore(beside, 1) === 'to' && lowBefore(beside, 2) === 'according',
  },
  {
    name: 'says, by the verb behind',
    example: '[Ixo] later said that the road was shut.',
    points: SPEAKS,
    applies: ({ tokens, to, next, sentence }) => {
      const verb = next?.tag === 'ADV' || next?.tag === 'AUX' ? tokens[to + 1] : next
      return verb?.sentence === sentence && !verb?.capital && SPEECH_FORMS.has(verb?.low ?? '')
    },
  },
  {
    name: 'says, in full between commas behind what somebody is',
    example: 'Her counterpart, [Ixo Zubu], said so.',
    points: SPEAKS_INSERTED,
    applies: (beside) => isInserted(beside) && SPEECH_FORMS.has(pastComma(beside)?.low ?? ''),
  },
  {
    name: 'says, past the comma that ends an insertion',
    example: 'The director, [Ixo], admits that the road is shut.',
    points: SPEAKS,
    applies: ({ tokens, to, previous, next, sentence }) => {
      const past = tokens[to + (tokens[to + 1]?.tag === 'AUX' ? 2 : 1)]
      return (
        next?.text === ',' &&
        previous?.text === ',' &&
        past?.sentence === sentence &&
        SPEECH_FORMS.has(past?.low ?? '')
      )
    },
  },
  {
    name: 'says, by the verb before',
    example: '“The road is shut,” said [Ixo].',
    points: SPEAKS,
    applies: ({ tokens, start, previous, next, sentence }) =>
      previous?.sentence === sentence &&
      SPEECH_FORMS.has(previous?.low ?? '') &&
      (/^(?:["”’,.]|''|\?|!)$/u.test(tokens[start - 2]?.text ?? '"') || /^[,.;:]$/.test(next?.text ?? '.')),
  },
  {
    name: 'opens a sentence',
    example: '[Ixo Perez], at the bank, wants it.',
    points: DOES,
    applies: ({ tokens, from, to, going }) =>
      going?.text === ',' &&
      (tokens[from - 1]?.sentence !== going.sentence || tokens[from - 1]?.text === ';') &&
      to - from > 1,
  },
  {
    name: 'does something, in full between commas behind what somebody is',
    example: 'The man in the red coat, [Ixo Zubu], wore gloves.',
    points: DOES,
    applies: (beside) => isInserted(beside) && /^(?:VERB|AUX)$/u.test(pastComma(beside)?.tag ?? ''),
  },
  {
    name: 'does something',
    example: '[Ixo] walked home.',
    points: DOES,
    applies: ({ going }) => going?.tag === 'VERB' && !going.low.endsWith('ing'),
  },
  {
    name: 'has done something',
    example: '[Ixo] has walked home.',
    points: DOES,
    applies: ({ going }) => going?.tag === 'AUX',
  },
  {
    name: 'does something that reads as a noun',
    example: '[Ixo] boats there.',
    points: DOES,
    applies: ({ going }) => going?.tag === 'NOUN' && /[^s]s$/.test(going.low),
  },
  {
    name: 'does something somehow',
    example: '[Ixo] slowly walked home.',
    points: DOES,
    applies: ({ tokens, to, going }) => going?.tag === 'ADV' && tokens[to + 1]?.tag === 'VERB',
  },
]

/** The word behind the comma after a name. */
const pastComma = ({ tokens, to, sentence }: Acting): Token | undefined =>
  tokens[to + 1]?.sentence === sentence ? tokens[to + 1] : undefined

/** How many words before a comma are looked through for what is named. */
const PHRASE_WORDS = 8

const OWNERS = /^(?:my|our|your|his|her|their)$/u

/** "the man in the red coat, Ixo Zubu,": a full name between commas, behind a phrase of somebody. */
function isInserted({ tokens, start, from, to, previous, next, sentence }: Acting): boolean {
  if (previous?.text !== ',' || next?.text !== ',' || to - from < 2) return false
  const before = tokens.slice(Math.max(0, start - 1 - PHRASE_WORDS), start - 1)
  const phrase = before.slice(
    before.findLastIndex((word) => word.sentence !== sentence || word.tag === 'PUNCT') + 1,
  )
  return (
    phrase.some(({ tag, low }) => tag === 'NOUN' && (isAgent(low) || OWNERS.test(phrase[0]?.low ?? ''))) &&
    !phrase.some(({ low }) => THINGS.test(low) || ORGANISATION_WORDS.has(low))
  )
}

/** "Lee said", "according to Lee", "Lee walked": in points. */
export const evidenceActing = (page: Page, found: NameCandidate): number =>
  pointsOf(REASONS_ACTING, actingOf(page, found))

export function actingOf(page: Page, found: NameCandidate): Acting {
  const beside = besideOf(page, found)
  const { next, sentence } = beside
  return { ...beside, going: next && next.sentence === sentence && !next.capital ? next : null }
}
