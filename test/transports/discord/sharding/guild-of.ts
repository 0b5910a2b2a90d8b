/** A guild that a shard serves, of so many. */
export const guildOf = (shard: number, count: number): string =>
  String((BigInt(1_000_000 * count + shard) << 22n) | 7n)
