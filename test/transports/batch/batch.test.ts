import { PassThrough, Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../../src/commands/calling/run.ts'
import { NO_MODELS } from '../../../src/search/models/ports.ts'
import { runBatch } from '../../../src/transports/batch/batch.ts'
import { seed } from '../../seed-article.ts'
import { contract, type Seen } from '../contract.ts'

async function batch(lines: readonly string[], context: Context = seed): Promise<Record<string, unknown>[]> {
  const output = new PassThrough()
  const written = textOf(output)
  await runBatch(context, {
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    fault: () => 'abc123',
  })
  output.end()
  return (await written)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

contract('batch', async ({ command, options }) => {
  const [reply] = await batch([JSON.stringify({ id: '1', command, options })])
  const answer = reply?.answer as { kind: Seen['outcome'] } | undefined
  return { outcome: answer?.kind ?? 'refused', text: textsIn(answer ?? reply).join('\n') }
})

/** Every text in a value, in its order. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('a run', () => {
  it('answers every line in order, and goes on after a bad one', async () => {
    const replies = await batch([
      '{"id":"1","command":"people"}',
      'no JSON',
      '[]',
      '{"id":"2","command":5}',
      '{"id":3,"command":"nosuch"}',
      '',
      '{"id":"4","command":"ask","options":{"question":"who","x":"y"}}',
      '{"id":"5","command":"ask","options":{"question":7}}',
      '{"id":"6","command":"people","article":"nosuch"}',
      '{"id":"7","command":"proposals","options":null,"article":null}',
    ])
    expect(replies.map(({ id }) => id)).toEqual(['1', null, null, '2', 3, '4', '5', '6', '7'])
    expect(replies.map((reply) => 'answer' in reply)).toEqual([true, ...Array<boolean>(7).fill(false), true])
    for (const { error } of replies.filter((reply) => 'error' in reply)) expect(error).toMatch(/^[^\n]+[.}]$/)
  })

  it('answers whatever a line holds with one line', async () => {
    const lines = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('{"command":"people"}')),
    )
    await fc.assert(
      fc.asyncProperty(lines, async (given) => {
        const sent = given.map((line) => line.replace(/\n/g, ' ')).filter((line) => line.trim() !== '')
        const replies = await batch(sent)
        expect(replies).toHaveLength(sent.length)
        for (const reply of replies) expect('error' in reply || 'answer' in reply).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('cites places of the article as it is stored', async () => {
    const text = (await seed.open(seed.article))?.document.text ?? ''
    const [reply] = await batch(['{"id":"1","command":"quotes","options":{"person":"Klaus Schwab"}}'])
    const { citations } = reply?.answer as { citations: { start: number; end: number; text: string }[] }
    expect(citations.length).toBeGreaterThan(0)
    for (const citation of citations) expect(text.slice(citation.start, citation.end)).toBe(citation.text)
  })

  it('survives a fault of the program and tells its id', async () => {
    const broken: Context = {
      article: 'a',
      open: () => {
        throw new Error('broken')
      },
      models: NO_MODELS,
    }
    const [reply] = await batch(['{"id":"1","command":"people"}'], broken)
    expect(reply?.error).toContain('abc123')
    expect(reply?.error).not.toContain('broken')
  })
})
