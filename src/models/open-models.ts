import type { MessagePort } from 'node:worker_threads'
import {
  NO_MODELS,
  type Encoder,
  type Judge,
  type Models,
  type JudgedSentence,
  type Tagger,
} from '../search/models/ports.ts'
import { told } from '../mistake.ts'
import { FEW_ROWS, type Loadable } from './jobs.ts'
import { linkOver, linkToWorker, type Link } from './link.ts'
import { faultAtSight, FILES, neededBy, readManifest, type Manifest, type ModelName } from './manifest.ts'
import { remembered } from './remembered.ts'
import { chatJudge, type ChatServer } from './stronger/chat-judge.ts'
import { folderJudge, readJudgeFolder, type Classify } from './stronger/folder-judge.ts'
import { strengthen } from './stronger/strengthen.ts'

/** The models of a folder. */
export interface OpenModels extends Models {
  /** Loads them now, so that nobody waits for it who asks first. Never rejected. */
  load(): Promise<void>
  /** Gives their memory back; what is asked afterwards is `Unavailable`. */
  close(): Promise<void>
  /** A way for another thread to ask the same models, its `over`; null where they have ended. */
  connect(): MessagePort | null
}

interface Opening {
  /** Null where no models are wanted. */
  readonly folder: string | null
  /** A host's own judge, off by default: a folder with a model, or a server. */
  readonly stronger?: { readonly folder: string } | ChatServer | null
  /** Whether their thread has a lower priority than others of the process (on Linux); it has not where it is not said. */
  readonly isPatient?: boolean
  /** Where another thread has started them: the way that it gave. */
  readonly over?: MessagePort | null
  /** Is told in one sentence, once, what cannot be used. */
  readonly tell: (sentence: string) => void
}

/**
 * The models of a folder, each loaded when it is first asked, and the host's own judge where there is one. A model
 * whose file is missing or of the wrong size is null; what is found only on loading makes its promises `Unavailable`.
 * Either is told once.
 */
export function openModels({
  folder,
  stronger = null,
  isPatient = false,
  over = null,
  tell,
}: Opening): OpenModels {
  const before = new Set<string>()
  const tellOnce = (sentence: string): void => {
    if (!before.has(sentence)) tell(sentence)
    before.add(sentence)
  }
  const unfit = (model: Loadable | null, why: string): void => {
    tellOnce(sentenceOn(model, why))
  }
  const host = stronger && 'folder' in stronger ? folderOf(stronger.folder, tellOnce) : null
  const link = over ? linkOver(over) : linkToWorker({ folder, stronger: host, isPatient }, unfit)
  const models = folder === null ? NO_MODELS : modelsOf(folder, link, unfit)
  const judging = host
    ? folderJudge(host, classifier(link))
    : stronger && 'url' in stronger
      ? chatJudge(stronger)
      : null
  const judge = judging ? strengthen({ own: models.judge, stronger: judging, tell: tellOnce }) : models.judge
  return {
    ...models,
    judge,
    load: () => load(link, models, host !== null),
    close: () => link.close(),
    connect: () => link.connect(),
  }
}

function modelsOf(folder: string, link: Link, unfit: (model: ModelName | null, why: string) => void): Models {
  const listed = readManifest(folder)
  if (!listed) {
    unfit(null, `${folder} has no manifest.json that can be read`)
    return NO_MODELS
  }
  const make = <Port>(model: ModelName, port: (link: Link, name: string) => Port): Port | null => {
    const name = nameOf(model, listed)
    if (name === null) return null
    const fault = firstFault(folder, model, listed)
    if (fault === null) return port(link, name)
    unfit(model, fault)
    return null
  }
  return { encoder: make('encoder', encoder), judge: make('judge', judge), tagger: make('tagger', tagger) }
}

/** The host's folder; null where it holds no model that can judge, which is told. */
function folderOf(folder: string, tell: (sentence: string) => void) {
  const read = readJudgeFolder(folder)
  if (typeof read !== 'string') return { ...read, folder }
  tell(read)
  return null
}

const classifier =
  (link: Link): Classify =>
  async (pair, signal) => {
    const [logits] = await link.ask({ model: 'stronger', rows: [pair] }, signal)
    return logits ?? []
  }

/** Asks each model for nothing, which loads it. */
async function load(link: Link, { encoder, judge, tagger }: Models, host: boolean): Promise<void> {
  await Promise.allSettled([
    encoder && link.ask({ model: 'encoder', rows: [] }),
    judge && link.ask({ model: 'judge', typed: '', rows: [] }),
    tagger && link.ask({ model: 'tagger', rows: [] }),
    host && link.ask({ model: 'stronger', rows: [] }),
  ])
}

/** Rows that are remembered: of some hundred questions each. Half a kilobyte a verdict, 1.5 a vector. */
const MOST_REMEMBERED = { verdicts: 10_000, vectors: 1000 }

function encoder(link: Link, name: string): Encoder {
  const ask = (rows: readonly string[]) => link.ask({ model: 'encoder', rows })
  const known = remembered({
    most: MOST_REMEMBERED.vectors,
    textsOf: (text: string) => [text],
    ask: (_, rows) => ask(rows),
  })
  // The units of an article are kept elsewhere, and would leave no room for what people type.
  return { name, encode: (rows) => (rows.length > FEW_ROWS ? ask(rows) : known('', rows)) }
}

function judge(link: Link, name: string): Judge {
  const verdicts = remembered({
    most: MOST_REMEMBERED.verdicts,
    textsOf: ({ context, text }: JudgedSentence) => [context, text],
    ask: (typed, rows) => link.ask({ model: 'judge', typed, rows }),
  })
  return {
    name,
    answers: async (typed, rows) =>
      (await verdicts(typed, rows)).map(({ answers, mark }) => ({ answers, mark })),
    relate: async (typed, rows) => (await verdicts(typed, rows)).map(({ relation }) => relation),
  }
}

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

function sentenceOn(model: Loadable | null, why: string): string {
  return told(({ host: { models } }) =>
    model === 'stronger' ? models.stronger(why) : model === null ? models.none(why) : models.one(model, why),
  )
}
