import { words } from '../../../text/words.ts'
import { asking, command, question, type PromptReader, type Understood } from '../understood.ts'

/** Verbs whose object is what somebody said. */
const SAID =
  '(?:said|says|say|saying|claimed|claims|claim|thinks|thought|believes|believed|argued|argues|stated|states|insisted|insists|remarked|declared|warned|admitted|admits|complained|denied|denies|swore|told (?:us|them|reporters|everyone|the \\w+)|hopes|hoped|suggested|suggests|promised|wrote|writes|reckons|added|noted|stressed|announced|predicted|joked|conceded|explained|(?:asked|asks|wondered|wonders|complained|complains)(?: about)?)'
/** After these the words are what somebody or something was called, or what was asked for. */
const CALLED = '(?:called|calls|described|describes|compared|compares|labell?ed|labels|dubbed|likened|likens)'
/** Verbs that say little without "that": "who announced the plan" asks for a deed. */
const DEED =
  /\b(?:wrote|writes|announced|suggested|suggests|explained|added|noted|denied|denies|declared|promised|predicted)$/iu
const WHO =
  '(?:who|whom|which|what)(?: (?:person|guy|man|woman|speaker|expert|official|one|people|politician|leader|character))?s?(?: (?:was|is) it(?: that| who)?| else| the hell| exactly)?(?: (?:has|have|had|actually|first|also|just|really|once))*'
const QUOTED = /^(?:["“«‘„](?<all>.+)["”»’“])$/u

const FORMS: readonly RegExp[] = [
  `^${WHO} (?<verb>${SAID})(?<that> that|,|:| how)? ?(?<words>.+)$`,
  `^${WHO} (?<verb>${CALLED}) (?<words>.+)$`,
  `^(?:whose|who['’]?s) (?:words?|quote|line|phrase|statement|saying|sentence|opinion) (?:is|are|was|were)?(?: (?:this|that|these|those|it))?[\\s:,–—-]*(?<words>.+)$`,
  `^(?<words>.+?)(?:[\\s.?!,;:–—<=-]+|(?<=["”’']))(?:who (?:said|says|wrote|writes|thinks|claims|claimed|asked|said) (?:this|that|it|so|these)(?: about .{1,30})?|(?:whose|who['’]?s) (?:words?|quote|line|phrase|statement|saying|opinion) (?:is|are|was|were) (?:this|that|these|it|those)|who (?:is|was) (?:that|this|it)(?: by| from)?|said who|says who|who (?:said|says)|by who|by whom|who|whose)$`,
  `^(?:did|does|do|has|have) (?:anyone|anybody|someone|somebody|any of them|one of them) (?:really |actually |ever )?(?:say|said|claim|claimed|state|stated|argue|argued|suggest|suggested)(?<that> that)? (?<words>.+)$`,
].map((form) => new RegExp(form, 'iu'))

/** "who said anything about the ferries": a topic, not words. */
const TOPICAL =
  /^(?:(?:anything|something|things?|a word|stuff|most|more|the most) )?(?:about|on|regarding|concerning|of)\b/iu
const SOMEBODY = /(?:who|who (?:is|was) (?:that|this|it))$/iu
const FEWEST_QUOTED = 4
/** Nothing that could be looked for. */
const EMPTY =
  /^(?:it|that|this|so|what|these|those|them|anything|something|the quote|that quote|these words)$/iu

/** "who said that the ferries will run", "“…” - whose words are these?": words to be found, and who said them. */
export const readSaid: PromptReader = ({ text }) => {
  const all = QUOTED.exec(text)?.groups?.['all']
  if (all !== undefined && words(all).length > 1) return whoSaid(all)
  const inside = quotedIn(text)
  if (inside !== null) return whoSaid(inside)
  const asked = askedIn(text)
  return asked ? whoSaidThat(text, asked) : null
}

/** A text that asks who said some words, taken apart. */
interface Asked {
  readonly typed: string
  readonly verb: string
  /** "who said that …" */
  readonly that: boolean
}

/** By the first form that fits and has words. */
function askedIn(text: string): Asked | null {
  for (const form of FORMS) {
    const { words: typed = '', verb = '', that } = form.exec(text)?.groups ?? {}
    const left = typed.trim()
    if (left !== '' && !EMPTY.test(left)) return { typed: left, verb, that: that !== undefined }
  }
  return null
}

function whoSaidThat(text: string, { typed, verb, that }: Asked): Understood | null {
  if (/\b(?:is|was|are)$/iu.test(typed)) return null
  // Of a few words before "who is that" a person is meant.
  if (SOMEBODY.test(text) && words(typed).length < FEWEST_QUOTED && !/["”’']$/u.test(typed)) return null
  if (TOPICAL.test(typed)) return question(text)
  if (!that && DEED.test(verb)) return null
  return whoSaid(unquoted(typed))
}

/** A question that puts words between quotation marks asks for these: "where does it say “…”". */
function quotedIn(text: string): string | null {
  if (!/^(?:who|whose|which|find|where|is|was|did|does|search|look|quote|the quote)\b/iu.test(text))
    return null
  const found = /["“«„]([^"“”«»„]+)["”»“]/u.exec(text)?.[1] ?? / '([^']+(?:'\p{L}+[^']*)*)'$/u.exec(text)?.[1]
  const around = words(text).length - words(found ?? '').length
  return found !== undefined && words(found).length >= 3 && around <= 7 ? found.trim() : null
}

const unquoted = (typed: string): string => typed.replace(/^["“'‘«„]+|["”'’»“]+$/gu, '').trim()

const whoSaid = (typed: string): Understood => asking(command('who said', { words: typed }))

const QUESTION =
  /^(?:and |but |so |in |at |on |for |to |by |from |with |of )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|isn|aren|wasn|don|doesn|didn)\b/iu
const ORDER =
  /^(?:tell|show|give|list|find|get|explain|describe|name|read|search|look|let|compare|write|translate|define|quotes?|cite|more|any|all|some|people|persons|proposals?|facts?|help|anything|something|everything|names?|numbers?|dates?|i (?:need|want|would like))\b/iu
const FEWEST_REMEMBERED = 5

/** A statement typed as it is remembered: as somebody's words, and failing that as a question. */
export const readRemembered: PromptReader = ({ text, asks }) => {
  if (asks || QUESTION.test(text) || ORDER.test(text) || words(text).length < FEWEST_REMEMBERED) return null
  return asking(command('who said', { words: text }), command('ask', { question: text }))
}
