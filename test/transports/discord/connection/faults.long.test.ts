import { it } from 'vitest'
import { survive } from './faults.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

it(`a Discord that does 1,000 wrong things loses no reply (SEED=${seed})`, () => survive(1000, seed))
