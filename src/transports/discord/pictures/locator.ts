import type { Facts } from '../../../document/document.ts'

/** Who published the article and when: "Xinhua, 16 December 2015". Empty where the seed tells neither. */
export function publication(facts: Facts, locale: string): string {
  const date = facts.date === null ? null : longDate(facts.date, locale)
  return [facts.publisher, date].filter((part) => part !== null).join(', ')
}

function longDate(iso: string, locale: string): string {
  const day = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return iso
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
