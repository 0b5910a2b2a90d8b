import { oddRequests } from './posted-odd.ts'

oddRequests(100_000)
