import { z } from 'zod'
import { listProposals } from '../answers/lists/proposals.ts'
import type { Command } from './command.ts'

const options = z.strictObject({})

/** `/proposals`: what somebody puts forward, in order, with proposer, sentences and support. */
export const proposalsCommand: Command<typeof options> = {
  name: 'proposals',
  options,
  run: (library) => listProposals(library),
}
