import { z } from 'zod'
import type { Annotations } from '../../annotations/annotations.ts'
import { annotate } from '../../annotations/annotate.ts'
import { keepArticle } from '../../articles/keep.ts'
import type { Facts } from '../../document/document.ts'
import { readDocument } from '../../document/read.ts'
import { take, type Taken } from '../../intake/take.ts'
import { factsOf } from '../../study/draft.ts'

/** How one talks with whoever adds an article. */
interface Dialogue {
  readonly tell: (line: string) => void
  /** Asks for a line; null where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | null
}

const NAMES = 6

/**
 * Reads an article out of a file or a page, shows what was read, asks for what could not be found out, and keeps it in
 * a folder. Gives the id under which it was kept; null where it was not wanted after all.
 */
export async function addArticle(source: string, folder: string, dialogue: Dialogue): Promise<string | null> {
  const taken = await take(source)
  const facts = await asked(await factsOf(taken, { title: null, otherwise: '', url: taken.url }), dialogue)
  const lines = summary(taken, facts)
  for (const line of lines) dialogue.tell(line)
  if (dialogue.ask && /^n/iu.test(await dialogue.ask('Keep it? [Y/n] '))) return null
  const id = keepArticle(folder, { text: taken.text, facts })
  dialogue.tell(`Kept as ${id}. It is the one that "npm start" opens now.`)
  return id
}

/** Asks for what is missing; an empty line leaves it out. */
async function asked(facts: Facts, { ask, tell }: Dialogue): Promise<Facts> {
  if (!ask) return { ...facts, title: facts.title || 'Untitled' }
  const title = facts.title || (await ask('Title: ')).trim() || 'Untitled'
  const publisher = facts.publisher ?? ((await ask('Publisher (empty: unknown): ')).trim() || null)
  const date = facts.date ?? (await askDay(ask, tell))
  return { ...facts, title, publisher, date }
}

async function askDay(
  ask: (question: string) => Promise<string>,
  tell: Dialogue['tell'],
): Promise<string | null> {
  for (;;) {
    const typed = (await ask('Date, as 2024-05-31 (empty: unknown): ')).trim()
    if (typed === '') return null
    if (isDay(typed)) return typed
    tell('That is no day; write it as 2024-05-31.')
  }
}

const isDay = (typed: string): boolean => z.iso.date().safeParse(typed).success

/** What was read, for a person to check. */
function summary({ kind, text }: Taken, facts: Facts): readonly string[] {
  const document = readDocument({ id: 'added', text, facts })
  const annotations = annotate(document, null)
  const { publisher, date, writers, language } = facts
  const about = [publisher, date, writers.join(', ')].filter(Boolean).join(' · ')
  const direct = annotations.statements.filter((statement) => statement.kind === 'direct').length
  const reported = annotations.statements.length - direct
  return [
    '',
    facts.title,
    ...(about === '' ? [] : [about]),
    `Read as ${KINDS[kind]}: ${document.numbered} sentences, ${direct} quotations, ${reported} reports.`,
    `Speakers: ${speakers(annotations)}`,
    ...(language === 'en'
      ? []
      : [`The text does not seem to be English (${language}); quotations are found, much else is not.`]),
    '',
  ]
}

const KINDS = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'a web page',
  pdf: 'PDF',
  docx: 'a Word file',
} as const

function speakers({ people, statements }: Annotations): string {
  const names = people
    .map(({ id, name }) => ({ name, n: statements.filter(({ speaker }) => speaker === id).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
  if (names.length === 0) return 'none found'
  const shown = names.slice(0, NAMES).map(({ name, n }) => `${name} (${n})`)
  return [...shown, ...(names.length > NAMES ? [`and ${names.length - NAMES} more`] : [])].join(', ')
}
