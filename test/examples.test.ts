import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
/** "`call('x') //=> 'y'`" in a line, or alone on a line that is indented in a comment. */
const EXAMPLE = /`(?<call>[^`\n]+?) \/\/=> (?<gives>[^`\n]+?)`|^ \*\s{4,}(?<line>.+?) \/\/=> (?<told>.+)$/gmu

interface Example {
  readonly file: string
  readonly call: string
  readonly gives: string
}

const examples = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file): Example[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(EXAMPLE)].flatMap(({ groups: found = {} }) => {
    const call = found['call'] ?? found['line'] ?? ''
    return /\w[(.]/u.test(call) && !/^["']/u.test(call)
      ? [{ file, call, gives: found['gives'] ?? found['told'] ?? '' }]
      : []
  }),
)

/** What an example gives and what it is said to give; null for one that needs more than its own file exports. */
async function tried({ file, call, gives }: Example): Promise<readonly unknown[] | null> {
  const exported = (await import(pathToFileURL(join(ROOT, file)).href)) as Record<string, unknown>
  try {
    const body = `return (async () => [await (${call}), ${gives}])()`
    const run = compileFunction(body, Object.keys(exported)) as (...given: unknown[]) => Promise<unknown[]>
    return await run(...Object.values(exported))
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof SyntaxError) return null
    throw error
  }
}

describe('an example in a comment', () => {
  const complete: Example[] = []

  test.each(examples)('is true: $file $call', async (example) => {
    const found = await tried(example)
    if (found === null) return
    complete.push(example)
    expect(found[0]).toEqual(found[1])
  })

  test('can mostly be tried as it stands', () => {
    expect(complete.length).toBeGreaterThan(examples.length / 2)
  })
})
