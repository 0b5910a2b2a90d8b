import type { Answer, ArticleCard, Offer } from '../../answers/answer.ts'
import { plainHeading } from '../headings.ts'
import { DIVIDER, published } from '../locator.ts'
import type { Block, Message } from '../message.ts'
import { commandName, isCommand, optionName } from '../names.ts'
import { says, type View } from '../view.ts'
import type { Wording } from '../wording/wording.ts'

/** What the article is. */
export function presentArticle({ article }: Extract<Answer, { about: 'article' }>, view: View): Message {
  const { labels } = view.wording
  const lines = [
    ...published(view.library.document, view.wording).map((line) => says(line)),
    ...(article.writers.length > 0 ? [says(labels.writers(names(article.writers, view)))] : []),
    ...(article.photographer === null ? [] : [says(labels.photographer(article.photographer))]),
    ...(article.url === null ? [] : [says(article.url, 'address')]),
    says(amounts(article.counts, view)),
  ]
  return {
    outcome: 'plain',
    blocks: [{ kind: 'heading', text: article.title }, ...lines, ...outline(article, view)],
    actions: [],
    pictures: [],
  }
}

const names = (writers: readonly string[], { wording }: View): string =>
  new Intl.ListFormat(wording.locale, { type: 'conjunction' }).format(writers)

function amounts(counts: ArticleCard['counts'], { wording }: View): string {
  const order = ['sentences', 'words', 'people', 'quotations', 'reports', 'proposals', 'facts'] as const
  return order.map((key) => wording.counts[key](counts[key])).join(DIVIDER)
}

/** An article without headings has no outline. */
const outline = ({ outline: sections }: ArticleCard, view: View): readonly Block[] =>
  sections.some(({ heading }) => heading !== null)
    ? sections.map((section) => outlineEntry(section, view))
    : []

function outlineEntry({ heading, sentences }: ArticleCard['outline'][number], view: View): Block {
  const { labels } = view.wording
  const title = heading === null ? labels.opening : plainHeading(view.library.document, heading)
  return {
    kind: 'entry',
    title: [{ text: title }],
    detail:
      sentences === null ? [] : [{ text: labels.sentences(sentences.from, sentences.to), style: 'quiet' }],
  }
}

/** What one can ask. */
export function presentHelp({ offers }: Extract<Answer, { about: 'help' }>, { wording }: View): Message {
  const entries = offers.flatMap((offer) => offered(offer, wording))
  return { outcome: 'plain', blocks: [says(wording.says.help), ...entries], actions: [], pictures: [] }
}

/** "/quotes [person] [about]" with what it is for. */
function offered({ command, needs, takes }: Offer, wording: Wording): readonly Block[] {
  if (!isCommand(command, wording)) return []
  const needed = needs.map((option) => ` ${optionName(option, wording)}`)
  const taken = takes.map((option) => ` [${optionName(option, wording)}]`)
  return [
    {
      kind: 'entry',
      title: [
        { text: `/${commandName(command, wording)}`, style: 'strong' },
        { text: [...needed, ...taken].join('') },
      ],
      detail: [{ text: wording.commands[command].description }],
    },
  ]
}
