import { peopleMeant } from '../../../search/library/people/people-meant.ts'
import { STOP_WORDS } from '../../../language/stop-words.ts'
import { words } from '../../../text/words.ts'
import {
  asking,
  command,
  question,
  type PromptReader,
  type PromptContext,
  type Understood,
} from '../understood.ts'
import { isWritten, looksLikeName } from '../whose.ts'

const WHO =
  /^(?:and |but |so )?(?:who|whom) (?:exactly |the hell )?(?:is|was|are|were|be) (?:the (?:guy|man|woman|person|dude|lady) (?:from|called|named) )?(?:this |that |these |those )?(?:guy |person |man |woman |dude |lady |called |named )*(?<who>.+)$/iu
const WHO_BARE = /^who (?<who>(?!is\b|was\b|said\b|are\b)\p{Lu}.+)$/u
const ABOUT =
  /^(?:tell me (?:more |something |a bit |everything )?about|(?:more|info|information|details|background|bio) (?:on|about|for|of)|describe|introduce|what do (?:we|you) know about|what about|anything about|identify) (?<who>.+)$/iu
const WHAT = /^what (?:is|was|are|were) (?<who>.+?)$/iu
/** "the head of Acme is who", "Lee, who is that", "Lee who?" */
/** "is Lee in here", "is Lee mentioned" */
const ASKS_PRESENCE =
  /^(?:is|was|are|does) (?<who>.+?) (?:in (?:here|it|this|there|(?:this|the) (?:article|text|story))|mentioned|named|appear|appears)\b.*$/iu
/** "who runs Acme" */
const LEADS =
  /^who (?:runs|heads|leads|chairs|manages|is in charge of|is running|is heading|is leading) (?:the )?(?<what>.+)$/iu
const TRAILING =
  /^(?!who\b|what\b|is\b|are\b|does\b|did\b)(?<who>.+?)[\s,;:=–—-]+(?:(?:is |was |= ?)?who|who(?: exactly)? (?:is|was|are) (?:that|he|she|it|this|they))$/iu
const JOB =
  /^(?:what (?:is|was|are|were) (?<a>.+?)['’]s? (?:job|role|position|title|occupation|profession|function|post|background|work)|what does (?<b>.+?) do(?: for a living| for work)?)$/iu

/** "head of the Orr Bank": whose role it is can only be asked of somebody. */
const ROLE_OF =
  /^(?:the )?\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2} (?:of|at|for) (?:the )?\p{Lu}[\p{L}.&’' -]*\??$/iu
/** Words with which a description turns into a question: "who is being asked", "who is it for". */
const CLAUSE =
  /^(?:being|it|he|she|they|there|going|gonna|not|to|for|against|behind|with|in|on|at|by|from|more|most|likely|responsible|mentioned|quoted|talking|speaking|\p{L}+ing|\p{L}{3,}ed)\b/iu
const STRANDED =
  /\b(?:for|about|to|with|from|by|of|on|at|against|behind|doing|saying|like|called|named|going|afraid|in|he|she|it|they)$/iu
const VERB = /\b(?:is|was|are|were|did|does|do|has|have|had|will|would|said|says|can|could)\b/iu
const LONGEST_DESCRIPTION = 12

/** "who is Ann Lee", "the mayor", "tell me about Lee": a person, by name or role, or by a description. */
export const readIdentity: PromptReader = ({ text }, scene) => {
  const led = leaderOf(text, scene)
  if (led) return led
  const who = partOf(text, WHO) ?? partOf(text, WHO_BARE)
  if (who !== undefined) return identified(who, text, scene)
  const present = partOf(text, ASKS_PRESENCE)
  if (present !== undefined && (isNamed(present, scene) || looksLikeName(present, scene)))
    return whoIs(present)
  const named = partOf(text, TRAILING)
  if (named !== undefined) return identified(named, `Who is ${named}?`, scene)
  if (isRoleOf(text, scene)) return whoIs(text)
  const about =
    partOf(text, JOB, 'a') ?? partOf(text, JOB, 'b') ?? partOf(text, ABOUT) ?? partOf(text, WHAT) ?? text
  return isNamed(about, scene) ? whoIs(about) : null
}

/** What a form has where it names a part. */
const partOf = (text: string, form: RegExp, part = 'who'): string | undefined =>
  form.exec(text)?.groups?.[part]

function leaderOf(text: string, { library }: PromptContext): Understood | null {
  const what = partOf(text, LEADS, 'what')
  if (what === undefined) return null
  const head = `head of ${what}`
  return peopleMeant(library, head).people.length > 0
    ? whoIs(head)
    : { kind: 'describe', described: head, question: text }
}

function identified(who: string, text: string, scene: PromptContext): Understood {
  if (isNamed(who, scene)) return whoIs(who)
  if (CLAUSE.test(who) || STRANDED.test(who)) return question(text)
  const meant = peopleMeant(scene.library, who)
  if (meant.people.length > 0) return whoIs(who)
  // What stands in the article is somebody, though it may not be known for a person.
  if (isWritten(who, scene)) return { kind: 'describe', described: who, question: text }
  if (looksLikeName(who, scene) || namesAnother(who, scene)) return whoIs(who)
  if (VERB.test(who) || words(who).length > LONGEST_DESCRIPTION) return question(text)
  return { kind: 'describe', described: who, question: text }
}

/** Another of somebody's name: a few words without an article, one of which is a name. */
function namesAnother(who: string, { library }: PromptContext): boolean {
  const parts = words(who)
  if (parts.length > 3 || parts.some(({ key }) => STOP_WORDS.has(key))) return false
  return parts.some(({ text }) => {
    const { people, by } = peopleMeant(library, text)
    return people.length > 0 && by === 'name'
  })
}

/** A name alone, or one with a typing error; a role alone only behind "who is". */
function isNamed(who: string, { library }: PromptContext): boolean {
  const meant = peopleMeant(library, who)
  return meant.people.length > 0 && meant.by !== 'role' && words(who).length <= 6
}

/** Whether it names the role of one person, and of what: that is asked without "who is", too. */
function isRoleOf(text: string, { library }: PromptContext): boolean {
  if (!ROLE_OF.test(text) || VERB.test(text)) return false
  const { people, by } = peopleMeant(library, text)
  return by === 'role' && people.length === 1
}

const whoIs = (person: string): Understood => asking(command('who is', { person }))
