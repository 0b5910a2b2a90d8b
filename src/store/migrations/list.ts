import type { Migration } from 'kysely/migration'
import * as groups from './0001-groups.ts'
import * as drafts from './0002-drafts.ts'
import * as links from './0003-links.ts'
import * as corrections from './0004-corrections.ts'
import * as together from './0005-together.ts'
import * as putOff from './0006-put-off.ts'
import * as spending from './0007-spending.ts'

/** Every change of the tables, in order. A new one is one file and one line here; none that has landed is altered. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-groups': groups,
  '0002-drafts': drafts,
  '0003-links': links,
  '0004-corrections': corrections,
  '0005-together': together,
  '0006-put-off': putOff,
  '0007-spending': spending,
}
