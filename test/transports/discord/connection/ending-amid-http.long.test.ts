import { endsAmid } from './ends-amid.ts'

endsAmid('http')
