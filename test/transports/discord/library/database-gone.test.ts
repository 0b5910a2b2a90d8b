import { databaseGone } from './database-gone.ts'

databaseGone(1500)
