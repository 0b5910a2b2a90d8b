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
  return (n) => (numbers ??= new Intl.NumberFormat(locale)).format(n)
}

/** Making a formatter costs more than using it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** A day as the language writes it. `day('en-GB', '2015-12-16') //=> '16 December 2015'` */
export function day(locale: string, iso: string): string {
  const formatter =
    formatters.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  formatters.set(locale, formatter)
  return formatter.format(new Date(`${iso}T00:00:00Z`))
}
