/** Forms of a noun by CLDR plural category; `other` is needed in every language. */
type Forms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/**
 * A counted noun in the right form, with the number as the language writes it.
 *
 *     counted('en-GB', { one: 'person', other: 'people' })(2) //=> '2 people'
 */
export function counted(locale: string, forms: Forms): (n: number) => string {
  const figure = figures(locale)
  let rules: Intl.PluralRules | undefined
  return (n) => {
    rules ??= new Intl.PluralRules(locale)
    return `${figure(n)} ${forms[rules.select(n)] ?? forms.other}`
  }
}

/** Numbers as a language writes them. `figures('fr')(1538) //=> '1\u202f538'` */
export function figures(locale: string): (n: number) => string {
  let numbers: Intl.NumberFormat | undefined
  return kept((n) => (numbers ??= new Intl.NumberFormat(locale)).format(n))
}

const days = new Map<string, (iso: string) => string>()

/** A day as the language writes it. `day('en-GB', '2015-12-16') //=> '16 December 2015'` */
export function day(locale: string, iso: string): string {
  const written = days.get(locale) ?? daysOf(locale)
  days.set(locale, written)
  return written(iso)
}

/** Making a formatter costs more than using it a thousand times. */
function daysOf(locale: string): (iso: string) => string {
  const formatter = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return kept((iso) => formatter.format(new Date(`${iso}T00:00:00Z`)))
}

/** How many are kept as they are written; beyond, it begins anew. */
const MOST_KEPT = 1000

/** The same, kept: writing takes many times as long as finding what was written, and replies say the same again and again. */
function kept<Given>(write: (given: Given) => string): (given: Given) => string {
  const known = new Map<Given, string>()
  return (given) => {
    const before = known.get(given)
    if (before !== undefined) return before
    const written = write(given)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(given, written)
    return written
  }
}
