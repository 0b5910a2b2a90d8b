import type { GroupDesk } from '../inbound/group-visit.ts'

/** All that it takes to hold a quiz. */
export type QuizDesk = GroupDesk

/** How long a question is open. Milliseconds. */
export const OPEN_FOR = 45_000

/** The server that an owner is; null for somebody in direct messages. */
export const serverOf = (owner: string): string | null => (owner.startsWith('@') ? null : owner)
