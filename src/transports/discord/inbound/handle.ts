import type { APIInteraction } from 'discord-api-types/v10'
import { call, suggest, type Reply } from '../../../commands/calling/call.ts'
import type { Message } from '../../../presentation/message.ts'
import { ALL_ARTICLES } from '../../../commands/calling/all-articles.ts'
import { takesAll } from '../../../commands/calling/run-all.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import { articleChosen, suggestArticles } from './articles.ts'
import { type Interaction, askedOf, type Asker, askerOf, type Options, whereFrom } from '../asked.ts'
import { type Answered, offer } from '../outbound/answered.ts'
import { buttonFor } from '../buttons/buttons.ts'
import { type Desk, deskAt, titleIn } from '../desk.ts'
import { wordsToFind } from '../messages/find.ts'
import { LIMITS } from '../limits.ts'
import { press } from './press.ts'
import { shortText } from '../shorten.ts'
import { show } from '../outbound/show.ts'

/**
 * Answers an interaction as it comes over the wire, by the gateway or by HTTP: what is sent at once, and what comes
 * later. Null for what this bot never asked for. Throws only for a fault of the program.
 */
export async function handle(everywhere: Desk, interaction: APIInteraction): Promise<Answered | null> {
  const desk = await deskAt(everywhere, whereFrom(interaction))
  const asker = askerOf(interaction)
  const asked = askedOf(interaction)
  switch (asked.kind) {
    case 'command':
      return answerCommand(desk, asker, asked)
    case 'find': {
      const { words, pieces } = await wordsToFind(desk.context, asked.message)
      const said = wordingFor(asker.locale).says
      const note = pieces === null ? undefined : said.longMessage(pieces)
      return answerCommand(desk, asker, { command: 'who said', options: { words }, isPrivate: true, note })
    }
    case 'complete':
      return { response: offer(await complete(desk, asker, asked)), later: null }
    case 'press':
      return press(desk, asker, asked)
    case 'other':
      return null
  }
}

interface Command {
  readonly command: string
  readonly options: Options
  /** As the asker chose; null where they left it open. */
  readonly isPrivate: boolean | null
  /** A line below the reply. */
  readonly note?: string | undefined
}

/** What found nothing is shown to the asker alone, unless they wish otherwise or nobody else is there. */
async function answerCommand(
  desk: Desk,
  asker: Asker,
  { command, options, isPrivate, note }: Command,
): Promise<Answered> {
  const { article, ...rest } = options
  const id = article === undefined ? undefined : articleChosen(desk.articles, String(article))
  const asked = (locale: string): Promise<Reply> =>
    call(desk.context, { command, options: rest, article: id, locale })
  const open = await asked(asker.placeLocale)
  const { outcome } = open.message
  const hidden = isPrivate ?? (asker.amongOthers && (outcome === 'nothing' || outcome === 'refused'))
  const locale = hidden ? asker.locale : asker.placeLocale
  const wording = wordingFor(locale)
  const { message } = hidden && locale !== asker.placeLocale ? await asked(locale) : open
  const shareable = hidden && asker.amongOthers
  const target = id ?? desk.context.article
  const title = titleIn(desk, target, wording)
  const publish = { kind: 'publish', article: target, edition: editionOf(open), page: 0 } as const
  const button =
    shareable && !canShare(message)
      ? buttonFor({ ...publish, command, options: textsOf(rest) }, wording.actions.share)
      : null
  return show(desk, {
    message,
    look: { wording, isPrivate: hidden, shareable, title, footer: note, buttons: button ? [button] : [] },
  })
}

const editionOf = (reply: Reply): number => (reply.kind === 'answer' ? reply.edition : 0)

/** Whether a message has its own way into the channel, or belongs to nobody there: what is refused. */
const canShare = ({ actions, outcome }: Message): boolean =>
  outcome === 'refused' || actions.some(({ kind }) => kind === 'share')

const textsOf = (options: Options): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]))

/** Names are cut at a word's end where they are too long; a value that does not fit would not mean the same. */
async function complete(
  desk: Desk,
  { locale }: Asker,
  { command, option, options }: Extract<Interaction, { kind: 'complete' }>,
) {
  const typed = String(options[option] ?? '')
  const all = takesAll(command) ? wordingFor(locale).labels.allArticles : null
  if (option === 'article') return suggestArticles(desk.articles, typed, all)
  const named = articleChosen(desk.articles, String(options['article'] ?? ''))
  // What is offered where all are asked is of the one in use: nobody waits for all to be opened at each letter.
  const article = options['article'] === undefined || named === ALL_ARTICLES ? undefined : named
  const choices = await suggest(desk.context, { command, option, typed, article })
  return choices
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= LIMITS.choiceValue)
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: shortText(name, LIMITS.choiceName), value }))
}
