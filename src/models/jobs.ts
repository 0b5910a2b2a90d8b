import type { MessagePort } from 'node:worker_threads'
import type { Tag } from '../annotations/tags.ts'
import type { JudgedSentence, Unit } from '../search/models/ports.ts'
import type { PairVerdict } from './reading/judge-pair.ts'
import type { ModelName } from './manifest.ts'

/** What runs in the worker: the models of the folder, and one that a host brings. */
export type Loadable = ModelName | 'stronger'

/** What is asked of the models, row by row: each row is read by itself. */
export type RowsFor =
  | { readonly model: 'encoder'; readonly rows: readonly string[] }
  | { readonly model: 'judge'; readonly typed: string; readonly rows: readonly JudgedSentence[] }
  | { readonly model: 'tagger'; readonly rows: readonly Unit[] }
  | { readonly model: 'stronger'; readonly rows: readonly (readonly [string, string])[] }

/** What each model gives for a row. */
export interface ModelOutput {
  readonly encoder: Float32Array
  readonly judge: PairVerdict
  readonly tagger: readonly Tag[]
  /** One logit a label. */
  readonly stronger: readonly number[]
}

/** What the worker is sent. Asking without rows loads the model. */
export type WorkerOrder =
  | { readonly kind: 'ask'; readonly id: number; readonly asked: RowsFor }
  /** Nobody waits for it any more. */
  | { readonly kind: 'drop'; readonly id: number }
  /** Another thread asks as well, through this port. */
  | { readonly kind: 'connect'; readonly port: MessagePort }
  | { readonly kind: 'close' }

/** What the worker sends back. */
export type Report =
  | { readonly kind: 'given'; readonly id: number; readonly rows: readonly ModelOutput[Loadable][] }
  | { readonly kind: 'unavailable'; readonly id: number }
  /** A model that cannot be loaded, and why, in a few words; null is every model. */
  | { readonly kind: 'unfit'; readonly model: Loadable | null; readonly why: string }

/** What the worker is started with. */
export interface Setting {
  /** Null where only a host's model is wanted. */
  readonly folder: string | null
  /** The folder and the ONNX file of the host's model. */
  readonly stronger: { readonly folder: string; readonly file: string } | null
  readonly threads: number
  /** Whether others of the process go first, who wait for each moment. */
  readonly isPatient: boolean
}

/** A few texts are somebody's question; many are an article that is being opened. */
export const FEW_ROWS = 8

/** Who waits goes first: 0 before 1. Within a rank, first come, first served. */
export const urgencyOf = (asked: RowsFor): 0 | 1 =>
  asked.model === 'judge' ||
  asked.model === 'stronger' ||
  (asked.model === 'encoder' && asked.rows.length <= FEW_ROWS)
    ? 0
    : 1
