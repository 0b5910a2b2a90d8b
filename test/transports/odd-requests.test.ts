import { oddRequests } from './odd-requests.ts'

oddRequests(400, 15)
