import { parse } from 'node:path'
import { z } from 'zod'
import type { Annotations } from '../../annotations/annotations.ts'
import { annotate } from '../../annotations/annotate.ts'
import { keepArticle } from '../../articles/keep.ts'
import type { Metadata } from '../../document/document.ts'
import { readDocument } from '../../document/read.ts'
import { take, type Taken } from '../../intake/take.ts'
import { DIVIDER, published } from '../../presentation/locator.ts'
import type { Wording } from '../../presentation/wording/wording.ts'
import { metadataOf } from '../../study/draft.ts'
import { LeftOff } from './questions.ts'

/** How one talks with whoever adds an article. */
interface Dialogue {
  readonly tell: (line: string) => void
  /** Asks for a line, and rejects with a LeftOff where the person leaves; null where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | null
  readonly wording: Wording
}

const NAMES = 6

/**
 * Reads an article out of a file or a page, shows what was read, asks for what could not be found out, and keeps it in
 * a folder. Gives the id under which it was kept; null where it was not wanted after all.
 */
export async function addFromSource(
  source: string,
  folder: string,
  dialogue: Dialogue,
): Promise<string | null> {
  try {
    return await added(source, folder, dialogue)
  } catch (error) {
    if (error instanceof LeftOff) return null
    throw error
  }
}

async function added(source: string, folder: string, dialogue: Dialogue): Promise<string | null> {
  const taken = await take(source)
  const metadata = await asked(await metadataOf(taken, { title: null, otherwise: '', url: taken.url }), {
    ...dialogue,
    otherwise: taken.url === null ? titleOf(source) : '',
  })
  const lines = summary(taken, metadata, dialogue.wording)
  for (const line of lines) dialogue.tell(line)
  const { add } = dialogue.wording.terminal
  if (dialogue.ask && isNo(await dialogue.ask(add.keep), add.no)) return null
  const id = keepArticle(folder, { text: taken.text, metadata })
  dialogue.tell(add.kept(id))
  return id
}

const isNo = (typed: string, begins: string): boolean =>
  typed.trim() !== '' && begins.includes(typed.trim().charAt(0).toLowerCase())

/** A title out of a file's name: `titleOf('texts/week-3_reading.txt') //=> 'Week 3 reading'`. */
function titleOf(file: string): string {
  const words = parse(file)
    .name.replace(/[\s_-]+/gu, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Asks for what is missing; an empty line leaves it out, and a title is `otherwise`, where that is one. */
async function asked(
  metadata: Metadata,
  { ask, tell, wording, otherwise }: Dialogue & { readonly otherwise: string },
): Promise<Metadata> {
  const { add } = wording.terminal
  const untitled = otherwise || add.untitled
  if (!ask) return { ...metadata, title: metadata.title || untitled }
  const title = metadata.title || (await ask(add.title)).trim() || untitled
  const publisher = metadata.publisher ?? ((await ask(add.publisher)).trim() || null)
  const date = metadata.date ?? (await askDay(ask, { tell, add }))
  return { ...metadata, title, publisher, date }
}

async function askDay(
  ask: (question: string) => Promise<string>,
  { tell, add }: { readonly tell: Dialogue['tell']; readonly add: Wording['terminal']['add'] },
): Promise<string | null> {
  for (;;) {
    const typed = (await ask(add.date)).trim()
    if (typed === '') return null
    if (isDay(typed)) return typed
    tell(add.notADay)
  }
}

const isDay = (typed: string): boolean => z.iso.date().safeParse(typed).success

/** What was read, for a person to check. */
function summary({ kind, text }: Taken, metadata: Metadata, wording: Wording): readonly string[] {
  const { add } = wording.terminal
  const { counts } = wording
  const document = readDocument({ id: 'added', text, metadata })
  const annotations = annotate(document, null)
  const { writers, language } = metadata
  const about = [...published({ metadata }, wording), writers.join(', ')].filter(Boolean).join(DIVIDER)
  const direct = annotations.statements.filter((statement) => statement.kind === 'direct').length
  const reported = annotations.statements.length - direct
  return [
    '',
    metadata.title,
    ...(about === '' ? [] : [about]),
    add.readAs(
      add.kinds[kind],
      [counts.sentences(document.numbered), counts.quotations(direct), counts.reports(reported)].join(', '),
    ),
    speakers(annotations, add),
    ...(language === 'en' ? [] : [add.notEnglish(languageName(language, wording.locale))]),
    '',
  ]
}

/** "Spanish" for "es"; the code itself where it is none that has a name. */
function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

function speakers({ people, statements }: Annotations, add: Wording['terminal']['add']): string {
  const names = people
    .map(({ id, name }) => ({ name, n: statements.filter(({ speaker }) => speaker === id).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
  if (names.length === 0) return add.noSpeakers
  const shown = names.slice(0, NAMES).map(({ name, n }) => `${name} (${n})`)
  return add.speakers(shown.join(', '), Math.max(0, names.length - NAMES))
}
