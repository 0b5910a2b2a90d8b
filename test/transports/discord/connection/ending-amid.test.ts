import { vi } from 'vitest'
import { endsAmid } from './ends-amid.ts'

vi.setConfig({ testTimeout: 120_000 })

endsAmid('gateway')
