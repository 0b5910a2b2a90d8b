import { readFileSync, writeFileSync } from 'node:fs'
import { PAGES, withReplies } from './readme/replies.ts'

/** `npm run readme`: makes every reply that the README and docs/replies.md show anew. */
for (const page of PAGES) writeFileSync(page, await withReplies(readFileSync(page, 'utf8')))
