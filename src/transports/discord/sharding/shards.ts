/** The connections to Discord that a process holds: shards, of which each serves its part of the servers. */
export type Shards =
  /** All shards in this process: as many as Discord recommends (`auto`), or `total`. */
  | { readonly kind: 'all'; readonly total: 'auto' | number }
  /** Some of them; others are other processes'. */
  | { readonly kind: 'some'; readonly ids: readonly number[]; readonly total: number }

/** One connection, which serves all servers. */
export const UNSHARDED: Shards = { kind: 'all', total: 1 }

/** Whether a process stands for all where something is to be done once. */
export const isFirst = (shards: Shards): boolean => shards.kind === 'all' || shards.ids.includes(0)
