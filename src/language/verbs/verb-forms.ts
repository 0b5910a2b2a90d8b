import { AGAINST, CUE_CLASSES, REFUSALS } from './cue-classes.ts'
import { IRREGULAR, VERB_PARTICLES, VERBS, VERBS_OF_ATTITUDE } from './verbs-of-saying.ts'

/** A form of a verb of speech. */
export interface CueVerb {
  readonly lemma: string
  readonly frames: string
  readonly form: 'base' | 'present' | 'past' | 'participle'
}

const doubled = new Set(['commit', 'slam', 'admit', 'quip', 'beg', 'blog', 'dub', 'chat', 'rap'])
const irregular = new Map(
  IRREGULAR.trim()
    .split(/;\s*/u)
    .map((line) => [line.split(' ')[0] ?? '', line.split(' ')] as const),
)

/** The forms of a verb: base, present, past, participles. */
export function formsOf(lemma: string): readonly (readonly [string, CueVerb['form']])[] {
  const stem = doubled.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/u, '')
  const y = /[^aeiou]y$/u.test(lemma)
  const present = y
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|sh|ch|go)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const [, past, done, doing] = irregular.get(lemma) ?? []
  const regular = y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  return [
    [lemma, 'base'],
    [present, 'present'],
    [past ?? regular, 'past'],
    [done ?? regular, 'past'],
    [doing ?? `${/ee$/u.test(lemma) ? lemma : stem}ing`, 'participle'],
  ]
}

/** The verbs of a table, each with what may follow it. */
const entries = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [frames = '', words = ''] = line.split(':')
      return words
        .trim()
        .split(' ')
        .map((word) => [word, frames] as const)
    })

function verbsOf(table: string): ReadonlyMap<string, CueVerb> {
  const found = new Map<string, CueVerb>()
  for (const [lemma, frames] of entries(table)) {
    for (const [form, kind] of formsOf(lemma))
      if (!found.has(form)) found.set(form, { lemma, frames, form: kind })
  }
  return found
}

/** Verbs that need no particle and are no refusals. */
function singleVerbs(verbs: readonly string[]): ReadonlyMap<string, CueVerb> {
  return verbsOf(`-: ${verbs.filter((verb) => !verb.includes('_') && !REFUSALS.has(verb)).join(' ')}`)
}

/** Every form of a verb of speech, in small letters. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = verbsOf(VERBS)

/**
 * Every form of a verb that gives what is said another polarity than "said", whether it announces it by itself or not:
 * "opposing". Refusals are told by what is refused: "declined to say".
 */
export const TURNING_VERBS: ReadonlyMap<string, CueVerb> = singleVerbs([
  ...CUE_CLASSES.flatMap(({ verbs }) => verbs),
  ...AGAINST,
])

/** Every form of a verb by which somebody gives a name: "called it a risk". */
export const NAMING_CUES: ReadonlySet<string> = new Set(
  [...CUE_VERBS].flatMap(([form, cue]) => (cue.frames === 'c' ? [form] : [])),
)

/** Every form of a verb that tells what somebody thinks of a thing: "blamed". */
export const ATTITUDES: ReadonlySet<string> = new Set(
  VERBS_OF_ATTITUDE.flatMap((lemma) => formsOf(lemma).map(([form]) => form)),
)

/** Verbs of those by which things are wanted as often as anything is said. */
const OF_THINGS = new Set(['want', 'order'])

/** Every form of a verb that asks, demands, promises or denies what its clause says: "denied that …". */
export const TURNING_CUES: ReadonlyMap<string, CueVerb> = singleVerbs(
  CUE_CLASSES.flatMap(({ verbs }) => verbs).filter((verb) => !OF_THINGS.has(verb)),
)

/** Every form of a verb that demands or promises, be it a thing: "promised the same", "demanded help". */
export const OBJECT_CUES: ReadonlyMap<string, CueVerb> = singleVerbs(
  CUE_CLASSES.flatMap(({ polarity, verbs }) =>
    /^(?:demanded|promised)$/.test(polarity) ? verbs : [],
  ).filter((verb) => !OF_THINGS.has(verb)),
)

/** Every form of a verb by which somebody wishes something of somebody: "wanted her to go". */
export const WISHING_CUES: ReadonlyMap<string, CueVerb> = singleVerbs([...OF_THINGS])

/** Every form of a verb that denies or rejects its object: "opposing", "dismissed". */
export const DENYING_VERBS: ReadonlyMap<string, CueVerb> = singleVerbs([
  ...CUE_CLASSES.flatMap(({ polarity, verbs }) => (polarity === 'denied' ? verbs : [])),
  ...AGAINST,
])

/** A verb with the words that make it a cue: "point out". */
interface CuePhrase extends CueVerb {
  readonly words: readonly string[]
}

function phrasesOf(table: string): ReadonlyMap<string, readonly CuePhrase[]> {
  const found = new Map<string, CuePhrase[]>()
  for (const [phrase, frames] of entries(table)) {
    const [lemma = '', ...words] = phrase.split('_')
    for (const [form, kind] of formsOf(lemma)) {
      const list = found.get(form) ?? []
      if (!list.some((known) => known.words.join(' ') === words.join(' ')))
        list.push({ lemma, frames, form: kind, words })
      found.set(
        form,
        list.sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return found
}

/** By each form of the verb, longest first. */
export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = phrasesOf(VERB_PARTICLES)

/** Forms of the verbs that take a quotation: "said", "tweets". */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  [...CUE_VERBS].flatMap(([form, cue]) => (cue.frames.includes('q') ? [form] : [])),
)
