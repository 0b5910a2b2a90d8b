/** What the outcome of an input has to be. */
export type Kind =
  | 'found'
  | 'unsure'
  | 'nothing'
  | 'refused'
  | 'talk'
  | 'language'
  | 'help'
  | 'article'
  | 'people'
  | 'proposals'
  | 'facts'
  | 'quotes'
  | 'person'
  | 'nobody'
  | 'question'
  | 'words'

/** A line that somebody may type in the first ten minutes, and what kind of reply it has to get. */
interface Input {
  readonly text: string
  readonly kind: Kind
}

const of = (kind: Kind, ...texts: readonly string[]): readonly Input[] =>
  texts.map((text) => ({ text, kind }))

/** Lines that stand by themselves, typed at the article that comes with the project. */
export const ALONE: readonly Input[] = [
  ...of(
    'talk',
    'hi',
    'hello bot',
    'good evening everyone',
    'thanks!',
    'thank you so much',
    'bye',
    'lol',
    '🎉',
    'test test',
  ),
  ...of(
    'talk',
    'how are you today',
    'tell me a story',
    'are you chatgpt?',
    'what is your name',
    'who made you',
    'you are great',
  ),
  ...of(
    'help',
    'help',
    'help!',
    '/help',
    'what can you do?',
    'what can I ask you',
    'how do I use this',
    'commands',
    'hepl',
  ),
  ...of(
    'article',
    'article',
    'what is it about?',
    'what’s this article about',
    'tl;dr',
    'summarize it please',
    'main points',
  ),
  ...of(
    'article',
    'who wrote it?',
    'when was it published',
    'give me the gist in 3 lines',
    'atricle',
    'how long is this text',
  ),
  ...of(
    'people',
    'people',
    'peopel',
    'who is in this article?',
    'list all the speakers',
    'who is quoted',
    'names',
  ),
  ...of(
    'proposals',
    'proposals',
    'proposal',
    'what are the proposals?',
    'what are the five proposals',
    'porposals',
  ),
  ...of('facts', 'facts', 'all numbers and dates', 'give me the statistics', 'facts about users', 'facst'),
  ...of(
    'quotes',
    'quotes',
    'quotes Xi',
    'quotes from Xi',
    'quotes Xi on security',
    'quotse Xi',
    'give me all quotes by Goodison',
  ),
  ...of(
    'quotes',
    'what did Xi say?',
    'what does Matsel think',
    'quotes by the consul',
    'Xi’s words about peace',
  ),
  ...of(
    'person',
    'who is Xi',
    'who’s Jack Ma?',
    'Schwab',
    'Klaus Shwab',
    'who is the consul general',
    'tell me about Ban Ki-moon',
  ),
  ...of(
    'person',
    'who is Ma',
    'who is the prime minister',
    'who is the president of Pakistan',
    'Medvedev?',
    'who is goodisson',
  ),
  ...of(
    'nobody',
    'who is Biden',
    'who is Angela Merkel?',
    'who is Putin',
    'who is Elon Musk',
    'who is Tim Cook',
  ),
  ...of(
    'nobody',
    'quotes Snowden',
    'quotes ZTE',
    'quotes from Obama',
    'what did Trump say about trade',
    'who is Winston Smith',
  ),
  ...of(
    'language',
    '¿Quién es Xi Jinping?',
    'Qu’est-ce que Xi a dit sur la sécurité ?',
    'Worum geht es in dem Artikel?',
  ),
  ...of(
    'language',
    'o que ele disse sobre a internet?',
    '文章讲了什么？',
    'Кто такой Си Цзиньпин?',
    'この記事は何についてですか',
    'cosa ha detto il presidente',
  ),
  ...of(
    'words',
    'who said that the net should be for everyone',
    '“There should be no unilateralism”',
    'who said double standards',
  ),
  ...of('words', 'the fast train of the information age, who said that?', 'who said e pluribus unum'),
  ...of(
    'question',
    'where was the conference held?',
    'How many Internet users does China have?',
    'why is cyberspace important',
  ),
  ...of(
    'question',
    'who attended the opening',
    'ask what happened in 2014',
    'what is the capital of Peru?',
    'when was it founded',
  ),
  ...of('refused', 'who said', 'ask', 'who is', 'who said ???'),
]

/** Lines that follow one another. */
export const TOGETHER: readonly (readonly Input[])[] = [
  [...of('person', 'who is Goodison?'), ...of('quotes', 'what did he say?'), ...of('person', 'who is that?')],
  [...of('quotes', 'quotes Matsel'), ...of('quotes', 'what about Xi?'), ...of('talk', 'thanks')],
  [...of('question', 'where was the conference held?'), ...of('question', 'and when?')],
  [...of('talk', 'and why?')],
  [...of('article', 'what is it about?'), ...of('talk', 'and why?')],
  [...of('person', 'who is Schwab'), ...of('quotes', 'what else did he say?')],
]
