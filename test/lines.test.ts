import { PassThrough, Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileLines, filledLines, writeJson } from '../src/lines.ts'
import { Mistake } from '../src/mistake.ts'

async function read(chunks: readonly (string | Buffer)[]) {
  const found: { line: string; number: number }[] = []
  for await (const line of filledLines(Readable.from(chunks, { objectMode: false }))) found.push(line)
  return found
}

describe('the lines of a stream', () => {
  it('are those that hold anything, numbered as an editor numbers them', async () => {
    expect(await read(['\ufeffa\n\n  \nb\n'])).toEqual([
      { line: 'a', number: 1 },
      { line: 'b', number: 4 },
    ])
  })

  it('end at a line feed alone', async () => {
    expect((await read(['{"text":"a\u2028b\u2029c\u0085d"}\n'])).map(({ line }) => line)).toEqual([
      '{"text":"a\u2028b\u2029c\u0085d"}',
    ])
  })

  it('are the same however the stream is cut, also through a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join('\n'))
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          )
          const filled = parts
            .join('\n')
            .split('\n')
            .filter((line) => line.trim() !== '')
          expect((await read(chunks)).map(({ line }) => line)).toEqual(filled)
        },
      ),
    )
  })

  it('of a file that cannot be read are a mistake', async () => {
    await expect(fileLines('/no/such/file').next()).rejects.toThrow(Mistake)
    await expect(fileLines('/').next()).rejects.toThrow('/ is a folder; name a file in it.')
  })
})

describe('writing', () => {
  it('waits for a slow reader', async () => {
    const output = new PassThrough({ highWaterMark: 1 })
    let written = false
    const done = writeJson(output, { a: 1 }).then(() => (written = true))
    await new Promise(setImmediate)
    expect(written).toBe(false)
    expect(String(output.read())).toBe('{"a":1}\n')
    await done
  })
})
