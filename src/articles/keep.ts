import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metadata } from '../document/document.ts'
import { makeFolder } from '../make-folder.ts'
import { Mistake } from '../mistake.ts'
import { foldName } from '../text/fold-name.ts'

/** A name for the files of an article: its day and its title in small letters. */
function idFor({ title, date }: Pick<Metadata, 'title' | 'date'>, isTaken: (id: string) => boolean): string {
  const words = foldName(title)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  const id = [date, words.slice(0, 60).replace(/-+$/u, '')].filter(Boolean).join('-') || 'article'
  if (!isTaken(id)) return id
  for (let n = 2; ; n++) if (!isTaken(`${id}-${n}`)) return `${id}-${n}`
}

/** Writes an article into a folder, text and metadata; gives its id. A folder that cannot be written is a Mistake. */
export function keepArticle(
  folder: string,
  { text, metadata }: { readonly text: string; readonly metadata: Metadata },
): string {
  const id = idFor(metadata, (name) => existsSync(join(folder, `${name}.txt`)))
  try {
    makeFolder(folder)
    writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(metadata, null, 2)}\n`)
    writeFileSync(join(folder, `${id}.txt`), text)
  } catch {
    throw new Mistake((words) => words.folderNotWritten(folder))
  }
  return id
}
