import { join } from 'node:path'
import type { Models } from '../src/search/models/ports.ts'
import { openBrowser } from './preview/browser.ts'
import { writePages } from './preview/write-pages.ts'
import { writeReaderPictures } from './preview/write-reader-pictures.ts'
import { writePictures, writeScreens } from './preview/write-pictures.ts'
import { withModels } from './with-models.ts'

const FOLDER = 'preview'
const HELP = `npm run preview writes every reply as Discord would show it into preview/, a page a language.
  -- --screens   also pictures of each in English, 400 and 1,200 pixels wide, into preview/screens/
  -- --pictures  also those of the README, into docs/
Both take a chromium.`

/** `npm run preview`. */
async function preview(models: Models, options: readonly string[]): Promise<void> {
  const pages = await writePages(FOLDER, models)
  for (const name of pages) console.log(join(FOLDER, name))
  if (!options.includes('--pictures') && !options.includes('--screens')) return
  const browser = await openBrowser()
  if (!browser)
    throw new Error('There is no chromium; install it (apt-get install chromium) to take the pictures.')
  const page = join(FOLDER, 'en-US.html')
  const screens = options.includes('--screens')
    ? await writeScreens(browser, { page, folder: join(FOLDER, 'screens') })
    : []
  const pictures = options.includes('--pictures')
    ? [
        ...(await writePictures(browser, { page, folder: 'docs' })),
        ...(await writeReaderPictures(browser, { folder: 'docs', models })),
      ]
    : []
  await browser.close()
  for (const name of [...screens, ...pictures]) console.log(name)
}

const given = process.argv.slice(2)
if (given.every((option) => ['--screens', '--pictures'].includes(option)))
  await withModels((models) => preview(models, given))
else console.log(HELP)
