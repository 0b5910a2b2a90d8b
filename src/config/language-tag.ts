import { wordings } from '../presentation/wording/wordings.ts'

/**
 * A language tag as systems write it, as one of ours: `asTag('fr_FR.UTF-8') //=> 'fr'`. The bare system's "C" is English;
 * what is none of ours stays as it is.
 */
export function asTag(given: string): string {
  const tag = given.replace(/[.@].*$/u, '').replaceAll('_', '-')
  if (/^(?:c|posix)$/iu.test(tag)) return 'en-US'
  const known = Object.keys(wordings)
  const same = known.find((name) => name.toLowerCase() === tag.toLowerCase())
  const language = tag.split('-')[0]?.toLowerCase()
  return same ?? known.find((name) => name.split('-')[0] === language) ?? given
}

/** The language that the person's system speaks, where it is one of ours (POSIX, environment variables). */
export function systemLanguage({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const tag = asTag(LC_ALL || LC_MESSAGES || LANG || '')
  return Object.keys(wordings).find((name) => name === tag)
}

/** The language that LOCALE names, where it names one of ours; or else the system's. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = asTag(environment['LOCALE']?.trim() ?? '')
  return named in wordings ? named : systemLanguage(environment)
}
