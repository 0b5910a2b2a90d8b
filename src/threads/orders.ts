import type { APIInteraction, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { MessagePort } from 'node:worker_threads'
import type { Folder } from '../articles/shelf.ts'
import type { Call, Reply } from '../commands/calling/call.ts'
import type { Config } from '../config.ts'
import type { QuizPlan } from '../quiz/quiz.ts'
import type { StoreFault } from '../store/store-fault.ts'
import type { QuizAt } from '../study/quiz-at.ts'
import type { Place } from '../study/shelf.ts'
import type { MessageReply, Written } from '../transports/discord/messages/answer-message.ts'
import type { Answered } from '../transports/discord/outbound/answered.ts'
import type { Drawing } from '../transports/discord/pictures/drawing.ts'

/** What a thread that answers or reads is started with. */
export interface ThreadSetting {
  readonly config: Pick<Config, 'locale' | 'seeds' | 'models' | 'judge' | 'cache' | 'publicUrl' | 'database'>
  /** The article that is meant where none is named, as it was asked for. */
  readonly article: string | null
  /** What the folder holds, where another thread has looked it through. */
  readonly shelf: Folder | null
  /** The way to the models; null where it uses none. */
  readonly models: MessagePort | null
  /** Whether it answers only what no model is asked for. */
  readonly isQuick: boolean
  /** Characters of the longest article that it opens; of a longer one it says so. */
  readonly longest: number
}

/** An article that was read. */
export interface Package {
  readonly bytes: Uint8Array
  /** Of its text. */
  readonly characters: number
}

/** What a thread that reads gives: an article's package, or the database's trouble; null where there is no such article. */
export type ReadGiven = Package | { readonly kind: 'store'; readonly trouble: StoreFault['trouble'] } | null

/** What a thread that answers is asked. */
export type DeskOrder =
  | { readonly kind: 'shelf' }
  /** `kept` is what its place keeps (`Shelf.state`), where that was just read. */
  | { readonly kind: 'interaction'; readonly interaction: APIInteraction; readonly kept?: string | undefined }
  | { readonly kind: 'message'; readonly written: Written }
  | { readonly kind: 'commands' }
  | { readonly kind: 'quiz'; readonly place: Place; readonly plan: QuizPlan }
  /** A request about an article, wherever it belongs: what a page that shows it is asked. */
  | { readonly kind: 'call'; readonly request: Call }
  /** An article that was read meanwhile. */
  | { readonly kind: 'opened'; readonly id: string; readonly bytes: Uint8Array }
  /** An article that was read meanwhile, and is too long for this thread. */
  | { readonly kind: 'heavy'; readonly id: string }
  /** Opens an article before anybody asks for it. */
  | { readonly kind: 'open'; readonly id: string }
  /** Lays out the picture of who speaks where in an article, in the host's language. */
  | { readonly kind: 'speakers'; readonly id: string }

/** What it gives. */
export type DeskGiven =
  | { readonly kind: 'shelf'; readonly shelf: Folder; readonly article: string }
  | { readonly kind: 'interaction'; readonly answered: Answered | null }
  | { readonly kind: 'message'; readonly reply: MessageReply }
  | { readonly kind: 'commands'; readonly commands: RESTPutAPIApplicationCommandsJSONBody }
  | { readonly kind: 'quiz'; readonly quiz: QuizAt | null }
  | { readonly kind: 'call'; readonly reply: Reply }
  | { readonly kind: 'opened' }
  | { readonly kind: 'speakers'; readonly drawing: Drawing | null }
  /** Articles have to be read before this can be answered. */
  | { readonly kind: 'unopened'; readonly ids: readonly string[] }
  /** The models would be asked, which another thread does. */
  | { readonly kind: 'elsewhere' }
  /** The article is too long to be opened in this thread. */
  | { readonly kind: 'heavy'; readonly id: string }
  /** The database has trouble. */
  | { readonly kind: 'store'; readonly trouble: StoreFault['trouble'] }
  /** The operator's mistake. */
  | { readonly kind: 'mistake'; readonly message: string }

/** What a thread says in passing: a fault of the program under its id, or a sentence for the operator. */
export type Passing =
  | { readonly kind: 'fault'; readonly id: string; readonly error: unknown }
  | { readonly kind: 'tell'; readonly sentence: string }
