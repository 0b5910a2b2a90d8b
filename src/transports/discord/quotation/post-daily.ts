import type { Context } from '../../../commands/calling/run.ts'
import { presentQuotation } from '../../../presentation/groups/present-quotation.ts'
import { wordingFor } from '../../../presentation/wording/wordings.ts'
import type { Library } from '../../../search/library/library.ts'
import {
  claimDaily,
  type DailyQuotation,
  dueDaily,
  unwantDaily,
} from '../../../store/queries/daily-quotations.ts'
import { quotationsInTurn } from '../../../study/daily-quotations.ts'
import { eachDue, type Going } from '../each-due.ts'
import type { GroupDesk } from '../inbound/group-visit.ts'
import { payloadOf } from '../outbound/payload.ts'
import { posted } from '../outbound/posted.ts'
import { serverOf } from '../quiz/quiz-desk.ts'
import type { Requests } from '../requests.ts'
import { dayAndHour } from './day-and-hour.ts'

/** Posts the quotations of the day. Of several processes one posts each. Gives what stops it. */
export const postDaily = (desk: GroupDesk, going: Going): (() => Promise<void>) =>
  eachDue(
    {
      name: 'A quotation of the day',
      items: () => desk.store.ask((db) => dueDaily(db, dayAndHour(desk.now()))),
      idOf: ({ server, channel }) => `${server} ${channel}`,
      work: (wish, rest) => postNext({ desk, rest, wish }),
      end: (wish) => desk.store.ask((db) => unwantDaily(db, wish)),
    },
    going,
  )

interface Posting {
  readonly desk: GroupDesk
  readonly rest: Requests
  readonly wish: DailyQuotation
}

/** The next quotation of the article that is in use there now; where all were shown, none until there is another one. */
async function postNext({ desk, rest, wish }: Posting): Promise<void> {
  const { context } = await desk.at({ server: serverOf(wish.server), channel: wish.place })
  const library = await context.open(context.article)
  const { day } = dayAndHour(desk.now())
  if (!library) return pass({ desk, wish }, day)
  const { id: article, edition } = library.document
  const isSame = wish.article === article && wish.edition === String(edition)
  const used = isSame ? wish.used : 0
  const all = quotationsInTurn(library, wish.seed)
  const span = all[used]
  if (!span) return pass({ desk, wish }, day)
  const standing = { article, edition: String(edition), used: used + 1, postedOn: day }
  if (!(await desk.store.ask((db) => claimDaily(db, wish, standing)))) return
  const payload = shown({ library, context, wish }, { span, number: used + 1, of: all.length })
  try {
    await posted(rest, wish.channel, payload, `${wish.channel}.${day.slice(8)}`)
  } catch (error) {
    await desk.store.ask((db) => claimDaily(db, { ...wish, postedOn: day }, wish))
    throw error
  }
}

/** Nothing today. */
async function pass({ desk, wish }: Omit<Posting, 'rest'>, day: string): Promise<void> {
  await desk.store.ask((db) => claimDaily(db, wish, { ...wish, postedOn: day }))
}

interface Showing {
  readonly library: Library
  readonly context: Context
  readonly wish: DailyQuotation
}

function shown({ library, context, wish }: Showing, quotation: Parameters<typeof presentQuotation>[0]) {
  const wording = wordingFor(wish.locale)
  return payloadOf(presentQuotation(quotation, { library, wording }), {
    ...{ wording, isPrivate: false, reader: context.reader },
  })
}
