import type { RESTPutAPIApplicationCommandsJSONBody as Body } from 'discord-api-types/v10'
import type { Answering } from '../inbound/answering.ts'
import { withDiscussion } from '../discussion/with-discussion.ts'
import type { Going } from '../each-due.ts'
import type { GroupDesk } from '../inbound/group-visit.ts'
import type { NotesDesk } from '../notes/notes-desk.ts'
import { withNotes } from '../notes/with-notes.ts'
import { holdQuizzes } from '../quiz/rounds.ts'
import { withQuiz } from '../quiz/with-quiz.ts'
import { postDaily } from '../quotation/post-daily.ts'
import { withQuotation } from '../quotation/with-quotation.ts'
import { holdReadings } from '../reading/hold-readings.ts'
import { withReading } from '../reading/with-reading.ts'

/** All that it takes to do what groups do together. */
export type TogetherDesk = GroupDesk & NotesDesk

/** What the bot posts by itself belongs to it; without a token it cannot, and does not know these commands. */
const POSTING = [withQuiz, withReading, withDiscussion, withQuotation]

/** Adds the commands of all of them to a list. */
export const withTogetherCommands = (body: Body): Body =>
  [...POSTING, withNotes].reduce((list, { more }) => more(list), body)

/** Puts what groups do together before all else. */
export const withTogether = (
  answering: Answering,
  desk: TogetherDesk,
  { posts }: { readonly posts: boolean },
): Answering =>
  [...(posts ? POSTING : []), withNotes].reduce((inner, before) => before(inner, desk), answering)

/** Does what of it goes on by itself; of several processes each step is done by one. Gives what stops it. */
export function holdTogether(desk: TogetherDesk, going: Going): () => Promise<void> {
  const stops = [holdQuizzes, holdReadings, postDaily].map((hold) => hold(desk, going))
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}
