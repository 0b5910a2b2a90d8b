import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const DOCUMENTS = [
  ...globSync('src/**/README.md', { cwd: ROOT }).sort(),
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/glossary.md',
    'docs/decision.md',
    'docs/reader.md',
  ],
]
/** What the measured table of CONTRIBUTING.md adds to a copy of the sources. */
const MADE_UP = ['commands/dates.ts', 'transports/echo/echo.ts']

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const paths = globSync('{src,test,scripts,training,bench,models,docs,seeds}/**/*', { cwd: ROOT }).map(
  (path) => path.replaceAll('\\', '/'),
)
const rootFiles = new Set(globSync(['*', '.env.example', '.github/**/*'], { cwd: ROOT }))
const identifiers = new Set(
  paths
    .filter((path) => /\.(?:ts|js|py)$/u.test(path))
    .flatMap((path) => read(path).match(/[A-Za-z_$][\w$]*/gu) ?? []),
)

/** All that stands between backticks, paragraphs of code aside. */
const terms = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([^`\n]+)`/gu)].map(([, term = '']) => term)

const isPath = (term: string): boolean =>
  /^[\w.@*-]+(?:\/[\w.@*-]+)*\.(?:ts|js|md|json|py|cjs|yml)$/u.test(term) ||
  /^[\w.*-][\w./*-]*\/$/u.test(term)

/** Whether a path, or the end of one, leads to a file or a folder: `choice.ts`, `facts/keys.ts`, `locales/*.ts`. */
function leadsSomewhere(term: string): boolean {
  const path = term.replace(/^(?:\.{1,2}\/)+/u, '').replace(/\/$/u, '')
  if (rootFiles.has(path)) return true
  const pattern = path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')
  const isThere = new RegExp(`(?:^|/)${pattern}$`, 'u')
  return paths.some((one) => isThere.test(one))
}

/** A function, a type or one of their members, as prose names them: `cut(text, span)`, `Library.derived`. */
const namesIn = (term: string): readonly string[] =>
  /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*(?:\(.*\))?$/u.test(term) ? term.replace(/\(.*$/u, '').split('.') : []

describe.each(DOCUMENTS)('%s', (document) => {
  const markdown = read(document)

  test('names files that are there', () => {
    const named = terms(markdown).filter((term) => isPath(term) && !MADE_UP.includes(term))
    expect(named.filter((term) => !leadsSomewhere(term))).toEqual([])
  })

  test('names functions and types that the code has', () => {
    const named = terms(markdown)
      .filter((term) => !isPath(term))
      .flatMap(namesIn)
    expect(named.filter((name) => !identifiers.has(name) && !PLATFORM.includes(name))).toEqual([])
  })

  test('links to what is there', () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].map(([, link = '']) => link)
    expect(links.filter((link) => !existsSync(join(ROOT, document, '..', link)))).toEqual([])
  })

  test('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> }
    const named = [...markdown.matchAll(/npm run (?:-s )?([a-z][\w:]*)/gu)].map(([, script = '']) => script)
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })
})

/** Names that are not ours. */
const PLATFORM = ['Segmenter']

describe('docs/glossary.md', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => /^\| (?!term|-)/u.test(line))
    .map((line) => line.split(' | '))

  test.each(rows)('%s has its names in the files beside it', (term, _, where = '') => {
    const named = terms(where).filter(isPath)
    const files = paths.filter(
      (path) => /\.(?:ts|md)$/u.test(path) && named.some((one) => path.startsWith(`src/${one}`)),
    )
    const text = files.map(read).join('\n')
    const names = [...terms(term.replace(/^\| /u, '')), ...terms(where).filter((one) => !isPath(one))]
    expect(files).not.toEqual([])
    expect(names.flatMap(namesIn).filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(text))).toEqual([])
  })
})
