import { told } from '../mistake.ts'

/** Why what is kept cannot be read or written at the moment. */
type StoreTrouble =
  /** No room on the disk. */
  | 'full'
  /** It may be read, not written. */
  | 'read-only'
  /** It is no database, or one that is damaged. */
  | 'damaged'
  /** A newer version of the program has written it. */
  | 'newer'
  /** The server does not let the program in, or has no such database. */
  | 'refused'
  /** It cannot be reached, or does not answer in time. */
  | 'away'

/** What was asked of the database did not happen, and nothing of it was kept. The cause is for the log. */
export class StoreFault extends Error {
  readonly trouble: StoreTrouble
  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(
      told((words) => words.host.store[trouble]),
      { cause },
    )
    this.trouble = trouble
  }
}

/** SQLite's result codes, https://www.sqlite.org/rescode.html; the low byte is the primary one. */
const OF_SQLITE: Readonly<Record<number, StoreTrouble>> = {
  5: 'away',
  6: 'away',
  8: 'read-only',
  10: 'away',
  11: 'damaged',
  13: 'full',
  // It cannot be opened: no such folder, no right to it, or a folder itself.
  14: 'read-only',
  26: 'damaged',
}

/** PostgreSQL's error codes, whole or by their class of two characters: appendix A of its manual. */
const OF_POSTGRES: Readonly<Record<string, StoreTrouble>> = {
  '53100': 'full',
  '25006': 'read-only',
  '42501': 'refused',
  '3D000': 'refused',
  '28': 'refused',
  XX: 'damaged',
  '08': 'away',
  '53': 'away',
  '55': 'away',
  '57': 'away',
  '58': 'away',
}

const UNREACHABLE = /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE)/u
/** The folder of SQLite's file cannot be made. */
const NO_FOLDER = /^(?:EEXIST|ENOENT|ENOTDIR|EACCES|EPERM|EROFS)$/u
/** What `pg` says of a connection without a code. */
const BROKEN = /connection terminated|timeout|connection error|not queryable/iu

/** What went wrong as a StoreFault where it is the database's trouble; a fault of the program stays as it is. */
export function asStoreFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error
  const trouble = troubleOf(error)
  return trouble === undefined ? error : new StoreFault(trouble, error)
}

function troubleOf(error: Error): StoreTrouble | undefined {
  if ('errcode' in error && typeof error.errcode === 'number') return OF_SQLITE[error.errcode & 0xff]
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  const code = first instanceof Error && 'code' in first ? String(first.code) : ''
  if (NO_FOLDER.test(code)) return 'read-only'
  if (UNREACHABLE.test(code)) return 'away'
  if (/^[0-9A-Z]{5}$/u.test(code)) return OF_POSTGRES[code] ?? OF_POSTGRES[code.slice(0, 2)]
  return BROKEN.test(error.message) ? 'away' : undefined
}
