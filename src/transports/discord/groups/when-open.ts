import type { Answering } from '../inbound/answering.ts'

/** An answering that is opened when it is first asked; whoever asks meanwhile waits for it. */
export const whenOpen = (open: () => Promise<Answering>): Answering => ({
  interaction: async (interaction, work) => (await open()).interaction(interaction, work),
  message: async (written, terms) => (await open()).message(written, terms),
  draw: async (drawing, terms) => (await open()).draw(drawing, terms),
  commands: async () => (await open()).commands(),
})
