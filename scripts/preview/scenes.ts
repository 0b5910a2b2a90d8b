/** One thing that a person does, whose reply is shown: a command, a press of one of its buttons, a message pointed at. */
export type Scene = {
  /** Unique; the name of its picture. */
  readonly id: string
  readonly title: string
} & (
  | {
      readonly kind: 'command'
      readonly command: string
      readonly options: Readonly<Record<string, string | boolean>>
    }
  | { readonly kind: 'press'; readonly after: string; readonly button: Button }
  | { readonly kind: 'find'; readonly words: string }
)

type Button = 'context' | 'share' | 'person' | 'more' | 'card'

const command = (
  id: string,
  title: string,
  [name, options = {}]: readonly [string, Readonly<Record<string, string | boolean>>?],
): Scene => ({ kind: 'command', id, title, command: name, options })

const press = (id: string, title: string, [after, button]: readonly [string, Button]): Scene => ({
  kind: 'press',
  id,
  title,
  after,
  button,
})

/** Every command with each of its outcomes, and what can be done with the replies; asked of the article in `seeds/`. */
export const scenes: readonly Scene[] = [
  command('who-said', 'Found, a quotation', ['who said', { words: 'information age' }]),
  command('who-said-report', 'Found, a report', [
    'who said',
    { words: 'choose their own path of cyber development' },
  ]),
  command('who-said-reporter', 'Found, nobody’s words', ['who said', { words: 'around 670 million users' }]),
  command('who-said-unsure', 'Unsure', ['who said', { words: 'security for everyone and cooperation' }]),
  command('who-said-contrary', 'The contrary', [
    'who said',
    { words: 'every country should pursue cyber hegemony' },
  ]),
  command('who-said-nothing', 'Nothing', ['who said', { words: 'we will land on the moon' }]),
  command('ask', 'Found', ['ask', { question: 'how many internet users does china have' }]),
  command('ask-unsure', 'Unsure', ['ask', { question: 'what should be done against crime' }]),
  command('ask-contrary', 'A false premise', ['ask', { question: 'why did xi praise cyber hegemony?' }]),
  command('ask-nothing', 'Nothing', ['ask', { question: 'who won the football match?' }]),
  command('ask-refused', 'Refused', ['ask', { question: '😀😀😀' }]),
  command('who-is', 'Found', ['who is', { person: 'matsel' }]),
  command('who-is-nothing', 'Nothing', ['who is', { person: 'Angela Merkel' }]),
  command('quotes', 'Found', ['quotes', { person: 'xi' }]),
  command('quotes-about', 'Found, about something', ['quotes', { person: 'xi', about: 'security' }]),
  command('quotes-nothing', 'Named, but not quoted', ['quotes', { person: 'Medvedev' }]),
  command('proposals', 'Found', ['proposals']),
  command('facts', 'Found', ['facts']),
  command('facts-about', 'Found, about something', ['facts', { about: 'conference' }]),
  command('people', 'Found', ['people']),
  command('article', 'The article', ['article']),
  command('help', 'Help', ['help']),
  command('private', 'Private by choice', ['who said', { words: 'rule of law', private: true }]),
  press('context', 'In context', ['who-said', 'context']),
  press('person', 'Who is this?', ['who-said', 'person']),
  press('card', 'Quote card', ['private', 'card']),
  press('share', 'Shared', ['private', 'share']),
  press('more', 'The next page', ['quotes', 'more']),
  {
    kind: 'find',
    id: 'find',
    title: 'Find in article',
    words: 'Someone wrote: cyberspace is no place beyond the rule of law',
  },
]
