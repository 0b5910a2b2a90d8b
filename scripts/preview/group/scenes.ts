import { ATTACHED, ARTICLE, FOREIGN, NEXT_ARTICLE, STONES } from './articles.ts'
import type { Wording } from '../../../src/presentation/wording/wording.ts'

type Label = (wording: Wording) => string

/** What somebody does in a group, or what the bot posts there meanwhile. */
type Deed =
  | {
      readonly kind: 'command'
      readonly command: string
      readonly options: Readonly<Record<string, string | number>>
    }
  /** A button under the reply to an earlier scene; of several, by its number. */
  | { readonly kind: 'press'; readonly after: string; readonly button: Label | number }
  /** A form that an earlier scene opened. */
  | {
      readonly kind: 'form'
      readonly after: string
      readonly fields: Readonly<Record<string, string | readonly string[]>>
    }
  /** A message's menu. */
  | { readonly kind: 'menu'; readonly words: string }
  /** The next message that it posts by itself, or an earlier one as it is once so many milliseconds have passed. */
  | { readonly kind: 'posted'; readonly again?: string; readonly passed?: number }

export interface GroupScene {
  readonly id: string
  readonly title: string
  /** Whether who does it may manage the server. */
  readonly moderates: boolean
  readonly deed: Deed
}

type Parts = readonly [id: string, title: string, deed: Deed]

const moderator = (...[id, title, deed]: Parts): GroupScene => ({ id, title, moderates: true, deed })
const member = (...[id, title, deed]: Parts): GroupScene => ({ id, title, moderates: false, deed })

const types = (command: string, options: Readonly<Record<string, string | number>> = {}): Deed => ({
  ...{ kind: 'command', command, options },
})
const press = (after: string, button: Label | number): Deed => ({ kind: 'press', after, button })
const fill = (after: string, fields: Readonly<Record<string, string | readonly string[]>>): Deed => ({
  ...{ kind: 'form', after, fields },
})
const posted: Deed = { kind: 'posted' }
const DAY = 24 * 3_600_000
/** Longer than a question is open. */
const A_MINUTE = 60_000

/** Adding articles, and what goes wrong with it. */
const adding: readonly GroupScene[] = [
  moderator('article-form', 'A form for a text or a file', types('article add')),
  member('article-denied', 'Adding without the right to', types('article add')),
  moderator('article-preview', 'What was read of it', fill('article-form', { title: '', text: ARTICLE })),
  moderator(
    'article-added',
    'It was added',
    press('article-preview', ({ library }) => library.actions.add),
  ),
  moderator('article-same', 'The same text again', fill('article-form', { title: '', text: ARTICLE })),
  moderator(
    'article-used',
    'Used in this channel',
    press('article-added', ({ library }) => library.actions.useHere),
  ),
  moderator(
    'article-foreign',
    'A text that is not English',
    fill('article-form', { title: '', text: FOREIGN }),
  ),
  moderator(
    'article-dropped',
    'Not that',
    press('article-foreign', ({ library }) => library.actions.drop),
  ),
  moderator('article-empty', 'No sentence', fill('article-form', { title: '', text: '1 2 3' })),
  moderator('article-http', 'A link without https', types('article add', { link: 'http://orr.example/1' })),
  moderator('article-private', 'A private link', types('article add', { link: 'https://127.0.0.1/1' })),
  moderator('article-menu', 'Use as article', { kind: 'menu', words: NEXT_ARTICLE }),
  moderator('article-menu-none', 'Use as article: nothing in it', { kind: 'menu', words: 'Hello' }),
  moderator(
    'article-menu-added',
    'The next article',
    press('article-menu', ({ library }) => library.actions.add),
  ),
  moderator('article-list', 'The articles of a server', types('article list')),
  moderator('article-about', 'About an article of one’s own', types('article about')),
  moderator(
    'article-use',
    'Used in the whole server',
    types('article use', { article: 'The ferry', where: 'server' }),
  ),
  moderator('article-link', 'An address to read it at', types('article link', { article: ATTACHED })),
  moderator(
    'article-revoked',
    'The address is revoked',
    press('article-link', ({ library }) => library.actions.revoke),
  ),
  moderator('article-role', 'A role is named', types('article role', { role: '77' })),
  moderator('article-no-role', 'No role any longer', types('article role')),
]

