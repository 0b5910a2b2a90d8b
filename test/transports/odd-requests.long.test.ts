import { oddRequests } from './odd-requests.ts'

oddRequests(100_000, Number(process.env['SEED'] ?? Date.now() % 2 ** 31))
