import * as list from '../../../language/prompt-words.ts'
import type { Talk } from '../../../answers/answer.ts'
import type { PromptReader, Understood } from '../understood.ts'

const MOST_WORDS = 9

/** What is said that no list of words tells. */
const PHRASES: readonly (readonly [Talk, RegExp])[] = [
  [
    'self',
    /^(?:who|what)(?: the \w+)? (?:are|r|is) (?:you|this bot|the bot|u|who said)(?: exactly| really| anyway)?$/u,
  ],
  [
    'self',
    /^(?:are you|is this|you are|am i talking to) (?:an? )?(?:real |actual )?(?:bot|robot|human|person|ai|chatgpt|gpt|llm|machine|computer|program|alive|real|there)(?: or .{1,20})?$/u,
  ],
  ['self', /^(?:who|what company) (?:made|built|created|programmed|owns|wrote|runs|developed) you$/u],
  ['self', /^what is your (?:name|purpose|job|model)$/u],
  [
    'self',
    /^(?:do|did|can) you (?:use|understand|like|have|speak|think|sleep|dream|hear|feel|know|read) ?(?:ai|chatgpt|gpt|me|music|feelings|english|it|it all|the whole thing|people)?$/u,
  ],
  [
    'chat',
    /^(?:how are you|how is it going|how do you do|how have you been|how you doing|what is up|how is your day|you ok|you there|anybody there|anyone there|are you there|are you ok)(?: \w+){0,3}$/u,
  ],
  [
    'chat',
    /^(?:tell|sing|write|make|give)(?: me| us)? (?:a|an|another|some) (?:\w+ )?(?:joke|jokes|song|poem|story|haiku|rap|riddle|recipe)s?$/u,
  ],
  [
    'chat',
    /^(?:i|we) (?:love|like|hate|miss|am bored|am tired|appreciate) ?(?:you|this|it|this bot|the bot)?$/u,
  ],
  [
    'chat',
    /^(?:shut up|go away|never mind|nevermind|forget it|no worries|my bad|got it|i see|makes sense|fair enough|that is (?:great|cool|nice|all|it|helpful|wrong|interesting|funny))$/u,
  ],
  [
    'sure',
    /^(?:are you sure|you sure|really|is (?:that|it|this) (?:true|right|correct|real|so)|(?:do )?you promise|how (?:do|can|could|would) you know(?: that| this)?|says who|i (?:do not|don't) believe (?:you|it|that)|how sure are you|can i trust (?:you|this|that|it))(?: about (?:that|this|it))?$/u,
  ],
]

/** Greetings, thanks and chat: nothing but such words. What has no word at all, an emoji, is chat as well. */
export const readTalk: PromptReader = ({ words }) => {
  if (words.length === 0) return talk('chat')
  const flat = words.join(' ')
  const phrase = PHRASES.find(([, pattern]) => pattern.test(flat))
  if (phrase) return talk(phrase[0])
  if (words.length > MOST_WORDS) return null
  if (made(words, list.THANKS)) return talk('thanks')
  if (made(words, list.FAREWELLS)) return talk('farewell')
  if (made(words, list.GREETINGS)) return talk('greeting')
  return made(words, list.CHAT) ? talk('chat') : null
}

const TALK_WORDS = [list.THANKS, list.FAREWELLS, list.GREETINGS, list.CHAT, list.CHATTING]
/** Words that ask something of the article; with them a text is no chat. */
const ASKS = new Set('who what when where why which whose how'.split(' '))

function made(words: readonly string[], keys: ReadonlySet<string>): boolean {
  return (
    words.some((word) => keys.has(word)) &&
    words.every(
      (word) => TALK_WORDS.some((more) => more.has(word)) || (list.FILLERS.has(word) && !ASKS.has(word)),
    )
  )
}

const talk = (kind: Talk): Understood => ({ kind: 'talk', talk: kind })
