import { it } from 'vitest'
import { survive } from './faults.ts'

it('a Discord that does 40 wrong things loses no reply', () => survive(40, 13), 60_000)
