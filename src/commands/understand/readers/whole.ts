import * as list from '../../../language/prompt-words.ts'
import type { CommandName } from '../../../presentation/wording/wording.ts'
import { peopleMeant } from '../../../search/library/people/people-meant.ts'
import { asking, command, type PromptReader, type PromptContext, type Understood } from '../understood.ts'

/** The most words of a request for a whole list. */
const MOST_WORDS = 14

interface Bag {
  readonly command: CommandName
  /** One of these has to be there. */
  readonly keys: ReadonlySet<string>
  /** These may be there beside fillers. */
  readonly beside: readonly ReadonlySet<string>[]
}

/** Requests for a whole list by the words they are made of: one that says what is wanted, and nothing else. */
const BAGS: readonly Bag[] = [
  { command: 'help', keys: list.HELP, beside: [list.HELPING] },
  { command: 'proposals', keys: list.PROPOSALS, beside: [list.NUMBERS] },
  { command: 'facts', keys: list.FACTS, beside: [list.FACTUAL] },
  { command: 'people', keys: list.PEOPLE, beside: [list.APPEARING] },
  { command: 'quotes', keys: list.QUOTES, beside: [list.QUOTED] },
  { command: 'article', keys: list.ARTICLE, beside: [list.OF_ARTICLE] },
]

/** "what are the main points", "list everybody named in it": nothing but what a list is asked for with. */
export const readWhole: PromptReader = ({ words }, scene) => {
  if (words.length > MOST_WORDS || words.length === 0) return null
  if (words.includes('who') && made(words, list.APPEARING, [])) return asking(command('people'))
  const bag = BAGS.find(
    ({ keys, beside, command: of }) =>
      made(words, keys, beside) && !(of === 'article' && OF_SOMEBODY.test(words.join(' '))),
  )
  if (bag) return asking(command(bag.command))
  const unnamed = words.filter((word) => !isName(word, scene))
  if (unnamed.length < words.length && made(unnamed, list.PROPOSALS, [list.NUMBERS]))
    return asking(command('proposals'))
  return readPhrase(words)
}

function made(
  words: readonly string[],
  keys: ReadonlySet<string>,
  beside: readonly ReadonlySet<string>[],
): boolean {
  return (
    words.some((word) => keys.has(word)) &&
    words.every(
      (word) =>
        keys.has(word) ||
        /^\d{1,2}$/u.test(word) ||
        list.FILLERS.has(word) ||
        beside.some((more) => more.has(word)),
    )
  )
}

/** A word of somebody's name: "what are Lee's proposals". */
const isName = (word: string, { library }: PromptContext): boolean => {
  const { people, by } = peopleMeant(library, word)
  return people.length > 0 && by === 'name'
}

/** "How long was he there" asks about somebody, and "what does the author want" about what the writer says. */
const OF_SOMEBODY =
  /\b(?:he|she|they|his|her|their|him|them)\b|\b(?:does|did|do|has|have|can|could|will|would|should) (?:the |this )?(?:author|writer|reporter|journalist)s?\b(?! (?:write|publish|release))/u

/** The text itself is meant by "it" or by "this article"; `it` alone is not enough where it may mean another thing. */
const TEXT =
  '(?:it|this|that|(?:the|this|that) (?:whole |entire )?(?:article|text|story|piece|page|document|essay|report|interview|speech|post|thing|letter|one))'
const PHRASES: readonly (readonly [CommandName, RegExp])[] = [
  ['article', new RegExp(`^what(?: is|'s)? ${TEXT}(?: is)?(?: all| mainly| really| basically)? about$`, 'u')],
  [
    'article',
    new RegExp(
      `^what(?: does| is) ${TEXT} (?:talk|talking|deal|say|telling|tell|discuss|discussing|dealing)(?: us| me)?(?: about| with)?$`,
      'u',
    ),
  ],
  [
    'article',
    new RegExp(`^(?:explain|describe|summari[sz]e|shorten) ${TEXT}(?: to me| for me)?(?: in .{1,30})?$`, 'u'),
  ],
  [
    'article',
    new RegExp(
      `^(?:what|who|where|when|how|which) .{0,20}\\b(?:wrote|written|published|author|comes?|came|taken|dated|released)\\b.{0,12} ${TEXT}$`,
      'u',
    ),
  ],
  ['article', new RegExp(`^how (?:old|long) (?:is|was) ${TEXT}$`, 'u')],
  [
    'article',
    /^(?:what happens|what happened|what is going on|what is up|what is new|what is this|what am i reading)(?: here| in (?:it|this|the (?:article|story|text)))?$/u,
  ],
  ['article', /^(?:the |in |give me the )?(?:short|long|brief) version$/u],
  [
    'article',
    /^how (?:many|long) (?:words|pages|sentences|paragraphs|minutes|characters|lines)\b(?: (?:is|are|does|do|did|has|have|will|would|it|this|that|there|in|long|take|takes|me|to|read|reading|of|the|(?:whole |entire )?(?:article|text|story|piece|thing|one)))*$/u,
  ],
  [
    'article',
    new RegExp(
      `^(?:what|which) (?:year|date|day|month) (?:is|was) ${TEXT}(?: from| written| published| dated)?$`,
      'u',
    ),
  ],
  [
    'article',
    new RegExp(`^(?:is|was) ${TEXT} (?:from|by|published|written|posted|dated|taken)\\b.{0,30}$`, 'u'),
  ],
  [
    'people',
    new RegExp(
      `^who (?:all )?(?:is|are|was|were)(?: all)?(?: the| these| those)?(?: people| persons)? in ${TEXT}$`,
      'u',
    ),
  ],
  [
    'help',
    /^(?:what|how)(?: all)? (?:can|could|do|should|may|must) (?:i|we|you|one|it)(?: guys)? (?:do|ask|type|say|use|work|write|start|begin|try|help|offer|search|find|look|get)\b(?: (?:you|it|this|that|here|me|us|with|about|for|bot|in|on|next|things?|questions?|to|quotes?|a|an|the|work|thing|something|started|stuff|somebody|someone|people|words|article))*$/u,
  ],
  [
    'help',
    /^(?:how|what)(?: does| do| is| are)? (?:this|it|you|that|the bot|this bot|this thing)(?: thing| bot)? (?:able to do|works?|functions?|capable of|good for|for|used for|do|does)$/u,
  ],
  [
    'help',
    /^(?:what|which) (?:kinds?|sorts?|types?) of (?:questions?|things?|stuff|commands?) (?:can|could|may|should|do) (?:i|we|you|one)\b.{0,30}$/u,
  ],
  [
    'help',
    /^(?:can|could|will|would) (?:you|it|this bot|the bot) help(?: me| us)?(?: (?:with|to|find|out|please)\b.{0,40})?$/u,
  ],
  ['help', /^(?:i (?:do not|don't|can't|cannot) (?:know|understand|get)) (?:how|what|it|this).{0,30}$/u],
]

function readPhrase(words: readonly string[]): Understood | null {
  const flat = words.join(' ')
  const found = PHRASES.find(([, pattern]) => pattern.test(flat))
  return found ? asking(command(found[0])) : null
}
