import type { Token } from '../tokens.ts'

/** Tokens `from` to `to` (exclusive) of the article. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

/** The words of an article, and what is known of them before names are looked for. */
export interface Page {
  readonly tokens: readonly Token[]
  /** Words with a capital, in small letters, that English has as words. */
  readonly ordinary: ReadonlySet<string>
  /** Ids of sentences that are credits: they name people only. */
  readonly credits: ReadonlySet<number>
  readonly headings: ReadonlySet<number>
  /** Ids of sentences in which every longer word has a capital. */
  readonly headlines: ReadonlySet<number>
}
