import { readFileSync, writeFileSync } from 'node:fs'
import { withReplies } from './readme/replies.ts'

/** `npm run readme`: makes every reply that the README shows anew. */
writeFileSync('README.md', await withReplies(readFileSync('README.md', 'utf8')))
