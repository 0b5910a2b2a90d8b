import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../make-folder.ts'

/** What was computed once, kept on disk. It never fails: what cannot be read or written is computed again. */
export interface Cache {
  get(key: string): Promise<Buffer | null>
  put(key: string, bytes: Uint8Array): Promise<void>
}

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = { get: () => Promise.resolve(null), put: () => Promise.resolve() }

/** The most bytes of all files together: some 500 articles of 200 sentences. */
const MOST_BYTES = 200_000_000
/** A file of more bytes is not kept. */
const LARGEST_FILE = 20_000_000
/**
 * Length of the SHA-256 that every file begins with, in bytes: a file that was cut short or changed counts as missing.
 */
const SUM = 32

/** A key for what was made of some texts, in hexadecimal digits. */
export function cacheKey(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  // The length before each part keeps apart what "ab", "c" and "a", "bc" would join to.
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

/** The cache of a folder, which is made when it is first needed; what was used longest ago goes when there is no room. */
export function openCache(folder: string, room = MOST_BYTES): Cache {
  const fileOf = (key: string): string => join(folder, key)
  return {
    get: async (key) => {
      try {
        const file = await readFile(fileOf(key))
        const bytes = file.subarray(SUM)
        if (!sum(bytes).equals(file.subarray(0, SUM))) return null
        await utimes(fileOf(key), new Date(), new Date())
        return bytes
      } catch {
        return null
      }
    },
    put: async (key, bytes) => {
      if (bytes.length > LARGEST_FILE) return
      const draft = `${fileOf(key)}.${randomBytes(4).toString('hex')}`
      try {
        makeFolder(folder, 0o700)
        await writeFile(draft, Buffer.concat([sum(bytes), bytes]), { mode: 0o600 })
        await rename(draft, fileOf(key))
        await makeRoom(folder, room)
      } catch {
        await rm(draft, { force: true }).catch(() => undefined)
      }
    },
  }
}

const sum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Deletes what was used longest ago until the rest has room. Drafts that somebody left count as files. */
async function makeRoom(folder: string, room: number): Promise<void> {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name))
      return { name, size, used: mtimeMs }
    }),
  )
  let left = files.reduce((bytes, { size }) => bytes + size, 0)
  for (const { name, size } of files.toSorted((a, b) => a.used - b.used)) {
    if (left <= room) break
    await rm(join(folder, name), { force: true })
    left -= size
  }
}
