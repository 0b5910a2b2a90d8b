import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { segment } from '../../src/presentation/place.ts'
import type { Models } from '../../src/search/models/ports.ts'
import { seedContext } from '../../src/seeds.ts'
import { httpApp } from '../../src/transports/http/app.ts'
import { reader } from '../../src/transports/http/reader/reader.ts'
import { serveApp } from '../../src/transports/http/serve.ts'

/** The pages that the README shows: narrow as on a phone and wide, in light and dark. */
const shown = [
  { name: 'reader-wide-light', width: 1400, scheme: 'light', at: '?q=information+age&as=said#s24:59-156' },
  { name: 'reader-wide-dark', width: 1400, scheme: 'dark', at: '#s36' },
  { name: 'reader-phone-light', width: 400, scheme: 'light', at: '' },
  { name: 'reader-phone-dark', width: 400, scheme: 'dark', at: '#s32' },
] as const

/** Takes a picture of each, of the article that comes with the project; gives their files. */
export async function writeReaderPictures(
  browser: Browser,
  { folder, models }: { readonly folder: string; readonly models: Models },
): Promise<readonly string[]> {
  const context = seedContext('seeds', { models })
  const fault = (error: unknown): never => {
    throw error
  }
  const app = httpApp([reader({ context, articles: context.articles })], { fault })
  const server = await serveApp(app, { host: '127.0.0.1', port: 0 })
  const files: string[] = []
  for (const { name, width, scheme, at } of shown) {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
    await tab.goto(`http://127.0.0.1:${server.port}/read/${segment(context.article)}${at}`)
    await tab.locator('.here').waitFor({ state: 'visible' })
    const path = join(folder, `${name}.png`)
    await tab.screenshot({ path })
    files.push(path)
    await tab.close()
  }
  await server.close()
  return files
}
