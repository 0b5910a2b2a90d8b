import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addArticle, articlesOf } from '../../src/store/queries/articles.ts'
import { isServer, openDatabase } from '../../src/store/open-store.ts'
import { isStoreFault, type Store, storeAt } from '../../src/store/store.ts'
import { type Fresh, freshDatabase, freshFile, kinds } from './databases.ts'
import { noMetadata } from '../no-metadata.ts'

const article = (n: number) => ({
  text: `Sentence number ${n}.`,
  metadata: { ...noMetadata, title: `Number ${n}` },
})
const titles = async (store: Store) =>
  (await store.ask((db) => articlesOf(db, 's1'))).map(({ title }) => title)
const add = (n: number) => (db: Parameters<typeof addArticle>[0]) =>
  addArticle(db, { server: 's1', member: 'm1', now: n }, article(n))

/** What an attempt came to: `done`, or the trouble that it met. */
const attempt = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    if (isStoreFault(error)) return error.trouble
    throw error
  }
}

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))
const startWriter = (address: string, first: number, howMany: number) =>
  spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', writer, address, `${first}`, `${howMany}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )

describe.each(kinds)('Several processes on one $name', ({ fresh }) => {
  let kept: Fresh
  beforeEach(async () => {
    kept = await fresh()
  })
  afterEach(() => kept.drop())

  it('run each migration once where three start together, and see what the others write', async () => {
    const writers = [0, 100, 200].map((first) => startWriter(kept.address, first, 5))
    const codes = await Promise.all(writers.map(async (child) => (await once(child, 'exit'))[0] as number))
    expect(codes).toEqual([0, 0, 0])
    const store = storeAt(kept.address, { patience: 60_000 })
    expect((await titles(store)).length).toBe(15)
    await store.close()
  })

  it('lose nothing that was acknowledged where one is killed amid its writes', async () => {
    const child = startWriter(kept.address, 0, 1000)
    const told: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      told.push(line)
      if (told.length === 100) child.kill('SIGKILL')
    }
    const store = storeAt(kept.address, { patience: 60_000 })
    const there = await titles(store)
    expect(told.filter((title) => !there.includes(title))).toEqual([])
    expect(told.length).toBeGreaterThanOrEqual(100)
    expect(there.length).toBeLessThan(1000)
    expect(await attempt(store.ask(add(5000)))).toBe('done')
    await store.close()
  })
})

describe.each(kinds)('A $name of a newer version', ({ fresh }) => {
  it('is left alone and said to be newer', async () => {
    const kept = await fresh()
    const db = await openDatabase(kept.address)
    await db
      .$extendTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto('kysely_migration')
      .values({ name: '9999-of-tomorrow', timestamp: '2999-01-01T00:00:00.000Z' })
      .execute()
    await db.destroy()
    const store = storeAt(kept.address, { patience: 60_000 })
    expect(await attempt(titles(store))).toBe('newer')
    await store.close()
    await kept.drop()
  })
})

describe('A file', () => {
  let kept: Fresh
  beforeEach(async () => {
    kept = await freshFile()
  })
  afterEach(() => kept.drop())

  it('that is no database is said to be damaged, and stays as it is', async () => {
    mkdirSync(dirname(kept.address), { recursive: true })
    writeFileSync(kept.address, 'These are somebody’s notes, and no database.\n'.repeat(100))
    const before = readFileSync(kept.address)
    const store = storeAt(kept.address, { patience: 60_000 })
    expect(await attempt(titles(store))).toBe('damaged')
    expect(readFileSync(kept.address).equals(before)).toBe(true)
    await store.close()
  })

  it('that cannot be opened, such as a folder, is said not to be writable, not to be a server', async () => {
    mkdirSync(kept.address, { recursive: true })
    const store = storeAt(kept.address, { patience: 60_000 })
    expect(await attempt(titles(store))).toBe('read-only')
    await store.close()
  })

  it('with no room left refuses what is new and goes on giving what it has', async () => {
    const first = await openDatabase(kept.address)
    await add(1)(first)
    await first.destroy()
    const db = await openDatabase(kept.address, { pragmas: ['pragma max_page_count = 60'] })
    const long = { text: 'No room. '.repeat(100_000), metadata: { ...noMetadata, title: 'Long' } }
    const kept2 = attempt(addArticle(db, { server: 's1', member: 'm1', now: 2 }, long))
    expect(await kept2).toBe('full')
    expect((await articlesOf(db, 's1')).map(({ title }) => title)).toEqual(['Number 1'])
    expect(await attempt(add(2)(db))).toBe('done')
    await db.destroy()
  })

  it.runIf(process.getuid?.() === 0)('that may not be written is still read', async () => {
    const db = await openDatabase(kept.address)
    await add(1)(db)
    await db.destroy()
    for (let folder = dirname(kept.address); folder.includes('who-said'); folder = dirname(folder))
      chmodSync(folder, 0o755)
    chmodSync(kept.address, 0o644)
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', writer, kept.address, '2', '1'],
      { uid: 65534, gid: 65534, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const lines: string[] = []
    for await (const line of createInterface({ input: child.stdout })) lines.push(line)
    expect(lines).toEqual(['read-only', 'Number 1'])
  })
})

/** A way to a server that can be cut and mended. */
async function proxyTo(address: string) {
  const { hostname, port } = new URL(address)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = createConnection(Number(port), hostname)
    for (const end of [socket, onward]) {
      sockets.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => sockets.delete(end))
    }
    socket.pipe(onward).pipe(socket)
  })
  const listen = (at: number) =>
    new Promise<number>((resolve) =>
      server.listen(at, '127.0.0.1', () => {
        resolve((server.address() as { port: number }).port)
      }),
    )
  const at = await listen(0)
  const through = new URL(address)
  through.host = `127.0.0.1:${at}`
  return {
    address: through.href,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    mend: () => listen(at),
  }
}

const servers = kinds.filter(({ name }) => name === 'PostgreSQL')

describe.each(servers)('A $name server', ({ fresh }) => {
  it('that goes away is said to be away; when it is back all that was acknowledged is there', async () => {
    const kept = await fresh()
    expect(isServer(kept.address)).toBe(true)
    const proxy = await proxyTo(kept.address)
    let now = 0
    const store = storeAt(proxy.address, { now: () => now, patience: 60_000 })
    expect(await attempt(store.ask(add(1)))).toBe('done')
    await proxy.cut()
    expect(await attempt(store.ask(add(2)))).toBe('away')
    expect(await attempt(titles(store))).toBe('away')
    await proxy.mend()
    now += 10_000
    expect(await titles(store)).toEqual(['Number 1'])
    expect(await attempt(store.ask(add(3)))).toBe('done')
    expect(await titles(store)).toEqual(['Number 1', 'Number 3'])
    await store.close()
    await proxy.cut()
    await kept.drop()
  })

  it('that is away at the start is asked again later', async () => {
    const kept = await freshDatabase()
    const proxy = await proxyTo(kept.address)
    await proxy.cut()
    let now = 0
    const store = storeAt(proxy.address, { now: () => now, patience: 60_000 })
    expect(await attempt(titles(store))).toBe('away')
    await proxy.mend()
    expect(await attempt(titles(store))).toBe('away')
    now += 5000
    expect(await titles(store)).toEqual([])
    await store.close()
    await proxy.cut()
    await kept.drop()
  })

  it('that does not have the database says so', async () => {
    const kept = await freshDatabase()
    await kept.drop()
    const store = storeAt(kept.address, { patience: 60_000 })
    expect(await attempt(titles(store))).toBe('refused')
    await store.close()
  })
})
