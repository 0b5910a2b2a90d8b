import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changes } from './changes/changes.ts'
import { tryOut } from './changes/try-out.ts'

const ROOT = join(import.meta.dirname, '..')
/** The file of a language that there is already. */
const LANGUAGE = /^(presentation\/locales\/(?:.*\/)?)(?:en|es-ES|fr|ru|zh-CN)\.ts$/u
const COPIED = ['src', 'package.json', 'tsconfig.json', 'models/manifest.json']

/**
 * `npm run -s changes`: prints the table "what a change touches" of CONTRIBUTING.md. Each change is made in a copy of
 * the sources, where what the compiler asks for is put in until it asks for nothing more; the copy is then removed.
 */
const copy = mkdtempSync(join(tmpdir(), 'who-said-changes-'))
try {
  console.log('| change | files | which, and who asks for them |\n| - | - | - |')
  for (const change of changes) {
    rmSync(join(copy, 'src'), { recursive: true, force: true })
    for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true })
    rmSync(join(copy, 'node_modules'), { force: true })
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    const { begun, asked } = tryOut(copy, change)
    const files = [`${listed(begun)} (you)`]
    if (asked.length > 0) files.push(`${listed(asked)} (the compiler)`)
    console.log(`| ${change.name} | ${begun.length + asked.length} | ${files.join('; ')} |`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}

/** Paths within `src`; those of one folder of languages together. */
function listed(paths: readonly string[]): string {
  const folders = paths.map((path) => path.replace(/^src\//u, '').replace(LANGUAGE, '$1*.ts'))
  return [...new Set(folders)].map((path) => `\`${path}\``).join(', ')
}
