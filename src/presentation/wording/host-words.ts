/** What whoever runs the program is told: how it is started, and why Discord, the database or the models do not serve. */
export interface HostWords {
  /** Shown for `--help`; commands are typed as they are. */
  readonly usage: string
  readonly discord: {
    readonly token: string
    readonly outOfReach: string
    /** Without a full stop: Cloudflare bars the address. */
    readonly barred: string
    readonly invalidShard: string
    readonly shardingRequired: string
    readonly protocol: string
    readonly unknownIntent: string
    readonly refusedIntent: string
    /** `until` is when the bot may log in again, or null. */
    readonly tooOften: (until: string | null) => string
    readonly noLogin: (status: number) => string
    readonly status: (status: number) => string
    readonly shardEnded: (shard: number) => string
  }
  readonly store: Readonly<Record<'full' | 'read-only' | 'damaged' | 'newer' | 'refused' | 'away', string>>
  readonly backup: {
    readonly noFile: (usage: string) => string
    readonly noRoom: (file: string) => string
    readonly wrote: (rows: number, file: string) => string
    readonly read: (rows: number, file: string) => string
    readonly notEmpty: string
    readonly newer: (file: string) => string
    readonly broken: (file: string) => string
  }
  /** `why` is a technical reason. */
  readonly models: {
    readonly none: (why: string) => string
    readonly one: (model: string, why: string) => string
    readonly stronger: (why: string) => string
    readonly silent: string
  }
}
