import type { Library } from '../../search/library/library.ts'
import { aboutAllOf } from '../../search/retrieval/about.ts'
import type { Span } from '../../text/span.ts'

const ABOUT = String.raw`(?:about|on|of|regarding|concerning|re)`
const THING = String.raw`(?:(?:anything|something|things?|stuff|a word|more|the most|most)\s)?`
const SAY = '(?:say|says|said|write|writes|wrote|tell|tells|told|have to say|mention|think|thinks)'
const TEXT =
  '(?:the |this |its )?(?:author|writer|journalist|reporter|narrator|columnist|article|text|story|piece|essay|paper|it)'

/** Questions for whatever the article has on a topic. */
const FORMS: readonly RegExp[] = [
  `^who (?:else )?(?:(?:said|says|talks|talked|spoke|speaks|wrote|writes) ${THING}${ABOUT}|mentions|mentioned) (?<topic>.+)$`,
  `^(?:(?:what|everything|anything|all|something)(?: does| did| do| has)? )?${TEXT} ${SAY} ${THING}${ABOUT} (?<topic>.+)$`,
  `^(?:does|did|do) ${TEXT} (?:mention|${SAY} ${THING}${ABOUT}) (?<topic>.+)$`,
  `^(?:(?:is|are) there )?(?:anything|something) (?:said |written |here |in it |in (?:here|there|this|the (?:text|article)) )?${ABOUT} (?<topic>.+)$`,
  `^(?:quotes?|quotations?|words|statements|sentences|passages?|proposals?|facts?|lines) ${ABOUT} (?<topic>.+)$`,
].map((form) => new RegExp(form, 'iu'))

/** What a question asks is no topic: "anything about who paid". */
const CLAUSE = /^(?:who|what|when|where|why|how|which|whether|if|that)\b/iu

/**
 * The sentences that have all the words of a topic, for "who said anything about trams?" or "what does the article say
 * about trams?", those first in which somebody speaks; nothing for any other question.
 */
export function mentioning(library: Library, text: string): readonly Span[] {
  const topic = topicOf(text)
  if (topic === null) return []
  const { document, annotations } = library
  const prose = document.sentences.filter(({ kind }) => kind === 'sentence' || kind === 'caption')
  const found = aboutAllOf(library, topic, prose, ({ span }) => span)
  const spoken = new Set(
    annotations.statements.flatMap(({ speaker, sentences }) => (speaker === null ? [] : sentences)),
  )
  return [...found.filter(({ id }) => spoken.has(id)), ...found.filter(({ id }) => !spoken.has(id))].map(
    ({ span }) => span,
  )
}

/** `topicOf('who said anything about the trams?') //=> 'the trams'` */
function topicOf(text: string): string | null {
  const plain = text.trim().replace(/[\s.?!…,]+$/u, '')
  for (const form of FORMS) {
    const topic = form.exec(plain)?.groups?.['topic']
    if (topic !== undefined) return CLAUSE.test(topic) ? null : topic
  }
  return null
}
