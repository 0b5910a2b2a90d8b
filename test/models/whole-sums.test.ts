import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { addsWhole } from '../../src/models/whole-sums.ts'

/** Where the processor's own list of instructions can be read. */
const isTold = process.platform === 'linux' && process.arch === 'x64'

it.runIf(isTold)('tells by a product whether sums are whole, as the processor lists it', async () => {
  expect(await addsWhole()).toBe(/\bavx(?:512)?_vnni\b/u.test(readFileSync('/proc/cpuinfo', 'utf8')))
})
