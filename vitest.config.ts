import { defineConfig } from 'vitest/config'

/** `npm test` runs what is quick, `npm run test:long` (the mode "long") what takes minutes. */
export default defineConfig(({ mode }) =>
  mode === 'long'
    ? { test: { include: ['test/**/*.long.test.ts'], testTimeout: 600_000, hookTimeout: 60_000 } }
    : {
        test: {
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.long.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
)
