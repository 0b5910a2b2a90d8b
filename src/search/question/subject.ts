import type { Term } from '../words/terms.ts'
import type { Question } from './question.ts'

const HELPERS = new Set('did does do has have is was will would'.split(' '))
const ARTICLES_AND_TITLES = new Set('the a an this that mr mrs ms dr'.split(' '))

/**
 * The words that name whose words a question asks for, without "the"; empty where it asks for nobody's.
 * `subjectOf(parse('what did Ann Lee say about rain')).map((t) => t.key) //=> ['ann', 'lee']`
 */
export function subjectOf({ terms, text, speech }: Question): readonly Term[] {
  if (!speech) return []
  const keys = terms.map(({ key }) => key)
  const according = keys.indexOf('according')
  if (according >= 0 && keys[according + 1] === 'to') return named(terms.slice(according + 2, according + 6))
  const owner = terms.findIndex(
    (term) =>
      /^['’]s?\b/u.test(text.slice(term.end, term.end + 2)) ||
      /['’]s$/u.test(text.slice(term.start, term.end)),
  )
  const helper = keys.findIndex((key) => HELPERS.has(key))
  const verb = terms.findIndex(({ key }, i) => i > helper && VERBS.has(key))
  if (helper >= 0 && verb > helper + 1) return named(terms.slice(helper + 1, verb))
  if (owner >= 0 && SAYINGS.has(keys[owner + 1] ?? ''))
    return named(terms.slice(Math.max(0, owner - 2), owner + 1)).filter(({ stop }) => !stop)
  return []
}

const VERBS = new Set(
  'say says tell think believe call urge claim argue want hope promise warn propose suggest mention describe criticize criticise praise explain stress support oppose feel expect deny admit recommend demand talk speak announce'.split(
    ' ',
  ),
)
const SAYINGS = new Set(
  'view views opinion stance position comment comments remarks statement address speech message answer reaction take'.split(
    ' ',
  ),
)

const named = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ key }) => !ARTICLES_AND_TITLES.has(key))
