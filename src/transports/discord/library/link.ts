import { linkArticle, unlinkArticle } from '../../../store/queries/article-links.ts'
import { articleChosen } from '../inbound/articles.ts'
import { codeOf } from '../buttons/button-state.ts'
import { button, plainReply, refused, type LibraryReply } from './reply.ts'
import { type Here, mayChange } from './visit.ts'

/** Gives an article of the server's own an address that whoever has it can read, and shows it. */
export async function link(visit: Here, given: string): Promise<LibraryReply> {
  const { desk, server, member, words } = visit
  const shelf = await desk.at(visit)
  if (!mayChange(visit, shelf)) return refused(visit, 'no-right')
  if (!shelf.context.reader) return refused(visit, 'no-pages')
  const article = shelf.articles.find(({ id }) => id === articleChosen(shelf.articles, given))
  if (!article) return refused(visit, 'unknown-article')
  const place = { article: article.id, anchor: '', source: null }
  const opening = { kind: 'says', runs: [{ text: words.says.openPage(article.title), place }] } as const
  if (!shelf.own.some(({ id }) => id === article.id))
    return { ...plainReply([opening]), reader: shelf.context.reader }
  await desk.store.ask((db) => linkArticle(db, { server, article: article.id, member, now: desk.now() }))
  const { reader } = (await desk.at(visit)).context
  const revoke = button({ kind: 'revoke', article: codeOf(article.id) }, words.actions.revoke)
  return { ...plainReply([opening, { kind: 'says', runs: [{ text: words.says.linked }] }], [revoke]), reader }
}

/** Takes the address back: from now on it leads nowhere. */
export async function revoke(visit: Here, given: string): Promise<LibraryReply> {
  const { desk, server, words } = visit
  const shelf = await desk.at(visit)
  if (!mayChange(visit, shelf)) return refused(visit, 'no-right')
  const article = shelf.own.find(({ id }) => id === articleChosen(shelf.articles, given))
  if (!article) return refused(visit, 'unknown-article')
  await desk.store.ask((db) => unlinkArticle(db, { server, article: article.id }))
  return plainReply(words.says.revoked(article.title))
}
