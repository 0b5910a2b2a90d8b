import { parseHTML } from 'linkedom'
import type { Context } from '../../../../src/commands/calling/run.ts'
import type { Library } from '../../../../src/search/library/library.ts'
import { NO_MODELS } from '../../../../src/search/models/ports.ts'
import { httpApp } from '../../../../src/transports/http/app.ts'
import { reader } from '../../../../src/transports/http/reader/reader.ts'
import { open } from '../../../invented-article.ts'
import { seed } from '../../../seed-article.ts'

const SENTENCES = [
  '“The bridge number N belongs to everybody,” said Ann Lee.',
  'Around N lorries cross the Orr every day.',
  'Tom Brandt, a fisherman, said that nobody had counted N of them.',
  'Lee called on the council to count them N times.',
]
const RARE = '“Herons nest under the last arch,” said Ann Lee.'

/** An article of 5,000 sentences. */
export const long = open(
  Array.from({ length: 5000 }, (_, k) =>
    k === 4000 ? RARE : SENTENCES[k % 4]?.replaceAll('N', String(k + 1)),
  ).join(' '),
)

/** As much of the DOM as the tests look at. */
interface Element {
  readonly textContent: string
  readonly classList: { readonly contains: (name: string) => boolean }
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => Element | null
  readonly querySelectorAll: (selector: string) => Iterable<Element>
  readonly remove: () => void
}

/** A page as it was sent. */
interface Page extends Element {
  readonly documentElement: Element
  readonly getElementById: (id: string) => Element | null
}

/** The articles that the pages are tried on, by id. */
export function contextOf(libraries: Readonly<Record<string, Library>>): Context {
  const open = (id: string) =>
    Object.hasOwn(libraries, id) ? Promise.resolve(libraries[id] ?? null) : seed.open(id)
  return { article: seed.article, open, models: NO_MODELS }
}

/** The pages without a port: what the server answers. `faults` gathers what went wrong. */
export function pagesOf(context: Context) {
  const faults: unknown[] = []
  const fault = (error: unknown) => {
    faults.push(error)
    return 'f00d'
  }
  const articles = [{ id: context.article, title: 'The article' }]
  const app = httpApp([reader({ context, articles })], { fault })
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(`http://localhost${path}`, { headers })
  const page = async (path: string, headers?: Readonly<Record<string, string>>) => {
    const { document } = parseHTML(await (await ask(path, headers)).text()) as { readonly document: Page }
    return document
  }
  return { app, ask, page, faults }
}

/** The article's text on a page: all of it but the numbers of its sentences. */
export function textOn(page: Page): string {
  for (const number of page.querySelectorAll('.text .n')) number.remove()
  return page.querySelector('.text')?.textContent ?? ''
}
