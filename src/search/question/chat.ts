/** What people wrap a question in; blanked, so that offsets stay. */
const CHAT = [
  /^\s*(?:(?:hey|hi|hello|ok(?:ay)?|so|wait|um+|hmm+|well|yo|please|pls|sorry|excuse me|quick question|(?:dumb|silly|stupid|random|quick|another) (?:question|q))\b[\s,:;.!-]*(?:but\b)?[\s,]*)+/iu,
  /^\s*(?:sorry )?if (?:this|it) (?:was|has been|is) [\p{L} ]{0,30}? but\b/iu,
  /\b(?:(?:can|could|does|do|would) (?:any(?:one|body)|some(?:one|body)|you|u)(?: here)? (?:please |pls )?(?:know|tell me|remember|remind me|explain|say)|tell me|do you know|i (?:was wondering|wonder|forgot|forget|remember|recall|want to know|need to know)|any idea|(?:re)?mind me)\b(?: (?:if|whether|about|something about|that|again))?/iu,
  /\b(?:in|of|from|by|to|according to|per) (?:this|the|that) (?:article|story|text|piece|report|news)\b/iu,
  /\baccording to (?:this|it|them)\b(?= *[?.!]*$)/iu,
  /\b(?:lol|lmao|haha+|btw|tbh|imo|thx|thanks|please|pls|plz|actually|exactly|really|roughly|basically|again)\b/giu,
  /[,\s]+(?:right|or not|or what|or something|though|anyway|here)\s*\?*$/iu,
]

/** No question is longer; longer words are left as they are. */
const LONGEST_QUESTION = 500

/** The question without what is no part of it: `withoutChat('hey, who rang? lol').trim() //=> 'who rang?'`. */
export function withoutChat(text: string): string {
  if (text.length > LONGEST_QUESTION) return text
  let left = text
  for (const chat of CHAT) {
    const blanked = left.replace(chat, (words) => ' '.repeat(words.length))
    if (/[\p{L}\p{N}]/u.test(blanked)) left = blanked
  }
  return left
}
