import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Where Debian and Ubuntu put the browser. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Opens a browser without a window, or null where there is none. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = places.find((place) => existsSync(place))
  return executablePath === undefined ? null : chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
