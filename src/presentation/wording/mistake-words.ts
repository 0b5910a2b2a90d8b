import type { FactFault } from '../../document/seed.ts'
import type { HostWords } from './host-words.ts'

/** Why a file cannot be read, by the system's own names of errors. */
export type FileFault = 'ENOENT' | 'EACCES' | 'EISDIR' | 'ELOOP' | 'ENAMETOOLONG' | 'other'

/** Why a port cannot be had, by the same. */
export type PortFault = 'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL' | 'ENOTFOUND' | 'other'

/** Why no article can be read out of a file. */
type Unread =
  | 'binary'
  | 'other-format'
  | 'picture'
  | 'archive'
  | 'recording'
  | 'empty'
  | 'scan'
  | 'locked'
  | 'damaged'
  | 'too-much'
  | 'busy'

/** What a variable has to be; `oneOf` lists its values. */
interface VariableWords {
  readonly token: string
  readonly publicKey: string
  readonly port: string
  readonly onOff: string
  readonly discordApi: string
  readonly shards: string
  readonly database: string
  readonly judgeUrl: string
  readonly judgeKey: string
  readonly publicUrl: string
  readonly other: string
  readonly oneOf: (values: string) => string
}

/** What is told to whoever starts the program: one sentence each, with the remedy. Commands are typed as they are. */
export interface MistakeWords {
  /** Of Discord, the database, the models, and how the program is started. */
  readonly host: HostWords
  /** `given` is null for a secret, `remedy` one of `variables`. */
  readonly variable: (name: string, given: string | null, remedy: string) => string
  readonly variables: VariableWords
  readonly twoJudges: string
  /** `meant` is null where none of the known ones is like it. */
  readonly unknownVariable: (name: string, meant: string | null) => string

  readonly noArticles: (folder: string) => string
  readonly noFolder: (folder: string) => string
  readonly folderNotWritten: (folder: string) => string
  readonly unknownArticle: (given: string, folder: string, names: string) => string
  readonly severalArticles: (given: string, folder: string, names: string) => string
  readonly leftOut: (why: string) => string

  readonly file: (file: string, why: FileFault) => string
  readonly binary: (file: string) => string
  readonly empty: (file: string) => string
  readonly notPlain: (file: string) => string
  /** In megabytes. */
  readonly tooLong: (file: string, megabytes: number, most: number) => string
  readonly noJson: (file: string, line: number) => string
  /** `field` is empty where the whole is wrong. */
  readonly fact: (file: string, field: string, why: FactFault) => string

  readonly unread: (source: string, why: Unread, format: string) => string
  readonly refused: (url: string, status: number) => string
  readonly unreachable: (url: string) => string
  readonly brokeOff: (url: string) => string
  readonly port: (port: number, host: string, why: PortFault) => string

  readonly nothingToAnnotate: string
  readonly nothingToAdd: string
  readonly articleWithoutName: string
  readonly articlesWithoutFile: string
  readonly unknownOption: (option: string) => string
  readonly nothingToDo: string
  readonly failed: (id: string) => string
  readonly openPage: (url: string) => string
}
