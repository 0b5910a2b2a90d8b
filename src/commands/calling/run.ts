import type { z } from 'zod'
import type { Answer } from '../../answers/answer.ts'
import type { ReaderAddress } from '../../presentation/place.ts'
import type { Source } from '../../document/read.ts'
import type { Problem } from '../../presentation/wording/problem.ts'
import type { Library } from '../../search/library/library.ts'
import type { Models } from '../../search/models/ports.ts'
import type { Command } from '../command.ts'
import { commands } from '../list.ts'

/** The articles that can be asked, and what reads them. */
export interface Context {
  /** Id of the article that is used where none is named. */
  readonly article: string
  /** An article, read and indexed; null where there is none of that id. */
  readonly open: (id: string) => Promise<Library | null>
  readonly models: Models
  /** Where people read the articles; null where they cannot. */
  readonly reader?: ReaderAddress | null
  /** The text of an article with its facts, not yet read; null where there is none of that id. */
  readonly source?: ((id: string) => Promise<Source | null>) | undefined
  /** Ids of all that may be asked together; without it one article is asked at a time. */
  readonly all?: readonly string[] | undefined
}

/** A command with its options as they came in: typed, clicked, or from a line of JSON. */
export interface Request {
  readonly command: string
  readonly options: Readonly<Record<string, unknown>>
  readonly article?: string | undefined
}

/** An answer with the article it is about, or what is wrong with the request. */
type Result =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly library: Library }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The most characters of an unknown name that a reply repeats. */
const ECHOED = 80

/** Checks a request and answers it. Throws only for a fault of the program. */
export async function run(context: Context, request: Request): Promise<Result> {
  const command = commandNamed(request.command)
  if (!command) return bad({ kind: 'unknown-command', given: request.command.slice(0, ECHOED) })
  const parsed = command.options.safeParse(given(request.options))
  if (!parsed.success) return bad(problemOf(parsed.error, request.options))
  const id = request.article ?? context.article
  const library = await context.open(id)
  if (!library) return bad({ kind: 'unknown-article', given: id.slice(0, ECHOED) })
  const answer = await command.run(library, parsed.data, context.models)
  return { kind: 'answer', answer, library }
}

/** The command of that name, however it is spaced and cased. `commandNamed('Who  Said')?.name //=> 'who said'` */
export function commandNamed(name: string): Command | undefined {
  const plain = name.trim().replace(/^\//, '').replace(/\s+/g, ' ').toLowerCase()
  return commands.find((command) => command.name === plain)
}

const bad = (problem: Problem): Result => ({ kind: 'problem', problem })

/** An option that is null or empty was not given. */
const given = (options: Request['options']) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== undefined))

function problemOf(error: z.ZodError, options: Request['options']): Problem {
  const issue = error.issues[0]
  const option = String(issue?.path[0] ?? '')
  const value = options[option]
  if (issue?.code === 'unrecognized_keys') return { kind: 'unknown-option', option: issue.keys[0] ?? '' }
  if (issue?.code === 'custom') return { kind: 'no-words', option }
  if (value === undefined || value === null || issue?.code === 'too_small') return { kind: 'empty', option }
  if (typeof value !== 'string') return { kind: 'not-text', option }
  return {
    kind: 'too-long',
    option,
    length: value.length,
    limit: Number(issue?.code === 'too_big' ? issue.maximum : 0),
  }
}
