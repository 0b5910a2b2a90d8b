import { openBrowser } from '../../scripts/preview/browser.ts'
import { serveApp } from '../../src/transports/http/serve.ts'
import { contextOf, long, pagesOf } from '../../test/transports/http/reader/open.ts'
import { pause } from '../discord/child.ts'
import { ms, printTable } from '../table.ts'
import { timing } from '../timing.ts'

/** Each from the order to the second frame after it, when its picture is on the screen. */
const JUMPS = `painted((k) => { location.hash = '#s' + (1 + (k * 1237) % count) })`
const WORDS = `painted((k) => { location.hash = '#s' + (1 + (k * 1237) % count) + ':0-9' })`
const SCROLLS = `painted((k) => { scrollTo(0, ((k * 0.0371) % 1) * document.documentElement.scrollHeight) })`

/** How long the page of an article of 5,000 sentences takes to jump and to scroll, all of its parts in one page. */
export async function benchPage(): Promise<void> {
  const browser = await openBrowser()
  if (!browser) {
    console.log('\nThe page is not measured: there is no chromium')
    return
  }
  const server = await serveApp(pagesOf(contextOf({ long })).app, { host: '127.0.0.1', port: 0 })
  const rows: string[][] = []
  for (const width of [400, 1400]) {
    const tab = await browser.newPage({ viewport: { width, height: 900 } })
    await tab.goto(`http://127.0.0.1:${server.port}/read/long`)
    const shown = (): Promise<number> => tab.evaluate(`document.querySelectorAll('.s').length`)
    while ((await shown()) < long.document.sentences.length) await pause(200)
    const run = async (what: string): Promise<readonly string[]> => {
      const { median, p99 } = timing(
        await tab.evaluate<number[]>(`(async () => { ${PAINTED}; return ${what} })()`),
      )
      return [ms(median), ms(p99)]
    }
    rows.push([`jump to a sentence, ${width} px`, ...(await run(JUMPS))])
    rows.push([`jump to words, ${width} px`, ...(await run(WORDS))])
    rows.push([`scroll anywhere, ${width} px`, ...(await run(SCROLLS))])
    await tab.close()
  }
  await browser.close()
  await server.close()
  printTable('A page of 5,000 sentences (at most 100 ms)', [['', 'median', 'slowest'], ...rows])
}

const PAINTED = `
  const count = document.querySelectorAll('.s').length
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  const painted = async (act) => {
    const times = []
    for (let k = 0; k < 20; k++) {
      await frame()
      const start = performance.now()
      act(k)
      await frame()
      await frame()
      times.push(performance.now() - start)
    }
    return times
  }`
