import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A database of its own, empty, and how it is thrown away. */
export interface Fresh {
  readonly address: string
  readonly drop: () => Promise<void>
}

/** A server for tests; every test makes databases of its own there. */
const SERVER = process.env['TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/test'

/** What the same promises are kept on. PostgreSQL is left out, and said so, where no server runs. */
export const kinds = [
  { name: 'SQLite', fresh: freshFile },
  ...((await answers(SERVER)) ? [{ name: 'PostgreSQL', fresh: freshDatabase }] : []),
]

export function freshFile(): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-'))
  return Promise.resolve({
    address: join(folder, 'kept', 'who-said.db'),
    drop: () => {
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  })
}

export async function freshDatabase(): Promise<Fresh> {
  const name = `who_said_${randomBytes(6).toString('hex')}`
  await asked(`create database ${name}`)
  const address = new URL(SERVER)
  address.pathname = `/${name}`
  return { address: address.href, drop: () => asked(`drop database ${name} with (force)`) }
}

async function asked(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    process.stderr.write('No PostgreSQL server answers; what is promised of it is not tested\n')
    return false
  }
}