const asking: readonly GroupScene[] = [
  member('group-who-said', 'A passage in a group', types('who said', { words: STONES })),
  member('group-all', 'In all articles', types('who said', { words: 'the ferry', article: '*' })),
  member(
    'note-form',
    'Save: a form',
    press('group-who-said', ({ notes }) => notes.save),
  ),
  member('note-saved', 'Saved', fill('note-form', { remark: 'Which stones?', whose: ['group'] })),
  member('notes-list', 'The group’s notes', types('notes list')),
  member('notes-export', 'Exported', types('notes export')),
  member(
    'note-removed',
    'Removed',
    press('notes-list', ({ notes }) => notes.remove(1)),
  ),
  moderator(
    'correction-form',
    'Wrong speaker?: a form',
    press('group-who-said', ({ corrections }) => corrections.button),
  ),
  moderator(
    'correction-unknown',
    'Not a name of the article',
    fill('correction-form', { other: 'Zoe Brand' }),
  ),
  moderator('correction-done', 'Put right', fill('correction-form', { other: 'Eva Quill' })),
  member('correction-shown', 'As everybody sees it then', types('who said', { words: STONES })),
  moderator(
    'correction-undone',
    'Undone',
    press('correction-done', ({ corrections }) => corrections.undo),
  ),
  moderator('correction-nobody', 'Nobody’s words', fill('correction-form', { speaker: ['-'] })),
]

const together: readonly GroupScene[] = [
  member('group-quiz', 'A quiz begins', types('quiz start', { rounds: 1 })),
  member('group-question', 'Its question', posted),
  member('group-answered', 'An answer is noted', press('group-question', 0)),
  member('group-answered-again', 'A second answer', press('group-question', 1)),
  moderator('group-quiz-running', 'A second quiz', types('quiz start')),
  member('group-over', 'The round is over', { kind: 'posted', again: 'group-question', passed: A_MINUTE }),
  member('group-scores', 'The scores of the server', types('quiz scores')),
  member('group-reading', 'A reading plan begins', types('reading start', { parts: 1, remind: 2 })),
  member('group-part', 'Its part', posted),
  member(
    'group-part-read',
    'It was read',
    press('group-part', ({ reading }) => reading.read),
  ),
  member('group-status', 'Who has read what', types('reading status')),
  member('group-reminder', 'The reminder', { kind: 'posted', passed: 2 * DAY }),
  moderator('group-reading-over', 'The plan is over', types('reading stop')),
  member('group-discuss', 'A discussion is opened', types('discuss start', { about: STONES })),
  member('group-thread', 'It begins with this', posted),
  member('group-discuss-again', 'The same again', types('discuss start', { about: STONES })),
  member('group-discuss-list', 'The discussions', types('discuss list')),
  member('group-quotation-denied', 'A quotation a day without the right to', types('quotation start')),
  moderator('group-quotation', 'A quotation a day begins', types('quotation start', { hour: 8 })),
  moderator('group-quotation-posted', 'The first', { kind: 'posted', passed: DAY }),
  moderator('group-quotation-over', 'No more', types('quotation stop')),
]

const ending: readonly GroupScene[] = [
  member('group-privacy', 'What is kept', types('privacy')),
  member('group-forget', 'Whether to delete it', types('forget-me')),
  member(
    'group-forgotten',
    'Deleted',
    press('group-forget', ({ library }) => library.actions.forget),
  ),
  moderator('article-remove', 'Whether to remove it', types('article remove', { article: 'The ferry' })),
  moderator(
    'article-stays',
    'It stays',
    press('article-remove', ({ library }) => library.actions.stay),
  ),
  moderator(
    'article-removed',
    'It was removed',
    press('article-remove', ({ library }) => library.actions.remove),
  ),
]

/** What a group does from its first article to the last, each with its reply. */
export const groupScenes: readonly GroupScene[] = [...adding, ...asking, ...together, ...ending]
