import type { FactKind } from '../annotations.ts'

/** A kind of detail and its shape, as a pattern over the letters of a sentence (see `letters.ts`). */
interface Shape {
  readonly kind: FactKind
  readonly shape: RegExp
}

// Every repetition has an upper bound, so that a shape takes time in proportion to the text, whatever the text.
const NAME = 'N{1,6}'
const HEAD = '[nNkueE]'
/** "the new national bank", "east China's Zhejiang Province" */
const PHRASE = `d?[aogMnNkuseEzZ]{0,8}${HEAD}`
const OF = `(?:f${PHRASE}(?:cN{1,4})?){0,3}`
const AMONG = `(?:[fitpA]${PHRASE}){0,4}`
const NUMBER = `q{0,3}(?:\\$M{0,2}|M{1,3}(?=[aognNkeEzZ]))`
const COUNTED = `(?:${NUMBER}(?:[aognNkeEzZ]{0,5}[nNkeE])?|q{0,3}U(?:f${PHRASE}))`
const PLACED = `(?:[it]d?a?${NAME})?`
const WHEN = `(?:y{0,2}wu?(?:,mM(?:,Y)?)?|mM(?:[-T]m?M)?(?:,Y)?|M?m,?Y|Mm)`
/** "the "Quiet Streets" plan": an item of a list, quotation marks and all. */
const ITEM = `d?<?[aogMnNkeEz<>]{0,6}[nNkeE]>?${OF}`
const LIST = `(?!${NAME},d?[an]{0,4}n[fp])${ITEM}(?:,${ITEM}){1,11},?c${ITEM}`

const shape = (kind: FactKind, pattern: string): Shape => ({ kind, shape: new RegExp(pattern, 'gu') })

/** Each with an example. Of two that overlap, see `tidy.ts`. */
export const shapes: readonly Shape[] = [
  // "around 12 million riders and 4 trams", "5 percent of voters", "more than 40 towns and villages"
  shape('number', `${COUNTED}(?:du)?${OF}(?:ca?n(?![nNaf]))?${PLACED}`),
  // "The mayor set out four goals", "Lund has planted 300 trees": who gave the number
  shape(
    'number',
    `(?<![acdefgknosuEMN])(?:${PHRASE}|h)r?(?:x{1,2}r?[vKQB]?|[vKQB])[rp]?${NUMBER}[aonNkeE]{0,4}[nNkeE]${OF}`,
  ),
  // "two-thirds of the rivers", "about a quarter of households"
  shape('number', `(?:p|q)?d?Ff${PHRASE}`),
  // "one in five people", "a four-point plan"
  shape('number', `1(?:i|pf)M[an]{0,3}n`),
  shape('number', `d?Z[aognNkeE]{0,4}[nNkeE]`),
  // "Dozens of bridges are closed a year because of rust": a number that opens its sentence, with what is said of it
  shape('number', `(?<=^<?)(?:q{0,3}Uf${PHRASE}|${NUMBER}${PHRASE})[xvK][^.,;<>c]{1,15}`),
  // "Ana Bell, 42,"
  shape('number', `${NAME},M(?=[,.]|$)`),
  // "founded on 3 May 2011", "on Friday", "in 2014", "since last March"
  shape('date', `[vBK]?[piJG]?d?${WHEN}`),
  shape('date', `[vBK]?(?:[piJcb]d?y?|y)(?:YY?|m)(?:[cT]Y)?(?![nNk])`),
  // "last week", "this year", "early next month"
  shape('date', `[piJ]?d?y{1,2}u`),
  // "for the past ten years", "three weeks ago", "a two-day strike"
  shape('duration', `[piJTb]?d?y?q{0,3}M{1,2}a?uG?`),
  shape('duration', `d?z[aognNkeE]{0,4}[nNkeE]`),
  // "Since opening its first line 12 years ago,"
  shape('duration', `(?<=^<?)J[^,;<>]{0,14}(?:Mu|[pi]Y|yu)[^,;<>]{0,6}(?=,)`),
  // "the Third Harbour Congress (THC)", "its second summit"
  shape('event', `do[aonue]{0,4}[NkE][nNkE]{0,5}(?:\\(N\\))?${OF}`),
  // "in Oslo for the first time"
  shape('rank', `(?:[it]d?${NAME})?pdOn(?:[JjG](?:Y|${WHEN}))?`),
  // "the world's third largest port", "the only bridge in the valley"
  shape('rank', `(?:${NAME}[x,])?(?:d?[anN]{0,2}[nN]s|d)o?g[aonNku]{0,4}${HEAD}(?:[fi]${PHRASE})?`),
  // "in Hill Town, north Ruritania's Lake Province", "at Green Hall in Oslo"
  shape('place', `[it]d?a?${NAME}(?:(?:,|f|[it]d?|s)a?${NAME}){1,4}(?=[,.;)(>mMpc]|$)`),
  // "held in Oslo"
  shape('place', `[KB][r]?[it]d?a?${NAME}`),
  // "a fair organised by the city of Oslo and two banks"
  shape(
    'organisation',
    `(?:${PHRASE})?(?:x{1,2}r?)?Bb${PHRASE}${OF}(?:,${PHRASE}${OF}){0,6}(?:,?c${PHRASE}${OF})?`,
  ),
  // "Ana Bell, a fellow at the Harbour Institute of Oslo,"
  shape('office', `${NAME}(?:,N)?,d[aoMnNs]{0,6}[nN]${AMONG}(?:\\(N\\)N{0,4})?(?=,)`),
  shape('office', `${NAME}(?:,N)?,[aonN]{0,4}na?(?:[fitpA]${PHRASE}){1,4}(?=,)`),
  // "As a first-year student of law at Green College,"
  shape('office', `Ad[aonNeE]{0,6}[nN](?:v?[fitp]${PHRASE}){0,4}(?=,)`),
  // "red tape, high rents and bad roads", and with what is said of them where they open the sentence
  shape('list', `(?:${PHRASE}SS|L)?${LIST}`),
  shape('list', `(?<=^<?)${LIST}(?:x|v)[^.,;<>]{1,15}`),
  // "a policy of "open doors and low fences""
  shape('plan', `p?d?[an]{0,3}ef?<[^<>]{1,30}>`),
  // "under the Quiet Streets Act"
  shape('plan', `p?d[NacE]{1,6}E`),
]
