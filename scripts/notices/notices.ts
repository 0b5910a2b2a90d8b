import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What ships beside the packages, with the file that holds its licence. */
const OWN = [
  ['Models (models/)', 'models/LICENSE'],
  ['WordNet (src/language/people/person-nouns.ts, no-agents.ts)', 'src/language/LICENSE-WordNet'],
  ['Noto Sans SC (src/transports/discord/pictures/fonts/)', 'src/transports/discord/pictures/fonts/LICENSE'],
] as const

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
}

const RULE = `\n${'-'.repeat(80)}\n\n`

/**
 * The licences of all that ships: packages that are no development dependencies, and what of others stands in the
 * repository. Packages with the same text stand together. Of those that are for one platform alone the name is given,
 * so that the file is the same wherever it is made.
 */
export function notices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const byText = new Map<string, string[]>()
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '' || locked.dev === true) continue
    const name = `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${locked.version}`
    const text = textOf(join(root, path), locked)
    byText.set(text, [...(byText.get(text) ?? []), name])
  }
  const packages = [...byText]
    .map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}\n`)
    .sort()
  const own = OWN.map(([what, file]) => `${what}\n\n${readFileSync(join(root, file), 'utf8').trim()}\n`)
  return ['Licences of what ships with Who Said; made by "npm run notices".\n', ...own, ...packages].join(
    RULE,
  )
}

/** The licence in a package's own words; its name where the package has no file of it, or is for one platform alone. */
function textOf(folder: string, { license = 'not stated', os, cpu }: Locked): string {
  const named = `Licence: ${license}`
  if (os !== undefined || cpu !== undefined || !existsSync(folder)) return named
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/iu.test(name))
  return file === undefined ? named : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}
