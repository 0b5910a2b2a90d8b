import { peopleMeant } from '../../../search/library/people/people-meant.ts'
import { words } from '../../../text/words.ts'
import {
  asking,
  command,
  leaning,
  question,
  type PromptReader,
  type PromptContext,
  type Turn,
  type Understood,
} from '../understood.ts'
import { antecedent } from '../whose.ts'

const LEAD = /^(?:and|but|so|ok(?:ay)?|then|also|well|hm+)[\s,]+/iu
/** Nothing but a question word: "and why?", "when was that?", "how come". */
const BARE_QUESTION_WORD =
  /^(?<wh>why|how|when|where|who|whom|which one|how (?:come|so|much|many|long|often|old)|since when|what for|what)(?: (?:is|was|were|did|does|do|that|this|it|so|exactly|not|then|else|for|happen|happened|do that|one))*$/iu
const ASKS_FOR_MORE =
  /^(?:(?:any|anything|something|what|who|is there|are there|tell me|show me|give me|got|one|some)(?: any| anything| some)? (?:else|more|others?|other ones?)|more|go on|continue|next|keep going|the rest|others|another(?: one)?|carry on)(?: please)?$/iu
const MORE_WORDS =
  /^(?:and )?(?:what|anything|something|does|did|has|is there)(?: (?:did|does|has|have|do|anything|there))* (?:else|more)\b.*\b(?:say|said|says|think|thinks|add|mention|quotes?|about it|talk)\b/iu
const WHO_IS =
  /^(?:and )?who(?: exactly| the hell)? (?:is|was|are|were) (?:he|she|they|him|her|that|this|it|these|those)(?: (?:guy|man|woman|person|one|people|dude|lady|speaker|exactly|anyway|then|again|last one|first one|second one))*$/iu
const ORDINAL =
  /^(?:and )?who (?:is|was) (?:the|that|this) (?<which>first|second|third|last|other|next) (?:one|person|guy|man|woman|speaker|name)$/iu
const ABOUT =
  /^(?:(?:and|but|so|then|ok|also)[\s,]+)?(?:(?:what|how) (?:about|of|abt)|same for|and for|and from|and by|and|or)[\s,]+(?<what>.+)$/iu
const WHO_SAID =
  /^(?:and )?(?:who (?:said|says|claimed) (?:that|this|it|so)|whose (?:words|quote) (?:is|are|was|were) (?:that|this|it|those|these)|says who|said who|by who(?:m)?|who is (?:that|this|it) (?:by|from))$/iu
const WHERE =
  /^(?:where (?:does|did) (?:it|he|she|they|the article) say (?:that|this|so)|show me where|where is that(?: from)?|in context|show (?:me )?(?:the )?context|which (?:sentence|part|paragraph)(?: is that)?)$/iu

/** A text that leans on the one before: "and why?", "who is that?", "what about Brandt?". */
export const readFollowUp: PromptReader = ({ text }, scene) => {
  const { previous } = scene
  if (WHO_SAID.test(text) || WHERE.test(text)) return previous ? again(previous) : unclear
  const pointed = pointedAt(text, previous)
  if (pointed) return pointed
  if (ASKS_FOR_MORE.test(text) || MORE_WORDS.test(text)) return more(previous, text, scene)
  const bare = text.replace(LEAD, '')
  if (BARE_QUESTION_WORD.test(bare))
    return previous?.asked ? leaning(command('ask', { question: `${bare}: ${previous.asked}` })) : short(bare)
  if (!previous) return null
  const what = ABOUT.exec(text)?.groups?.['what']
  return what === undefined ? null : instead(previous, what, scene)
}

const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  last: -1,
  other: 1,
  next: 1,
}
/** "why?" means nothing by itself; "who is it for" may. */
const short = (bare: string): Understood | null => (bare.split(' ').length <= 2 ? unclear : null)
const unclear: Understood = { kind: 'talk', talk: 'unclear' }
const whoIs = (person: string | null): Understood =>
  person === null ? unclear : asking(command('who is', { person }))

const again = (previous: Turn): Understood => asking(previous.request)

/** "who is that?", "who was the second one?": one of the people who were shown. */
function pointedAt(text: string, previous: Turn | null): Understood | null {
  const which = ORDINAL.exec(text)?.groups?.['which']
  if (which !== undefined && previous)
    return whoIs(previous.people[PLACES[which] ?? 0] ?? previous.people.at(-1) ?? null)
  return WHO_IS.test(text) ? whoIs(previous?.people[0] ?? null) : null
}

/** More of the same: all that the person said, where somebody's words were asked for. */
function more(previous: Turn | null, text: string, scene: PromptContext): Understood {
  if (!previous) return unclear
  const named = words(text).some(({ key }) => /^(?:he|she|they|him|her)$/.test(key))
  const person = named ? antecedent(scene) : previous.people[0]
  return person === undefined || person === null ? again(previous) : asking(command('quotes', { person }))
}

/** The same question of somebody else, or about something else. */
function instead(
  { request, asked, people }: Turn,
  what: string,
  { library }: PromptContext,
): Understood | null {
  const meant = peopleMeant(library, what)
  const [before] = people
  if (meant.people.length > 0 && meant.by !== 'role') {
    if (request.command === 'quotes') return asking(command('quotes', { ...request.options, person: what }))
    if (request.command === 'who is') return whoIs(what)
    return before !== undefined && asked.includes(before)
      ? question(asked.replaceAll(before, what))
      : asking(command('who is', { person: what }))
  }
  const topic = what.replace(/^(?:the|his|her|their|on|about|in|of|for) /iu, '')
  if (/^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|has|have)\b/iu.test(what))
    return null
  if (request.command === 'quotes' && before !== undefined)
    return asking(
      command('quotes', { person: before, about: topic }),
      command('ask', { question: `What did ${before} say about ${topic}?` }),
    )
  const sofar = asked.replace(/[?\s]+$/u, '')
  return leaning(command('ask', { question: sofar === '' ? `${what}?` : `${sofar} – ${what}?` }))
}
