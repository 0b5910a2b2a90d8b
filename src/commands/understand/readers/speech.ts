import { peopleMeant } from '../../../search/library/people/people-meant.ts'
import { look } from '../../../search/question/query.ts'
import { parse } from '../../../search/question/question.ts'
import { rankOf } from '../../../search/words/common-words.ts'
import {
  asking,
  command,
  question,
  type PromptReader,
  type PromptContext,
  type Understood,
} from '../understood.ts'
import { isWritten, personIn } from '../whose.ts'

const QUANTITY =
  '(?:(?:any|all|all of|some|the|every|each|more|other|got|have|find|show|list|give|get|me|us|are there|is there|do you have|what are|which|full|direct|best|main|key|i want|i need|see|read|a|of)\\s+)*'
const ABOUT =
  '(?:about|on|regarding|concerning|re|over|related to|with regard to|in regards? to|when it comes to|mentioning|that mentions?|of)'
const SAYINGS =
  '(?:quotes?|quotations?|quoets|statements?|remarks?|words|comments?|lines|sayings?|utterances|citations?|views?|opinions?|thoughts|stance|position|take|claims|arguments?|message)'
const SAY =
  '(?:say|says|said|saying|think|thinks|thought|tell|tells|told|talk|talks|talked|talking|speak|speaks|spoke|mention|mentions|mentioned|comment|comments|commented|feel|feels|felt|state|states|stated|remark|argue|argued|argues|write|wrote|writes|believe|believes|claim|claims|claimed|express|expressed|add|added)'
const LITTLE =
  '(?:(?:ever|also|even|really|actually|have|to|us|them|reporters|the press|the media|anything|something|a word|a thing|things?|much|else|exactly|specifically|say|said|his opinion|her opinion|his mind)\\s+)*'

/** What asks for somebody's words. `who` is whose, `topic` about what. */
const FORMS: readonly RegExp[] = [
  // "any quotes by Lee on trade", "the remarks of the mayor"
  `^${QUANTITY}${SAYINGS} (?:made |said |given |spoken |uttered )?(?:from|by|of|attributed to) (?<who>.+?)(?: ${ABOUT} (?<topic>.+))?$`,
  // "quote Lee", "quotes Lee about trade"
  `^(?:quotes?|quote from|cite|citations?) (?<who>.+?)(?: ${ABOUT} (?<topic>.+))?$`,
  // "what did Lee say about trade", "everything she has said", "what else does he think of it"
  `^(?:and |but |so )?(?:${QUANTITY}(?:what|which things|everything|anything|all|things?|stuff|something|how|where|when)(?: else| all| exactly| things?| that)?)(?: (?:did|does|do|has|have|had|would|is|was))? (?<who>.+?) (?:has |have |had |ever |also )?${LITTLE}${SAY}(?: (?:so far|in total|in it|here|in the (?:article|text|interview|speech)|to say|us|exactly|anything|something|all))*(?: ${ABOUT} (?<topic>.+))?$`,
  // "what does Lee have to say about trade"
  `^what (?:does|did|do|has) (?<who>.+?) (?:have|got|had) to say(?: ${ABOUT} (?<topic>.+))?$`,
  // "does Lee say anything about trade", "did she mention the ferries"
  `^(?:and |but |so )?(?:does|did|do|has|have|is|was) (?<who>.+?) (?:ever |also |even |really )?(?:say|said|saying|talk|talks|talked|talking|speak|spoken|comment|commented)(?: (?:anything|something|a word|much|more|things?|at all|stuff))* ${ABOUT} (?<topic>.+)$`,
  `^(?:and |but |so )?(?:does|did|do|has|have) (?<who>.+?) (?:ever |also |even |really )?(?:mention|mentioned|address|discuss|touch on|bring up) (?<topic>.+)$`,
  // "his words about trade", "give me her best lines"
  `^(?:(?:what (?:is|are|was|were)|give me|show me|list|all|the|of) )*(?<who>his|her|their) (?:own |exact |direct |main |best |key |famous |favou?rite )*${SAYINGS}(?: ${ABOUT} (?<topic>.+))?$`,
  // "Lee's views on trade"
  `^(?:what (?:is|are|was|were) )?(?<who>.+?)['’]s? (?:own |exact |direct |main )?${SAYINGS}(?: ${ABOUT} (?<topic>.+))?$`,
  // "what Lee said about trade", "Lee said what"
  `^(?<who>.+?) (?:said|says) what(?: ${ABOUT} (?<topic>.+))?$`,
  // "how many times is Lee quoted", "how often does she speak"
  `^how (?:many times|often|much) (?:is|was|does|did|has|gets?) (?<who>.+?) (?:get |been |being )?(?:quoted|cited|speak|talk|say something|say anything|said something)$`,
  // "Lee quotes", "mayor quotations"
  `^(?:(?:all|any|every|the|some|more|best|give me|show me) )*(?<who>.+?)(?:['’]s?)? (?:own |best |exact |main |favou?rite |key )*${SAYINGS}(?: ${ABOUT} (?<topic>.+))?$`,
  // "everything by the mayor on trade", "anything from Lee"
  `^(?:${QUANTITY}(?:everything|anything|something|all|more|stuff|things?)) (?:by|from) (?<who>.+?)(?: ${ABOUT} (?<topic>.+))?$`,
  // "Lee on trade"
  `^(?<who>.+?) (?:on|about|re) (?<topic>.+)$`,
].map((form) => new RegExp(form, 'iu'))

