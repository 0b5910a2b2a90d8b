import type { Encoder, Judge, Models, Tagger } from '../search/models/ports.ts'
import { linkTo, type Link } from './link.ts'
import { faultAtSight, FILES, neededBy, readManifest, type Manifest, type ModelName } from './manifest.ts'

/** The models of a folder. */
export interface OpenModels extends Models {
  /** Loads them now, so that nobody waits for it who asks first. Never rejected. */
  load(): Promise<void>
  /** Gives their memory back; what is asked afterwards is `Unavailable`. */
  close(): Promise<void>
}

interface Opening {
  /** Null where no models are wanted. */
  readonly folder: string | null
  /** Is told in one sentence, once, what cannot be used. */
  readonly tell: (sentence: string) => void
}

/** No models at all. */
const NONE: OpenModels = {
  encoder: null,
  judge: null,
  tagger: null,
  load: () => Promise.resolve(),
  close: () => Promise.resolve(),
}

/**
 * The models of a folder, each loaded when it is first asked. One whose file is missing or of the wrong size is null;
 * what is found only on loading makes its promises `Unavailable`. Either is told once.
 */
export function openModels({ folder, tell }: Opening): OpenModels {
  if (folder === null) return NONE
  const told = new Set<string>()
  const unfit = (model: ModelName | null, why: string): void => {
    const sentence = sentenceOn(model, why)
    if (!told.has(sentence)) tell(sentence)
    told.add(sentence)
  }
  const listed = readManifest(folder)
  if (!listed) {
    unfit(null, `${folder} has no manifest.json that can be read`)
    return NONE
  }
  const link = linkTo(folder, unfit)
  const make = <Port>(model: ModelName, port: (link: Link, name: string) => Port): Port | null => {
    const name = nameOf(model, listed)
    if (name === null) return null
    const fault = firstFault(folder, model, listed)
    if (fault === null) return port(link, name)
    unfit(model, fault)
    return null
  }
  const models = {
    encoder: make('encoder', encoder),
    judge: make('judge', judge),
    tagger: make('tagger', tagger),
  }
  return { ...models, load: () => load(link, models), close: () => link.close() }
}

/** Asks each model for nothing, which loads it. */
async function load(link: Link, { encoder, judge, tagger }: Models): Promise<void> {
  await Promise.allSettled([
    encoder && link.ask({ model: 'encoder', rows: [] }),
    judge && link.ask({ model: 'judge', typed: '', rows: [] }),
    tagger && link.ask({ model: 'tagger', rows: [] }),
  ])
}

const encoder = (link: Link, name: string): Encoder => ({
  name,
  encode: (rows) => link.ask({ model: 'encoder', rows }),
})

const judge = (link: Link, name: string): Judge => ({
  name,
  answers: async (typed, rows) =>
    (await link.ask({ model: 'judge', typed, rows })).map(({ answers, mark }) => ({ answers, mark })),
  relate: async (typed, rows) =>
    (await link.ask({ model: 'judge', typed, rows })).map(({ relation }) => relation),
})

const tagger = (link: Link, name: string): Tagger => ({
  name,
  tag: (rows) => link.ask({ model: 'tagger', rows }),
})

/** A name that changes with the weights; null where the folder is not meant to have the model. */
function nameOf(model: ModelName, listed: Manifest): string | null {
  const entry = listed[FILES[model]]
  return entry ? `${entry.name} ${entry.sha256.slice(0, 12)}` : null
}

function firstFault(folder: string, model: ModelName, listed: Manifest): string | null {
  for (const file of neededBy(model, listed)) {
    const fault = faultAtSight(folder, file, listed)
    if (fault !== null) return `${file} ${fault}`
  }
  return null
}

function sentenceOn(model: ModelName | null, why: string): string {
  return model === null
    ? `The models cannot be used: ${why}; the bot answers from the words alone until that is mended.`
    : `The ${model} cannot be used: ${why}; the bot answers without it until the file is restored.`
}
