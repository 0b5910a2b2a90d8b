import { databaseGone } from './database-gone.ts'

databaseGone(10_000)
