import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { notices } from '../../scripts/notices/notices.ts'

const file = readFileSync('THIRD_PARTY_NOTICES', 'utf8')

it('THIRD_PARTY_NOTICES is what the script makes of the locked packages', () => {
  expect(notices('.')).toBe(file)
})

it.each(['discord.js 14', 'wink-nlp 2', 'wink-eng-lite-web-model 1', 'WordNet', 'Noto Sans SC', 'Models'])(
  'it names %s',
  (what) => {
    expect(file).toContain(`\n${what}`)
  },
)

it('it names nothing that only development needs', () => {
  expect(file).not.toMatch(/^(?:vitest|eslint|typescript) \d/mu)
})
