import { callPrompt } from '../../commands/calling/call-prompt.ts'
import { articlesNamed, type ArticleName } from '../../articles/named.ts'
import { followButton, refuse } from '../../commands/calling/call.ts'
import type { Context } from '../../commands/calling/run.ts'
import type { Turn } from '../../commands/understand/understood.ts'
import type { Block, Message, CitedPassage } from '../../presentation/message.ts'
import type { PromptCommand } from '../../presentation/wording/terminal-words.ts'
import { says } from '../../presentation/view.ts'
import type { Wording } from '../../presentation/wording/wording.ts'
import { wordingFor } from '../../presentation/wording/wordings.ts'

/** A conversation on one article. */
export interface Session {
  readonly context: Context
  /** Those that "use" opens. */
  readonly articles?: readonly ArticleName[]
  readonly locale: string | undefined
  /** Told of faults of the program; gives back the id under which they are noted. */
  readonly fault: (error: unknown) => string
}

/** A reply, and what the next line may refer to. */
interface Exchange {
  readonly message: Message
  /** The passages on the screen, in the order of their numbers. */
  readonly cited: readonly CitedPassage[]
  readonly turn: Turn | null
  /** The article that was opened by "use"; null for the first. */
  readonly article: string | null
}

/** What is left of a line for the next one. */
export type Remembered = Omit<Exchange, 'message'>

/** Before the first line. */
export const NOTHING_SAID: Remembered = { cited: [], turn: null, article: null }

const USE = /^\/?(?:use|open|switch to)\s+(.+)$/i
const LIST = /^\/?(?:articles|list articles|use|which articles.*)\W*$/i
const CONTEXT = /^\/?context(?:\s+(\d+))?\W*$/i

/** What one can type at the prompt alone. */
export const OWN = ['context', 'articles', 'use', 'quit'] as const satisfies readonly PromptCommand[]

/** Answers one typed line. Never throws: a fault of the program is noted and told in one sentence. */
export async function answerLine(
  session: Session,
  line: string,
  said: Remembered = NOTHING_SAID,
): Promise<Exchange> {
  const { locale, fault, articles = [] } = session
  const context = said.article === null ? session.context : { ...session.context, article: said.article }
  try {
    const asked = CONTEXT.exec(line.trim())
    if (asked)
      return { ...said, message: await inContext(session, numbered(said.cited, Number(asked[1] ?? 1))) }
    const used = USE.exec(line.trim())?.[1]
    if (used !== undefined && articles.length > 0)
      return use(session, articlesNamed(articles, used), { used, said })
    if (LIST.test(line.trim()) && articles.length > 0)
      return { ...said, message: listArticles(articles, context.article, wordingFor(locale)) }
    const reply = await callPrompt(context, { text: line, locale, whole: true, previous: said.turn })
    if (reply.kind === 'problem') return { ...said, message: reply.message }
    const message =
      reply.answer.about === 'help' ? withOwnCommands(reply.message, wordingFor(locale)) : reply.message
    const shown = message.blocks.filter((block) => block.kind === 'passage')
    return { ...said, message, cited: shown.length > 0 ? shown : said.cited, turn: reply.turn }
  } catch (error) {
    return { ...said, message: refuse({ kind: 'unexpected', id: fault(error) }, locale).message }
  }
}

/** The help with what only the prompt knows. */
function withOwnCommands(message: Message, { terminal }: Wording): Message {
  const own = OWN.map((name): Block => ({
    kind: 'entry',
    title: [
      { text: name, style: 'strong' },
      { text: terminal.takes[name] === undefined ? '' : ` ${terminal.takes[name]}` },
    ],
    detail: [{ text: terminal.commands[name] }],
  }))
  return { ...message, blocks: [...message.blocks, ...own, says(terminal.keys, 'quiet')] }
}

/** Opens another article; a name that fits none or several opens none and shows them. */
function use(
  { context, articles = [], locale }: Session,
  found: readonly ArticleName[],
  { used, said }: { readonly used: string; readonly said: Remembered },
): Exchange {
  const [one, ...others] = found
  const wording = wordingFor(locale)
  if (!one) return { ...said, message: refuse({ kind: 'unknown-article', given: used }, locale).message }
  if (others.length > 0)
    return { ...said, message: listArticles(found, said.article ?? context.article, wording) }
  return { ...NOTHING_SAID, article: one.id, message: listArticles(articles, one.id, wording) }
}

/** Every article by its name; the open one stands out. */
function listArticles(articles: readonly ArticleName[], open: string, { labels }: Wording): Message {
  const blocks = articles.map(({ id, title }): Block => ({
    kind: 'entry',
    title: [{ text: title, ...(id === open && { style: 'strong' as const }) }],
    detail: [{ text: id === open ? `${id} · ${labels.openArticle}` : id, style: 'quiet' }],
  }))
  return { outcome: 'plain', blocks, actions: [], pictures: [] }
}

/** The passage with that number on the screen; one without a number stands first. */
const numbered = (cited: readonly CitedPassage[], number: number): CitedPassage | undefined =>
  cited.find((one) => one.number !== null && one.number <= number && number <= (one.until ?? one.number)) ??
  (number === 1 ? cited[0] : undefined)

async function inContext({ context, locale }: Session, passage: CitedPassage | undefined): Promise<Message> {
  if (!passage) return refuse({ kind: 'no-passage' }, locale).message
  return followButton(context, { kind: 'context', article: passage.article, span: passage.span, locale })
}
