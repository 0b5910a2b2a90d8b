import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text put behind what is found in a file; without it the file is new. */
export interface FileEdit {
  readonly file: string
  readonly find?: string | undefined
  readonly put: string
}

/** An edit that the compiler asks for, by naming a file. */
interface Reply extends FileEdit {
  readonly asks: string
}

/** A change that is begun in some files and finished in those that the compiler names. */
export interface MadeUpChange {
  readonly name: string
  readonly begin: readonly FileEdit[] | ((copy: string) => readonly FileEdit[])
  /** Without an answer to what it asks, the files that it names are counted and left as they are. */
  readonly answers: readonly Reply[]
}

const LOCALES = 'src/presentation/locales'

/** A made-up `/dates`: the facts of the kind that a day is in, as a list. */
const DATES = `import { z } from 'zod'
import { listFacts } from '../answers/lists/facts.ts'
import type { Command } from './command.ts'

const options = z.strictObject({})

/** \`/dates\`: when what happened. */
export const datesCommand: Command<typeof options> = {
  name: 'dates',
  options,
  run: (library) => listFacts(library, 'date'),
}
`

const wordsIn = (tag: string, asks: string): Reply => ({
  file: `${LOCALES}/commands/${tag}.ts`,
  asks,
  find: /^en$/u.test(tag) ? 'export const commands = {' : "export const commands: Wording['commands'] = {",
  put: "\n  dates: { name: 'dates', description: 'When what happened' },",
})

const command: MadeUpChange = {
  name: 'a command (`/dates`)',
  begin: [
    { file: 'src/commands/dates.ts', put: DATES },
    {
      file: 'src/commands/list.ts',
      find: "import type { Command } from './command.ts'",
      put: "\nimport { datesCommand } from './dates.ts'",
    },
    { file: 'src/commands/list.ts', find: '  factsCommand,', put: '\n  datesCommand,' },
  ],
  answers: [
    wordsIn('en', 'src/commands/dates.ts'),
    ...['es-ES', 'fr', 'ru', 'zh-CN'].map((tag) => wordsIn(tag, `${LOCALES}/commands/${tag}.ts`)),
  ],
}

const factKind: MadeUpChange = {
  name: 'a kind of fact',
  begin: [{ file: 'src/annotations/annotations.ts', find: 'export type FactKind =', put: " 'weather' |" }],
  answers: [],
}

const answer: MadeUpChange = {
  name: 'a variant of `Answer`',
  begin: [
    {
      file: 'src/answers/answer.ts',
      find: "  | (AnswerBase & { readonly about: 'article'; readonly article: ArticleCard })",
      put: "\n  | (AnswerBase & { readonly about: 'dates' })",
    },
  ],
  answers: [],
}

const transport: MadeUpChange = {
  name: 'a transport',
  begin: (copy) => {
    mkdirSync(join(copy, 'src/transports/echo'))
    return [
      {
        file: 'src/transports/echo/echo.ts',
        put: `import { call } from '../../commands/calling/call.ts'
import type { Context } from '../../commands/calling/run.ts'

/** Answers a question with the outcome alone. */
export const echo = async (context: Context, question: string): Promise<string> =>
  (await call(context, { command: 'ask', options: { question } })).message.outcome
`,
      },
      {
        file: 'src/main.ts',
        find: "import { pino } from 'pino'",
        put: "\nexport { echo } from './transports/echo/echo.ts'",
      },
    ]
  },
  answers: [],
}

/** A sixth language, made of the French files by another name. */
const language: MadeUpChange = {
  name: 'a language',
  begin: (copy) => {
    const folder = join(copy, LOCALES)
    const french = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?:^|[\\/])fr\.ts$/u.test(file),
    )
    return [
      ...french.map((file) => ({
        file: `${LOCALES}/${file.replaceAll('\\', '/').replace(/fr\.ts$/u, 'de.ts')}`,
        put: readFileSync(join(folder, file), 'utf8')
          .replaceAll('/fr.ts', '/de.ts')
          .replace('export const fr:', 'export const de:'),
      })),
      {
        file: 'src/presentation/wording/wordings.ts',
        find: "import { en } from '../locales/en.ts'",
        put: "\nimport { de } from '../locales/de.ts'",
      },
      { file: 'src/presentation/wording/wordings.ts', find: '  fr,', put: '\n  de,' },
    ]
  },
  answers: [],
}

/** In the order of the table. */
export const changes: readonly MadeUpChange[] = [command, factKind, answer, transport, language]
