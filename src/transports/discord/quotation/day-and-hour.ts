/** The ISO day and the hour of a moment in UTC. `dayAndHour(0) //=> { day: '1970-01-01', hour: 0 }` */
export function dayAndHour(now: number): { readonly day: string; readonly hour: number } {
  const moment = new Date(now)
  return { day: moment.toISOString().slice(0, 10), hour: moment.getUTCHours() }
}
