import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withReplies } from '../../scripts/readme/replies.ts'

it('shows in the README what the program replies (npm run readme makes it so)', async () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme.match(/^\$ npm start -s -- /gmu)?.length).toBeGreaterThanOrEqual(9)
  expect(await withReplies(readme)).toEqual(readme)
})
