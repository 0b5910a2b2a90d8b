import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changes } from './changes.ts'
import { tryOut } from './try-out.ts'

const ROOT = join(import.meta.dirname, '../..')
const COPIED = ['src', 'package.json', 'tsconfig.json', 'models/manifest.json']

/** A row of the table "what a change touches". */
interface Row {
  readonly change: string
  readonly files: number
  /** Which files, and who asks for them, in Markdown. */
  readonly which: string
}

/**
 * Makes each change in a copy of the sources, where what the compiler asks for is put in until it asks for nothing more,
 * and counts the files. The copy is removed at the end. About 40 s of the processor: seven runs of the compiler.
 */
export function* measure(): Generator<Row> {
  const copy = mkdtempSync(join(tmpdir(), 'who-said-changes-'))
  try {
    for (const change of changes) {
      rmSync(join(copy, 'src'), { recursive: true, force: true })
      for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true })
      rmSync(join(copy, 'node_modules'), { force: true })
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
      const { begun, asked } = tryOut(copy, change)
      const which = [`${listed(begun)} (you)`]
      if (asked.length > 0) which.push(`${listed(asked)} (the compiler)`)
      yield { change: change.name, files: begun.length + asked.length, which: which.join('; ') }
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The file of a language, made up or not. */
const LANGUAGE = /^(presentation\/locales\/)(?:.*\/)?(?:de|en|es-ES|fr|ru|zh-CN)\.ts$/u

/** Paths within `src`; the files of languages as their folder, with how many they are. */
function listed(paths: readonly string[]): string {
  const files = paths.map((path) => path.replace(/^src\//u, ''))
  const ofLanguages = files.filter((file) => LANGUAGE.test(file))
  const others = files.filter((file) => !LANGUAGE.test(file)).map((file) => `\`${file}\``)
  if (ofLanguages.length === 0) return others.join(', ')
  return [...others, `${ofLanguages.length} in \`${folderOf(ofLanguages)}\``].join(', ')
}

/** The folder that holds all of some files. */
function folderOf(files: readonly string[]): string {
  const folders = new Set(files.map((file) => file.replace(/[^/]*$/u, '')))
  return folders.size === 1 ? [...folders].join('') : 'presentation/locales/'
}
