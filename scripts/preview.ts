import { join } from 'node:path'
import type { Models } from '../src/search/models/ports.ts'
import { openBrowser } from './preview/browser.ts'
import { writePages } from './preview/write-pages.ts'
import { writeReaderPictures } from './preview/write-reader-pictures.ts'
import { writePictures } from './preview/write-pictures.ts'
import { withModels } from './with-models.ts'

const FOLDER = 'preview'

/**
 * `npm run preview`: every reply as Discord would show it, a page a language, in `preview/`.
 * With `-- --pictures` also the README's pictures in `docs/`, for which it takes a chromium.
 */
async function preview(models: Models, options: readonly string[]): Promise<void> {
  const pages = await writePages(FOLDER, models)
  for (const name of pages) console.log(join(FOLDER, name))
  if (!options.includes('--pictures')) return
  const browser = await openBrowser()
  if (!browser)
    throw new Error('There is no chromium; install it (apt-get install chromium) to take the pictures.')
  const files = await writePictures(browser, { page: join(FOLDER, 'en-US.html'), folder: 'docs' })
  const more = await writeReaderPictures(browser, { folder: 'docs', models })
  await browser.close()
  for (const name of [...files, ...more]) console.log(name)
}

await withModels((models) => preview(models, process.argv.slice(2)))
