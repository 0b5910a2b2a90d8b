import { ButtonStyle } from 'discord-api-types/v10'
import { says } from '../../../presentation/view.ts'
import { countOf, forgetMember } from '../../../store/queries/members.ts'
import { button, plainReply, type LibraryReply } from './reply.ts'
import type { LibraryVisit } from './visit.ts'

/** What is kept, and how much of it says something of the visitor. */
export async function privacy({ desk, member, words }: LibraryVisit): Promise<LibraryReply> {
  const kept = await desk.store.ask((db) => countOf(db, member))
  return plainReply([...words.says.privacy, words.says.keptOfYou(sum(kept))].map((text) => says(text)))
}

/** Asks whether it is to be deleted: it cannot be undone. */
export const askToForget = ({ words }: LibraryVisit): LibraryReply =>
  plainReply(words.says.forgetAsk, [
    button({ kind: 'forget' }, words.actions.forget, ButtonStyle.Danger),
    button({ kind: 'stay' }, words.actions.stay),
  ])

/** Deletes what is kept of the visitor, everywhere, and says that it is done. */
export async function forget({ desk, member, words }: LibraryVisit): Promise<LibraryReply> {
  const kept = await desk.store.ask(async (db) => {
    const kept = await countOf(db, member)
    await forgetMember(db, member)
    return kept
  })
  return plainReply(words.says.forgotten(sum(kept)))
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, n) => all + n, 0)
