import { expect, it } from 'vitest'
import { NO_MODELS } from '../../../../src/search/models/ports.ts'
import type { Library } from '../../../../src/search/library/library.ts'
import type { Desk } from '../../../../src/transports/discord/desk.ts'
import { sameAgain } from '../../../../src/transports/discord/inbound/same-again.ts'
import { invented, open } from '../../../invented-article.ts'

interface Circumstances {
  readonly library?: Library | null
  readonly address?: string
  readonly token?: string | null
  readonly titles?: readonly string[]
  readonly asker?: { readonly locale?: string; readonly placeLocale?: string; readonly amongOthers?: boolean }
  readonly asked?: {
    readonly command?: string
    readonly options?: Readonly<Record<string, string>>
    readonly isPrivate?: boolean
  }
}

const ROOM = open('“We wait,” said Ann Lee.')

/** How often an answer is made where the same is asked twice, then otherwise, then as at first. */
async function made(otherwise: Circumstances): Promise<readonly number[]> {
  let times = 0
  const own = { ...ROOM }
  const answer = () => Promise.resolve({ response: { type: 1 as const }, later: null, time: times++ })
  const ask = async ({ library = own, asker, asked, ...place }: Circumstances) => {
    const { address = 'https://a.org', token = null, titles = ['One'] } = place
    const reader = { address, shared: new Map([['a', token]]) }
    const desk: Desk = {
      context: { article: 'a', open: () => Promise.resolve(library), models: NO_MODELS, reader },
      articles: titles.map((title, i) => ({ id: 'abc'[i] ?? '', title })),
      fault: String,
    }
    const who = { id: '1', name: 'Ann', locale: 'fr', placeLocale: 'de', amongOthers: true, ...asker }
    const what = { kind: 'command', command: 'people', options: {}, isPrivate: null, ...asked } as const
    await sameAgain(desk, who, what, answer)
    return times
  }
  return [await ask({}), await ask({}), await ask(otherwise), await ask({})]
}

it.each<readonly [string, Circumstances]>([
  ['another article', { library: invented }],
  ['the same article, read or corrected anew', { library: { ...ROOM } }],
  ['another command', { asked: { command: 'facts' } }],
  ['another option', { asked: { options: { about: 'x' } } }],
  ['for the asker alone', { asked: { isPrivate: true } }],
  ['in another language', { asker: { locale: 'es' } }],
  ['in a server of another language', { asker: { placeLocale: 'es' } }],
  ['where nobody else is', { asker: { amongOthers: false } }],
  ['where pages are read at another address', { address: 'https://b.org' }],
  ['where the article has an address of its own', { token: 'x' }],
  ['where there are several articles', { titles: ['One', 'Two'] }],
])('what is asked again is not made again, but %s is', async (_what, otherwise) => {
  expect(await made(otherwise)).toEqual([1, 1, 2, 2])
})

it('answers anew what is about no article', async () => {
  expect(await made({ library: null })).toEqual([1, 1, 2, 2])
})
