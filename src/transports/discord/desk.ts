import type { Context } from '../../commands/run.ts'

/** An article by the name that people choose it by. */
export interface ArticleName {
  readonly id: string
  readonly title: string
}

/** All that it takes to answer what Discord sends, in whichever thread. */
export interface Desk {
  readonly context: Context
  /** The open articles; buttons of any other are old. */
  readonly articles: readonly ArticleName[]
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
}
