import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'

/** The replies that the README shows. */
const shown = ['who-said', 'who-said-denied', 'ask', 'who-said-contrary', 'people', 'card'] as const

/** Takes a picture of some replies of a page, each as wide as on a small window. */
export async function writePictures(
  browser: Browser,
  { page, folder }: { readonly page: string; readonly folder: string },
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const tab = await browser.newPage({
    viewport: { width: 600, height: 900 },
    deviceScaleFactor: 1.5,
    colorScheme: 'dark',
  })
  await tab.goto(pathToFileURL(resolve(page)).href)
  const files = shown.map((id) => join(folder, `${id}.png`))
  for (const [i, id] of shown.entries()) {
    await tab.locator(`#${id} .message`).screenshot({ path: files[i] ?? '' })
  }
  await tab.close()
  return files
}

const WIDTHS = [400, 1200] as const

/** Takes a picture of each reply as wide as on a telephone and on a desk, in pixels, to be looked at before a release. */
export async function writeScreens(
  browser: Browser,
  { page, folder }: { readonly page: string; readonly folder: string },
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const width of WIDTHS) {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'dark' })
    await tab.goto(pathToFileURL(resolve(page)).href)
    for (const reply of await tab.locator('section').all()) {
      const path = join(folder, `${(await reply.getAttribute('id')) ?? ''}-${width}.png`)
      await reply.screenshot({ path })
      files.push(path)
    }
    await tab.close()
  }
  return files
}
