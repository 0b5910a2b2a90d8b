import type { LibraryDesk } from '../library/library-desk.ts'

/** All that it takes to put a speaker right; the articles of a place are opened in this thread. */
export type CorrectionsDesk = Pick<LibraryDesk, 'store' | 'at' | 'now'>
