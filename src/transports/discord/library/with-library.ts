import { standsBefore } from '../inbound/stands-before.ts'
import { answerLibrary } from './answer-library.ts'
import { withLibraryCommands } from './library-commands.ts'

/** Answers what concerns the articles of a server. */
export const withLibrary = standsBefore({ answer: answerLibrary, more: withLibraryCommands })
