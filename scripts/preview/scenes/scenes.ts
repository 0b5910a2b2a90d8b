type Options = Readonly<Record<string, string | boolean>>
type Button = 'context' | 'share' | 'person' | 'more' | 'card'

/** One thing that a person does, whose reply is shown. */
export type PreviewScene = {
  /** Unique; the name of its picture. */
  readonly id: string
  readonly title: string
} &
  /** A slash command; `doubted`: its answer is shown as one that the bot is not sure of. */
  (
    | {
        readonly kind: 'command'
        readonly command: string
        readonly options: Options
        readonly doubted: boolean
      }
    /** The press of a button of the reply of an earlier scene. */
    | { readonly kind: 'press'; readonly after: string; readonly button: Button }
    /** The message command on somebody's message. */
    | { readonly kind: 'find'; readonly words: string }
  )

interface Asked {
  readonly id: string
  readonly title: string
  readonly options?: Options
  readonly doubted?: boolean
}

const ask = (command: string, { id, title, options = {}, doubted = false }: Asked): PreviewScene => ({
  kind: 'command',
  id,
  title,
  command,
  options,
  doubted,
})

const words = (id: string, title: string, text: string): PreviewScene =>
  ask('who said', { id, title, options: { words: text } })
const question = (id: string, title: string, text: string): PreviewScene =>
  ask('ask', { id, title, options: { question: text } })
const press = (button: Button, after: string, title: string): PreviewScene => ({
  kind: 'press',
  id: button,
  title,
  after,
  button,
})

/** Every command with each of its outcomes, and what can be done with the replies; asked of the article in `seeds/`. */
export const scenes: readonly PreviewScene[] = [
  words('who-said', 'Words of a quotation', 'information age'),
  words('who-said-report', 'Words of a report', 'choose their own path of cyber development'),
  words(
    'who-said-denied',
    'Words that somebody denied or rejected',
    'double standards in safeguarding cyber security',
  ),
  words('who-said-reporter', 'Words of the reporter', 'around 670 million users'),
  ask('who said', {
    id: 'who-said-unsure',
    title: 'Words that may be somebody’s',
    options: { words: 'no one country should decide' },
    doubted: true,
  }),
  words('who-said-contrary', 'The contrary of what was said', 'every country should pursue cyber hegemony'),
  words('who-said-nothing', 'Words that nobody said', 'we will land on the moon'),
  question('ask', 'A question that it answers', 'how many internet users does china have'),
  ask('ask', {
    id: 'ask-unsure',
    title: 'A question that it may answer',
    options: { question: 'what should be done against crime' },
    doubted: true,
  }),
  question('ask-contrary', 'A question with a false premise', 'why did xi praise cyber hegemony?'),
  question('ask-nothing', 'A question that it does not answer', 'who won the football match?'),
  question('ask-refused', 'No question', '😀😀😀'),
  ask('who is', { id: 'who-is', title: 'Somebody', options: { person: 'matsel' } }),
  ask('who is', {
    id: 'who-is-nothing',
    title: 'Nobody in the article',
    options: { person: 'Angela Merkel' },
  }),
  ask('quotes', { id: 'quotes', title: 'A speaker', options: { person: 'xi' } }),
  ask('quotes', {
    id: 'quotes-about',
    title: 'A speaker on something',
    options: { person: 'xi', about: 'security' },
  }),
  ask('quotes', { id: 'quotes-nothing', title: 'Named, but not quoted', options: { person: 'Medvedev' } }),
  ask('proposals', { id: 'proposals', title: 'Proposals' }),
  ask('facts', { id: 'facts', title: 'Facts' }),
  ask('facts', { id: 'facts-about', title: 'Facts about something', options: { about: 'conference' } }),
  ask('people', { id: 'people', title: 'People' }),
  ask('article', { id: 'article', title: 'The article' }),
  ask('help', { id: 'help', title: 'Help' }),
  ask('who said', { id: 'private', title: 'In private', options: { words: 'rule of law', private: true } }),
  press('context', 'who-said', 'In context'),
  press('person', 'who-said', 'Who is this?'),
  press('card', 'private', 'Quote card'),
  press('share', 'private', 'Shared'),
  press('more', 'quotes', 'The next page'),
  {
    kind: 'find',
    id: 'find',
    title: 'Find in article',
    words: 'Someone wrote: cyberspace is no place beyond the rule of law',
  },
]
