import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFile, FILES } from '../../scripts/try/files.ts'
import { ALONE, TOGETHER } from '../../scripts/try/inputs.ts'
import { kindOf } from '../../scripts/try/kind-of.ts'
import { prompt } from '../../src/commands/calling/prompt.ts'
import type { Turn } from '../../src/commands/understand/understood.ts'
import { seed } from '../seed-article.ts'

const reply = async (text: string, previous: Turn | null) => {
  const result = await prompt(seed, { text, previous })
  return result.kind === 'answer'
    ? { kind: kindOf(result.answer), turn: result.turn }
    : { kind: kindOf(null), turn: previous }
}

describe('what newcomers type', () => {
  it.each(ALONE.map(({ text, kind }) => [text, kind]))(
    '%s gets a reply of its kind: %s',
    async (text, kind) => {
      expect((await reply(text, null)).kind).toBe(kind)
    },
  )

  it.each(TOGETHER.map((inputs) => [inputs.map(({ text }) => text).join(' – '), inputs] as const))(
    'one after another: %s',
    async (_name, inputs) => {
      let previous: Turn | null = null
      const kinds: string[] = []
      for (const { text } of inputs) {
        const { kind, turn } = await reply(text, previous)
        previous = turn
        kinds.push(kind)
      }
      expect(kinds).toEqual(inputs.map(({ kind }) => kind))
    },
  )
})

describe('a file that newcomers add', () => {
  const folder = mkdtempSync(join(tmpdir(), 'try-'))
  it.concurrent.each(FILES.map((file) => [file.name, file.fate, file] as const))(
    '%s is %s',
    async (_name, fate, file) => {
      const added = await addFile(file, folder)
      expect([added.fate, readdirSync(added.articles).length], added.lines.join(' ')).toEqual([
        fate,
        fate === 'refused' ? 0 : 2,
      ])
      expect(added.lines.length).toBeGreaterThan(0)
    },
  )
})