/** The last form takes no verb, so that only a name that the article has makes it one. */
const LOOSE = FORMS.length - 1
/** How many of the forms, from the first on, ask for quotations in so many words, of whomever. */
const EXPLICIT = 2
const EVERYBODY =
  /^(?:quotes?|quotations?|words|statements) (?:about|on|regarding|mentioning) (?<topic>.+)$/iu

/** "quotes about when he retired" is a question. */
const CLAUSE = /^(?:who|what|when|where|why|how|which)\b/iu

const QUOTES_BARE =
  /^(?:quotes?|quotations?) (?!.*\b(?:about|on|regarding|concerning)\b)(?!from\b|by\b|of\b)(?<rest>.+)$/iu

/** "what did Ann Lee say about trade", "quotes from her": somebody's words, on a topic or all of them. */
export const readSpeech: PromptReader = ({ text }, scene) => {
  const open = EVERYBODY.exec(text)?.groups?.['topic']
  if (open !== undefined)
    return CLAUSE.test(open)
      ? question(open)
      : asking(command('quotes', { about: open }), command('ask', { question: text }))
  const bare = QUOTES_BARE.exec(text)?.groups?.['rest']
  if (bare !== undefined) return nameThenTopic(bare, scene)
  for (const [i, form] of FORMS.entries()) {
    const groups = form.exec(text)?.groups
    const who = groups?.['who']
    if (!groups || who === undefined) continue
    const understood = wordsOf({ who, topic: groups['topic'], text, form: i }, scene)
    if (understood) return understood
  }
  return null
}

const isName = (who: string, { library }: PromptContext): boolean => {
  const { people, by } = peopleMeant(library, who)
  return people.length > 0 && by === 'name'
}

interface Found {
  readonly who: string
  readonly topic: string | undefined
  readonly text: string
  /** Which of the forms it is. */
  readonly form: number
}

/** Somebody's words on a topic, and failing these what answers the question, where the article has the topic's words. */
function aboutTopic(person: string, about: string, { library }: PromptContext): Understood {
  const quotes = command('quotes', { person, about })
  return look(library, parse(about)).asked.some(({ found }) => found !== 'unknown')
    ? asking(quotes, command('ask', { question: `What did ${person} say about ${about}?` }))
    : asking(quotes)
}

/** "quotes Lee trade": as many words as are a name, then the topic. */
function nameThenTopic(rest: string, scene: PromptContext): Understood {
  const parts = rest.split(' ')
  for (let take = parts.length; take > 0; take--) {
    const { people } = peopleMeant(scene.library, parts.slice(0, take).join(' '))
    if (people.length === 0) continue
    const about = parts
      .slice(take)
      .join(' ')
      .replace(/^(?:the|and) /iu, '')
    const person = parts.slice(0, take).join(' ')
    if (goesOn(about, scene)) break
    return about === '' ? asking(command('quotes', { person })) : aboutTopic(person, about, scene)
  }
  const { asked } = look(scene.library, parse(rest))
  const named = /^\p{Lu}/u.test(rest)
  return !named && asked.length > 0 && asked.every(({ found }) => found === 'word')
    ? asking(command('quotes', { about: rest }), command('ask', { question: `quotes about ${rest}` }))
    : asking(command('quotes', { person: rest }))
}

/** Whether what follows a name is more of a name, of somebody whom the article does not have: "Keller" of "Ann Keller". */
function goesOn(about: string, { library }: PromptContext): boolean {
  const { asked } = look(library, parse(about))
  return (
    asked.length > 0 &&
    asked.every(({ found, term }) => {
      const isCapital = /^\p{Lu}/u.test(about.slice(term.start, term.end))
      return found === 'unknown' ? isCapital || rankOf(term.key) === null : found === 'mended' && isCapital
    })
  )
}

function wordsOf({ who, topic, text, form }: Found, scene: PromptContext): Understood | null {
  const loose = form === LOOSE
  const meant = personIn(who, scene)
  if (!meant)
    return form < EXPLICIT
      ? asking(command('quotes', { person: who }), command('ask', { question: text }))
      : null
  if (meant.kind === 'author') return topic === undefined || loose ? null : question(text)
  if (loose && !isName(who, scene)) return null
  const about = topic?.replace(/^(?:the|this|that|his|her|their|a|an) /iu, '')
  const quotes = command('quotes', { person: meant.name, ...(about === undefined ? {} : { about }) })
  if (about === undefined) return asking(quotes)
  if (!meant.known && !isWritten(meant.name, scene)) return asking(quotes)
  return aboutTopic(meant.name, about, scene)
}
