// Written for this project after Levin's English Verb Classes (1993): 11.1, 13.1–13.3, 26.1 and verbs of office. No licence needed.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What one says that one will do for somebody or gives up, by which one is bound. */
export const BINDING_VERBS = list(
  `pay repay refund reimburse compensate lend grant return hand send bring carry deliver supply provide share hire train
   fund finance cover donate sell show publish release print write apologise apologize resign withdraw support back
   build rebuild repair mend replace install restore open reopen plant keep take put teach drive drop cancel buy stop
   help give step propose recommend advise ask demand`,
)

/** What those do who decide for others: "wants to ban the fees". */
export const DECIDING_VERBS = list(
  `ban forbid abolish scrap repeal end close shut reopen open build rebuild demolish pull replace move merge sell buy
   lease let rent raise cut lower reduce double add extend limit cap tax charge fine introduce adopt amend change
   rename restore plant collect give distribute share pay fund create found set make require delay postpone decide
   vote appoint dismiss invite`,
)

/** By these nobody does anything to anybody: what is felt, known, said or merely is. */
export const STATE_VERBS = list(
  `be have know see say like love find need think hear remember forget understand hate miss feel get become live die
   win lose want prefer guess believe call bet expect suppose imagine hope mean regret seem doubt tell speak talk go mind`,
)
