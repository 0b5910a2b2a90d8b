import { z } from 'zod'
import { guessMetadata } from '../../document/guess-metadata.ts'
import { LONGEST_ARTICLE } from '../../document/seed.ts'
import type { Document } from '../../document/document.ts'
import { readDocument } from '../../document/read.ts'
import { fileLines, parseJson } from '../../lines.ts'

const line = z.object({
  id: z.string().min(1),
  text: z.string().refine((text) => text.trim() !== ''),
  title: z.string().min(1).optional(),
})

const TOO_LONG = `"text" is too long; an article may have ${LONGEST_ARTICLE / 1_000_000} million characters at most.`

/** An article of a file of articles: its text and, where there is one, its title. */
export type Article = z.infer<typeof line>

/**
 * Reads a file of articles, `{id, text, title?}` a line, without opening them. A bad line is told in one sentence
 * and left out.
 */
// Imported by main.ts when it is wanted.
// ts-unused-exports:disable-next-line
export async function readArticles(
  file: string,
  tell: (sentence: string) => void,
): Promise<ReadonlyMap<string, Article>> {
  const articles = new Map<string, Article>()
  for await (const { line, number } of fileLines(file)) {
    const article = parseArticle(line)
    if (typeof article === 'string') tell(`${file}, line ${number}: ${article}`)
    else if (articles.has(article.id))
      tell(`${file}, line ${number}: another article is called “${article.id}”; rename one.`)
    else articles.set(article.id, article)
  }
  return articles
}

/** One line of such a file, or one sentence that says what is wrong with it. */
export function parseArticle(written: string): Article | string {
  const value = parseJson(written)
  if (value === undefined) return 'this line is no JSON; write {"id": "…", "text": "…"} on one line.'
  const parsed = line.safeParse(value)
  if (parsed.success) return parsed.data.text.length > LONGEST_ARTICLE ? TOO_LONG : parsed.data
  const field = String(parsed.error.issues[0]?.path[0] ?? '')
  return field === ''
    ? 'this line is no object; write {"id": "…", "text": "…"}.'
    : `"${field}" is missing or empty; write it as text.`
}

/** Reads an article that was given without metadata: what its head and foot tell of it is taken. */
export function readArticle({ id, text, title }: Article): Document {
  const guessed = guessMetadata(text)
  const metadata = {
    ...guessed,
    title: title ?? guessed.title ?? id,
    photographer: null,
    language: 'en',
    url: null,
  }
  return readDocument({ id, metadata, text })
}
