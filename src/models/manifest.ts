import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The files of the models' folder. */
export const FILES = {
  encoder: 'encoder.int8.onnx',
  judge: 'judge.int8.onnx',
  tagger: 'tagger.int8.onnx',
  tokenizer: 'tokenizer.json',
  tokenizerConfig: 'tokenizer_config.json',
} as const

/** The models of the folder. */
export type ModelName = 'encoder' | 'judge' | 'tagger'

/** What `manifest.json` says of each file. */
const manifest = z.record(
  z.string(),
  z.object({
    name: z.string().min(1),
    bytes: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
)

/** What a folder of models holds, by file name: a name to tell people, size in bytes and SHA-256 of each file. */
export type Manifest = z.infer<typeof manifest>

/** The files that a model cannot do without: its own, the tokenizer's, and what several models share. */
export function neededBy(model: ModelName, listed: Manifest): readonly string[] {
  const known: readonly string[] = Object.values(FILES)
  const shared = Object.keys(listed).filter((file) => !known.includes(file))
  return [FILES[model], FILES.tokenizer, FILES.tokenizerConfig, ...shared]
}

/** Bytes of the pieces in which files are hashed, so that no model is held in memory twice. */
const PIECE = 1 << 20

/** Reads the manifest of a folder; null where there is none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  } catch {
    return null
  }
}

/** What is wrong with a file at first sight, in a few words; null where nothing is. Takes no time: nothing is read. */
export function faultAtSight(folder: string, name: string, listed: Manifest): string | null {
  const entry = listed[name]
  if (!entry) return 'is not in manifest.json'
  const bytes = sizeOf(join(folder, name))
  if (bytes === null) return 'is missing'
  return bytes === entry.bytes ? null : `has ${bytes} bytes instead of ${entry.bytes}`
}

/** What is wrong with a file, its contents included; takes a tenth of a second for 100 MB. */
export function faultOf(folder: string, name: string, listed: Manifest): string | null {
  const seen = faultAtSight(folder, name, listed)
  if (seen !== null) return seen
  try {
    return sha256(join(folder, name)) === listed[name]?.sha256
      ? null
      : 'is not the one that manifest.json lists'
  } catch {
    return 'cannot be read'
  }
}

/** What the manifest says of one file as it is now. */
export function entryOf(folder: string, file: string, name: string): Manifest[string] {
  return { name, bytes: statSync(join(folder, file)).size, sha256: sha256(join(folder, file)) }
}

function sizeOf(file: string): number | null {
  try {
    return statSync(file).size
  } catch {
    return null
  }
}

function sha256(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(PIECE)
  const opened = openSync(file, 'r')
  try {
    for (let n = readSync(opened, piece); n > 0; n = readSync(opened, piece))
      hash.update(piece.subarray(0, n))
  } finally {
    closeSync(opened)
  }
  return hash.digest('hex')
}
