import type { Answer, Citation, FactItem, PersonItem, ProposalItem } from '../../answers/answer.ts'
import type { Document } from '../../document/document.ts'
import { en } from '../../presentation/locales/en.ts'
import { locator } from '../../presentation/locator.ts'

/** An answer as scripts read it. */
export function answerJson(answer: Answer, document: Document): object {
  const citation = (cited: Citation) => citationJson(cited, document)
  return {
    kind: answer.kind,
    reason: answer.reason,
    citations: answer.citations.map(citation),
    nearest: answer.nearest.map(citation),
    ...rest(answer, citation),
  }
}

function rest(answer: Answer, citation: (cited: Citation) => object): object {
  switch (answer.about) {
    case 'proposals':
      return { items: answer.items.map((item) => proposalJson(item, citation)), more: answer.more }
    case 'people':
    case 'person':
    case 'quotes':
      return { items: answer.items.map((item) => personJson(item, citation)), more: answer.more }
    case 'facts':
      return { items: answer.items.map((item) => factJson(item, citation)), more: answer.more }
    case 'article':
      return { article: answer.article }
    case 'words':
    case 'question':
    case 'help':
      return {}
    case 'talk':
      return { talk: answer.talk }
    case 'language':
      return { lang: answer.language }
  }
}

function citationJson(cited: Citation, document: Document): object {
  return {
    article: cited.article,
    start: cited.span.start,
    end: cited.span.end,
    text: cited.text,
    speaker: cited.speaker?.name ?? cited.author,
    ...(cited.coSpeakers.length > 0 && { coSpeakers: cited.coSpeakers.map(({ name }) => name) }),
    ...(cited.author !== null && { author: true }),
    kind: cited.kind,
    ...(cited.polarity !== null && { polarity: cited.polarity }),
    locator: locator(cited, document, en),
    ...(cited.marks.length > 0 && { marks: cited.marks }),
    ...(cited.contrary && { contrary: true }),
  }
}

const proposalJson = (item: ProposalItem, citation: (cited: Citation) => object) => ({
  number: item.number,
  proposer: item.proposer?.name ?? item.author,
  force: item.force,
  addressee: item.addressee,
  citations: item.citations.map(citation),
  support: item.support.map(citation),
})

const factJson = (item: FactItem, citation: (cited: Citation) => object) => ({
  kind: item.kind,
  claim: item.citation.speaker?.name ?? null,
  citation: citation(item.citation),
})

const personJson = (item: PersonItem, citation: (cited: Citation) => object) => ({
  name: item.speaker.name,
  role: item.speaker.role,
  statements: item.quoted + item.reported,
  quoted: item.quoted,
  reported: item.reported,
  citations: item.citations.map(citation),
})
