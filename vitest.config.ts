import { defineConfig } from 'vitest/config'

/**
 * What starts programs, threads, models or a browser, or ends processes: each file in a process of its own. All other
 * files share what they import: to import it for each took more time than most of their tests.
 */
const ALONE = [
  'test/*.test.ts',
  'test/{bench,bot,models,scripts,threads,training,work}/**/*.test.ts',
  'test/store/{races,trouble}.test.ts',
  'test/study/read-draft.test.ts',
  'test/transports/http/reader/browser.test.ts',
  'test/transports/discord/each-due.test.ts',
  'test/transports/discord/{connection,groups,library,pictures,sharding}/**/*.test.ts',
  'test/transports/discord/outbound/posted-program.test.ts',
]
const LONG = 'test/**/*.long.test.ts'

// What loads a model by itself shall tell nobody either (`src/models/link.ts`).
process.env['ORT_DISABLE_TELEMETRY'] = '1'

/** `npm test` runs what is quick, `npm run test:long` (the mode "long") what takes minutes. */
export default defineConfig(({ mode }) => {
  const quick = { testTimeout: 30_000, hookTimeout: 30_000 }
  return mode === 'long'
    ? { test: { include: [LONG], testTimeout: 600_000, hookTimeout: 60_000 } }
    : {
        test: {
          // Of two processors it would use one.
          maxWorkers: '100%',
          projects: [
            {
              test: {
                ...{ ...quick, name: 'together', isolate: false },
                include: ['test/**/*.test.ts'],
                exclude: [...ALONE, LONG],
              },
            },
            { test: { ...{ ...quick, name: 'alone' }, include: ALONE, exclude: [LONG] } },
          ],
        },
      }
})
