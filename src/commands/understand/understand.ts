import { readFollowUp } from './readers/follow.ts'
import { readIdentity } from './readers/identity.ts'
import { filledIn, pointsBack } from './readers/references.ts'
import { readRemembered, readSaid } from './readers/said.ts'
import { mendedHead } from './slips.ts'
import { readSpeech } from './readers/speech.ts'
import { readTalk } from './readers/talk.ts'
import { readTyped } from './typed.ts'
import {
  command,
  leaning,
  question,
  type PromptReader,
  type PromptContext,
  type TypedText,
  type Understood,
} from './understood.ts'
import { readCommand } from './readers/typed-command.ts'
import { readWhole } from './readers/whole.ts'

/** What a prompt can be, in the order in which it is tried; what none of them takes is a question. */
const READERS: readonly PromptReader[] = [
  ({ text }, { wording }) => readCommand(text, wording),
  readTalk,
  readFollowUp,
  readWhole,
  readSaid,
  readIdentity,
  readSpeech,
  readRemembered,
]

/**
 * What a text means that somebody typed at the prompt, in a direct message or beside the bot's name. Pure.
 *
 *     understand('whats it about', scene) //=> { kind: 'ask', tries: [{ command: 'article', options: {} }], … }
 */
export function understand(given: string, scene: PromptContext): Understood {
  const typed = readTyped(given)
  const found = read(typed, scene)
  if (found) return found
  const mended = mendedHead(typed.text, scene)
  const meant = mended === null ? null : read(readTyped(mended), scene)
  if (mended !== null && meant?.kind === 'ask') return { ...meant, mended }
  return asQuestion(typed.text, scene)
}

function read(typed: TypedText, scene: PromptContext): Understood | null {
  for (const reader of READERS) {
    const found = reader(typed, scene)
    if (found) return found
  }
  return null
}

/**
 * A question, and where it leans on the one before the same with that behind it. After "who is Lee?" nothing is left
 * of that once the name is filled in.
 */
function asQuestion(text: string, scene: PromptContext): Understood {
  const { previous } = scene
  const filled = filledIn(text, scene)
  if (!previous || !(filled !== null || pointsBack(text))) return question(text)
  const whole = filled ?? text
  const alone = command('ask', { question: whole })
  if ((filled !== null && previous.request.command === 'who is') || previous.asked === '')
    return leaning(alone)
  return leaning(alone, command('ask', { question: `${whole.replace(/[?\s]+$/u, '')} (${previous.asked})?` }))
}
