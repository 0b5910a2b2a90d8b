import { describe, expect, it } from 'vitest'
import { runAll } from '../../src/commands/calling/run-all.ts'
import type { Context } from '../../src/commands/calling/run.ts'
import { NO_MODELS } from '../../src/search/models/ports.ts'
import { library } from '../search/article.ts'
import { noMetadata } from '../no-metadata.ts'

/** A place with articles of these texts. */
function place(texts: Readonly<Record<string, string>>): Context {
  return {
    ...{ article: 'a', models: NO_MODELS, all: Object.keys(texts) },
    open: (id) => Promise.resolve(library(texts[id]?.slice(0, 500) ?? '', id)),
    source: (id) => Promise.resolve({ id, text: texts[id] ?? '', metadata: noMetadata }),
  }
}

/** The articles that answer. */
async function answering(context: Context, words: string): Promise<readonly string[]> {
  const result = await runAll(context, { command: 'who said', options: { words } })
  return result.kind === 'answers' ? result.told.map(({ library }) => library.document.id) : []
}

const SAID = '"The ferries will run all winter," said Mayor Ann Lee. '

describe('several articles asked together', () => {
  it('are those that have the most of the words', async () => {
    const context = place({ a: 'It rained.', b: SAID, c: 'The ferries.', d: 'Snow.', e: 'Wind.' })
    expect(await answering(context, 'the ferries will run all winter')).toEqual(['b', 'c', 'a', 'd'])
  })

  it('are asked beside one that is too long, which takes no room from them', async () => {
    const long = SAID.repeat(20_000)
    const context = place({ a: SAID, long, c: SAID, d: SAID, e: SAID })
    expect(await answering(context, 'the ferries will run all winter')).toEqual(['a', 'c', 'd', 'e'])
  })
})
