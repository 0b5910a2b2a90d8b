// Written for this project after Levin's English Verb Classes (1993): verbs of asking, advising and promising. No licence needed.
import { formsOf } from './verb-forms.ts'

/** What somebody does by the verb. */
type Force = 'proposed' | 'demanded' | 'recommended' | 'pledged' | 'offered'

/**
 * Verbs by which something is proposed, and what may follow them as that: `t` a clause with "that"; `m` somebody first and then such a clause; `b` a clause with "will"; `n` a noun phrase;
 * `v` an infinitive; `g` a form in "-ing"; `o` somebody first and then an infinitive ("urged the town to …"); `f`
 * somebody, then "for" and a noun phrase ("asked the town for …"). "call_for": a verb with its particle.
 */
const VERBS: Readonly<Record<Force, string>> = {
  demanded: `
    tnv: demand
    ofvt: ask
    tno: request
    to: require
    t: insist
    nog: insist_on
    on: urge
    o: order instruct exhort implore call_on call_upon want forbid
    o: tell
    of: beg petition
    n: call_for ask_for appeal_for press_for push_for plead_for lobby_for campaign_for seek
    o: appeal_to plead_with
  `,
  recommended: `
    tng: recommend
    tog: advise
    ng: advocate advise_against
    g: warn_against caution_against
    o: encourage
  `,
  proposed: `
    tngv: propose
    tng: suggest
    n: put_forward table float
    t: move
  `,
  pledged: `
    tmnvob: promise
    tnvb: pledge vow guarantee
    tvb: swear
    v: undertake
    nv: commit_to
    m: assure
  `,
  offered: `
    nvo: offer
    v: volunteer
    o: invite
  `,
}

/** A form of a verb of proposing. */
export interface ProposingVerb {
  readonly lemma: string
  readonly force: Force
  readonly frames: string
  readonly form: 'base' | 'present' | 'past' | 'participle'
  /** "for" in "called for". */
  readonly particle: string | null
}

function verbsOf(force: Force, table: string): readonly (readonly [string, ProposingVerb])[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [frames = '', names = ''] = line.trim().split(': ')
      return names.split(' ').flatMap((name) => {
        const [lemma = '', particle = null] = name.split('_')
        return formsOf(lemma).map(([word, form]) => [word, { lemma, force, frames, form, particle }] as const)
      })
    })
}

const all = (Object.entries(VERBS) as readonly (readonly [Force, string])[]).flatMap(([force, table]) =>
  verbsOf(force, table),
)

/** The verbs of proposing that a word in small letters may be a form of; those with a particle first. */
export const PROPOSING_VERBS: ReadonlyMap<string, readonly ProposingVerb[]> = new Map(
  [...Map.groupBy(all, ([word]) => word)].map(([word, entries]) => [
    word,
    entries
      .map(([, verb]) => verb)
      .toSorted((a, b) => Number(b.particle !== null) - Number(a.particle !== null)),
  ]),
)
