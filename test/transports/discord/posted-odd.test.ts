import { oddRequests } from './posted-odd.ts'

oddRequests(150)
