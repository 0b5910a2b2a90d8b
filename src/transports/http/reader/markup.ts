import { html } from 'hono/html'

/** Text that is HTML already; every other text is escaped where it is put into some. */
export type Html = ReturnType<typeof html>

/** What can be put into a page. `false` and null add nothing. */
export type MarkupContent = Html | string | number | false | null | readonly MarkupContent[]

/**
 * HTML with its values escaped: `` markup`<b>${'a < b'}</b>` `` is `<b>a &lt; b</b>`. Not called `html`, so that the
 * formatter leaves its white space alone: it is part of the text.
 */
export const markup = (strings: TemplateStringsArray, ...values: readonly MarkupContent[]): Html =>
  html(strings, ...values)
