// Written for this project: verbs whose saying is a deed, and what is in force, which are told as facts. No licence needed.

/** By these somebody does something by saying it, which is a fact: "the bank announced that it would close two branches". */
export const DOING = new Set(['announce', 'promise', 'pledge', 'vow', 'offer', 'guarantee', 'swear'])
/** By these something is claimed that is no clause, beside verbs of saying: "put the cost at 2 million". */
export const JUDGING =
  /^(?:put|puts|putting|expect|expects|expected|reckon|reckons|reckoned|count|counts|counted|blame[sd]?|accuse[sd]?)$/u
/** By these something becomes so: "declared Bell the winner". */
export const MAKING = /^(?:declare[sd]?|name[sd]?|call(?:s|ed)?|appoint(?:s|ed)?|elect(?:s|ed)?)$/u
/** What says how things are by being in force: "the rule says that a stall may be let". */
export const IN_FORCE =
  /^(?:rules?|rulebook|laws?|acts?|bylaws?|statutes?|constitution|treaty|contract|agreement|charter|regulations?|code|clause|section|article)$/u
