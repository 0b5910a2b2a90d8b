import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../reading/read-json.ts'
import { sigmoid, softmax } from '../reading/row.ts'
import type { JudgedPair, Stronger, AskVerdict } from './stronger.ts'

/** A folder with a sequence-classification model, as Hugging Face's exporters write it. */
interface JudgeFolder {
  /** The ONNX file. */
  readonly file: string
  readonly labels: Labels
  /** Changes where the model does, as far as its configuration tells. */
  readonly name: string
}

/** What the labels of a model tell, by their places. */
type Labels =
  | {
      readonly kind: 'entailment'
      readonly same: number
      readonly contrary: number
      readonly neither: number
    }
  | { readonly kind: 'yes'; readonly yes: number }
  | { readonly kind: 'relevance' }

/** Two texts in, one logit a label out. */
export type Classify = (pair: readonly [string, string], signal: AbortSignal) => Promise<readonly number[]>

const config = z.object({
  _name_or_path: z.string().optional(),
  id2label: z.record(z.string(), z.string()).optional(),
  num_labels: z.number().optional(),
})

/** Reads a folder; one sentence where it holds no model that can judge. */
export function readJudgeFolder(folder: string): JudgeFolder | string {
  const file = onnxFile(folder)
  if (file === null) return `${folder} holds no ONNX file; put model.onnx there.`
  const read = readConfig(folder)
  if (!read) return `${folder} has no config.json that can be read; put the model's own there.`
  const labels = labelsOf(Object.entries(read.id2label ?? { 0: 'relevance' }))
  if (!labels) {
    return `The labels in ${folder}/config.json are not known; name them entailment, neutral and contradiction, or yes and no, or have a single one.`
  }
  return { file, labels, name: read._name_or_path ?? folder }
}

/** The judge of such a folder. What its labels cannot tell is left to our own judge. */
export function folderJudge({ labels, name }: JudgeFolder, classify: Classify): Stronger {
  switch (labels.kind) {
    case 'entailment': {
      const relation: Stronger['relation'] = async (pair, signal) => {
        const chances = softmax(Float32Array.from(await classify(premiseFirst(pair), signal)))
        const of = (label: number): number => chances[label] ?? 0
        return { same: of(labels.same), contrary: of(labels.contrary), neither: of(labels.neither) }
      }
      return { name, answers: null, relation }
    }
    case 'yes':
      return {
        name,
        relation: null,
        answers: answering(classify, (logits) => softmax(logits)[labels.yes] ?? 0),
      }
    case 'relevance':
      return { name, relation: null, answers: answering(classify, ([logit = 0]) => sigmoid(logit)) }
  }
}

const answering =
  (classify: Classify, chance: (logits: Float32Array) => number): AskVerdict<number> =>
  async ({ typed, reading }, signal) =>
    chance(Float32Array.from(await classify([typed, inContext(reading)], signal)))

/** Of an entailment the premise comes first: what the article says, then what was typed. */
const premiseFirst = ({ typed, reading }: JudgedPair): readonly [string, string] => [
  inContext(reading),
  typed,
]

const inContext = ({ text, context }: JudgedPair['reading']): string =>
  context === '' ? text : `${context} ${text}`

const LABELS = {
  same: /^entail/i,
  contrary: /^contra/i,
  neither: /^neutral/i,
  yes: /^(?:yes|true|entailment|relevant|answer)$/i,
}

function labelsOf(labels: readonly (readonly [string, string])[]): Labels | null {
  const at = (pattern: RegExp): number => Number(labels.find(([, label]) => pattern.test(label))?.[0] ?? -1)
  if (labels.length === 1) return { kind: 'relevance' }
  const [same, contrary, neither] = [at(LABELS.same), at(LABELS.contrary), at(LABELS.neither)]
  if (labels.length === 3)
    return Math.min(same, contrary, neither) < 0 ? null : { kind: 'entailment', same, contrary, neither }
  const yes = at(LABELS.yes)
  return labels.length === 2 && yes >= 0 ? { kind: 'yes', yes } : null
}

function readConfig(folder: string): z.infer<typeof config> | null {
  try {
    return config.parse(readJson(folder, 'config.json'))
  } catch {
    return null
  }
}

/** The model's file: the one that exporters name so, or the only one. */
function onnxFile(folder: string): string | null {
  const files = [folder, join(folder, 'onnx')].flatMap((place) =>
    list(place)
      .filter((name) => name.endsWith('.onnx'))
      .map((name) => join(place, name)),
  )
  return files.find((file) => file.endsWith('model.onnx')) ?? (files.length === 1 ? (files[0] ?? null) : null)
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
