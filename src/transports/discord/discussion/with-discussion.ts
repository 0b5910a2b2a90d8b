import { standsBefore } from '../inbound/stands-before.ts'
import { answerDiscussion } from './answer-discussion.ts'
import { withDiscussionCommands } from './discussion-commands.ts'

/** Answers what concerns discussions. */
export const withDiscussion = standsBefore({ answer: answerDiscussion, more: withDiscussionCommands })
