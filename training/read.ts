import { annotate } from '../src/annotations/annotate.ts'
import { fileLines, writeJson } from '../src/lines.ts'
import { parseArticle, readArticle } from '../src/transports/batch/articles.ts'

/**
 * Writes what the program reads of each text of a file, one line each: `{id, sentences: [{start, end, kind,
 * speaker}]}`, so that the models learn on sentences as they will meet them. `speaker` is the full name of whoever's
 * words the sentence holds, or null.
 *
 *     node training/read.ts TEXTS.jsonl > SENTENCES.jsonl
 */
for await (const { line } of fileLines(process.argv[2] ?? '')) {
  const article = parseArticle(line)
  if (typeof article === 'string') continue
  const document = readArticle(article)
  const { statements, people } = annotate(document)
  const speakers = new Map<number, string | null>()
  for (const { sentences, speaker, partial } of statements) {
    if (partial || speaker === null) continue
    for (const id of sentences) if (!speakers.has(id)) speakers.set(id, people[speaker]?.name ?? null)
  }
  const sentences = document.sentences.map(({ id, kind, span, section }) => ({
    ...span,
    kind,
    section,
    speaker: speakers.get(id) ?? null,
  }))
  await writeJson(process.stdout, { id: article.id, sentences })
}
