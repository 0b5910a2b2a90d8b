import type { Answer } from '../../answers/answer.ts'
import { presentContext, presentShare, standing } from '../../presentation/context.ts'
import type { Message } from '../../presentation/message.ts'
import { presentAll } from '../../presentation/answers/present-all.ts'
import { presentProblem } from '../../presentation/answers/present-problem.ts'
import { present } from '../../presentation/answers/present.ts'
import type { Problem } from '../../presentation/wording/problem.ts'
import { wordingFor } from '../../presentation/wording/wordings.ts'
import type { Library } from '../../search/library/library.ts'
import { isNameWord } from '../../search/library/people/people-meant.ts'
import type { Span } from '../../text/span.ts'
import { ALL_ARTICLES } from './all-articles.ts'
import type { Choice } from '../command.ts'
import { commandNamed, run, type Context, type Request } from './run.ts'
import { runAll, type Told } from './run-all.ts'
import { tidy } from '../asking/typed.ts'
import { isEnglish } from '../understand/is-english.ts'
import { foreignLanguage } from '../understand/language.ts'

/** A request with the way in which its reply is to be shown. */
export interface Call extends Request {
  /** Of the person, or of the server; English where it is left out or unknown. */
  readonly locale?: string | undefined
  /** Of a list, from 0. */
  readonly page?: number | undefined
  /** All pages at once and nothing shortened, for a transport without limits. */
  readonly whole?: boolean | undefined
}

/** What every transport draws. */
export type Reply =
  | {
      readonly kind: 'answer'
      readonly answer: Answer
      readonly message: Message
      /** Of the text, or texts, that it was made of. */
      readonly edition: number
    }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly message: Message }

/** Checks a request, answers it and words the answer. Throws only for a fault of the program. */
export async function call(
  context: Context,
  { locale, page = 0, whole = false, ...request }: Call,
): Promise<Reply> {
  const wording = wordingFor(locale)
  if (request.article === ALL_ARTICLES) return callAll(context, { ...request, locale, page, whole })
  const result = await run(context, request)
  if (result.kind === 'problem') return refuse(result.problem, locale)
  const { library } = result
  const answer = await inAnotherLanguage(result.answer, library)
  const command = commandNamed(request.command)?.name ?? request.command
  const options = optionTexts(request.options)
  const view = { library, wording, command, options, page, whole, reader: context.reader }
  return { kind: 'answer', answer, message: present(answer, view), edition: library.document.edition }
}

async function callAll(
  context: Context,
  { locale, page = 0, whole = false, ...request }: Call,
): Promise<Reply> {
  const result = await runAll(context, request)
  if (result.kind === 'problem') return refuse(result.problem, locale)
  const told: Told[] = []
  for (const { library, answer } of result.told)
    told.push({ library, answer: await inAnotherLanguage(answer, library) })
  const [first] = told
  if (!first) return refuse({ kind: 'unknown-article', given: ALL_ARTICLES }, locale)
  const edition = told.reduce((sum, { library }) => (sum * 31 + library.document.edition) % 2 ** 32, 0)
  const message = presentAll(told, {
    ...{ wording: wordingFor(locale), command: request.command, options: optionTexts(request.options) },
    ...{ page, whole, reader: context.reader, all: result.all, listOf: { article: ALL_ARTICLES, edition } },
  })
  return { kind: 'answer', answer: first.answer, message, edition }
}

/** What found nothing in an English article because it was asked in another language is told in that language. */
async function inAnotherLanguage(answer: Answer, library: Library): Promise<Answer> {
  if (answer.kind === 'found' || (answer.about !== 'question' && answer.about !== 'words')) return answer
  const language = await foreignLanguage(answer.asked, (key) => isNameWord(library, key))
  return language === null || !(await isEnglish(library))
    ? answer
    : { about: 'language', kind: 'found', reason: 'listed', citations: [], nearest: [], language }
}

/** A reply that says what is wrong, for problems that a transport finds itself. */
export const refuse = (problem: Problem, locale?: string): Reply => ({
  kind: 'problem',
  problem,
  message: presentProblem(problem, wordingFor(locale)),
})

/** What somebody wants to see of a passage that a reply cited. */
interface FollowUp {
  readonly kind: 'context' | 'share'
  readonly article: string
  readonly span: Span
  /** The fingerprint of the words that stood there; without it they are taken to stand there still. */
  readonly print?: number | undefined
  readonly locale?: string | undefined
  /** Who shares. */
  readonly name?: string | undefined
}

/**
 * A cited passage in context, or as it is put in the channel. Words that an edit has moved are found again; those that
 * are gone are not replaced by others.
 */
export async function followButton(
  context: Context,
  { kind, locale, name = '', ...cited }: FollowUp,
): Promise<Message> {
  const wording = wordingFor(locale)
  const library = await context.open(cited.article)
  const span = library && standing(library.document, cited)
  if (!library) return presentProblem({ kind: 'old-button' }, wording)
  if (!span) return presentProblem({ kind: 'changed-article' }, wording)
  switch (kind) {
    case 'context':
      return presentContext(library.document, span, wording)
    case 'share':
      return presentShare(library, span, { wording, name })
  }
}

/** What is being typed, and where. */
interface Typing {
  readonly command: string
  readonly option: string
  readonly typed: string
  readonly article?: string | undefined
}

/** Completions, best first, at most 25; none where the command has none. */
export async function suggest(
  context: Context,
  { command, option, typed, article }: Typing,
): Promise<readonly Choice[]> {
  const library = await context.open(article ?? context.article)
  if (!library) return []
  return commandNamed(command)?.suggest?.(library, option, tidy(typed)) ?? []
}

/** Options as a button can hold them. */
export function optionTexts(options: Request['options']): Readonly<Record<string, string>> {
  const texts = Object.entries(options).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts.map(([name, value]) => [name, tidy(value)]))
}
