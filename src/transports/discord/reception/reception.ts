import type { APIInteraction } from 'discord.js'
import type { Logger } from 'pino'
import type { Answered } from '../outbound/answered.ts'
import type { Answering } from '../inbound/answering.ts'
import type { Crowd } from './crowd.ts'
import type { Delivery } from '../outbound/deliver.ts'
import type { Admission } from './flood.ts'
import type { PutOffHearing } from './put-off-hearing.ts'
import type { Requests } from '../requests.ts'
import type { Shares } from './shares.ts'

/** What it takes to receive what Discord sends. */
export interface Reception {
  readonly answering: Answering
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
  readonly rest: Requests
  /** Sends the first response by the way that the interaction came. */
  readonly acknowledge: (interaction: APIInteraction, answered: Answered) => Promise<Delivery>
  readonly logger: Logger
  /** Whether somebody's request at a price is answered. */
  readonly admit: (id: string, price: number) => Admission
  readonly shares: Shares
  readonly crowd: Crowd
  /** Hears which replies come later, so that nobody waits for one whose process has died. */
  readonly putOff?: PutOffHearing | undefined
  /** Milliseconds that a first response may wait; what has not begun by then is not done, or put off. */
  readonly replyWithin: number
}
