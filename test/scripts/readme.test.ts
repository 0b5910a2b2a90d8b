import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PAGES, withReplies } from '../../scripts/readme/replies.ts'

it.each(PAGES)('shows on %s what the program replies (npm run readme makes it so)', async (page) => {
  const shown = readFileSync(page, 'utf8')
  expect(shown).toMatch(/^\$ npm start -s -- /mu)
  expect(await withReplies(shown)).toEqual(shown)
})
