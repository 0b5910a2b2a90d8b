import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordings } from '../../src/presentation/wording/wordings.ts'
import type { Library } from '../../src/search/library/library.ts'
import { NO_MODELS, type Models } from '../../src/search/models/ports.ts'
import { seedContext } from '../../src/seeds.ts'
import { readDraft } from '../../src/study/read-draft.ts'
import { groupReplies } from './scenes/group.ts'
import { openGroupBot } from './group/bot.ts'
import { playGroup } from './group/play.ts'
import { page } from './html.ts'
import { notesReplies } from './scenes/notes.ts'
import { quizReplies } from './scenes/quiz.ts'
import { play } from './replies.ts'
import type { ShownReply } from './shown-reply.ts'
import { refusalsIn } from './scenes/refusals.ts'
import { scenes } from './scenes/scenes.ts'
import { togetherReplies } from './scenes/together.ts'

/** Writes a page a language into a folder, which is emptied first; gives the names of the pages. */
export async function writePages(folder: string, models = NO_MODELS): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const desk = await openDesk(models)
  const names: string[] = []
  const read = onceEach(readDraft)
  for (const language of Object.keys(wordings)) {
    const library = await desk.context.open(desk.context.article)
    const kept = library ? keptReplies(library, language) : []
    const bot = await openGroupBot(desk.context, read)
    const group = await playGroup(bot, language).finally(bot.close)
    const replies = [...(await play(desk, scenes, language)), ...kept, ...group]
    const fileName = ({ scene }: ShownReply, file: string): string => `${language}-${scene.id}-${file}`
    for (const reply of replies) {
      for (const { name, data } of reply.files) await writeFile(join(folder, fileName(reply, name)), data)
    }
    names.push(`${language}.html`)
    await writeFile(join(folder, `${language}.html`), page(replies, { language, fileName }))
  }
  return names
}

/** What the bot shows of what groups keep. */
export const keptReplies = (library: Library, locale: string): readonly ShownReply[] => [
  ...quizReplies(library, locale),
  ...notesReplies(library, locale),
  ...groupReplies(library, locale),
  ...togetherReplies(library, locale),
  ...refusalsIn(locale),
]

/** The same file is read in the same way, whatever language people speak. */
function onceEach(read: typeof readDraft): typeof readDraft {
  const known = new Map<string, ReturnType<typeof readDraft>>()
  return (given, bounds) => {
    const key = JSON.stringify([given.title, Buffer.from(given.bytes).toString()])
    const draft = known.get(key) ?? read(given, bounds)
    known.set(key, draft)
    return draft
  }
}

async function openDesk(models: Models) {
  const context = seedContext('seeds', { models })
  const library = await context.open(context.article)
  const title = library?.document.metadata.title ?? ''
  return {
    context,
    articles: [{ id: context.article, title }],
    fault: (error: unknown): never => {
      throw error
    },
  }
}
