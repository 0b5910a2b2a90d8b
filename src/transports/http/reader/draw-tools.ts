import type { Person } from '../../../annotations/annotations.ts'
import { plainHeading } from '../../../presentation/headings.ts'
import type { Voice } from '../../../presentation/reader/voices.ts'
import { shortRole } from '../../../presentation/passage.ts'
import type { Wording } from '../../../presentation/wording/wording.ts'
import type { Library } from '../../../search/library/library.ts'
import { cut } from '../../../text/span.ts'
import { markup, type MarkupContent, type Html } from './markup.ts'
import { NOBODY, shapeOf } from './shapes.ts'

/** What somebody searched for. */
export interface Search {
  readonly words: string
  /** Whether the words are a question; else words to be found. */
  readonly as: 'said' | 'ask'
}

/** The search form; it works without script. */
export function drawSearch(search: Search | null, { reader }: Wording): Html {
  return markup`<form class="search" role="search" method="get">
<label for="q">${reader.search}</label>
<input id="q" name="q" type="search" required maxlength="1000" autocomplete="off" dir="auto" value="${search?.words ?? ''}">
<button name="as" value="said">${reader.whoSaid}</button>
<button name="as" value="ask">${reader.ask}</button>
</form>`
}

/** What is marked in the text, each a switch with a sample of its mark. */
function drawSwitches({ reader }: Wording): Html {
  const marks = [
    ['r', reader.reports, true],
    ['p', reader.proposals, true],
    ['f', reader.facts, false],
  ] as const
  return markup`<fieldset class="switches">
<legend>${reader.marks}</legend>
${marks.map(([mark, name, on]) => markup`<label><input type="checkbox" id="show-${mark}"${on && markup` checked`}> <span class="sample ${mark}">${name}</span></label>`)}
</fieldset>`
}

/** Who speaks, each with shape, colour, name and role, and a link to all that they say; then who is only named. */
export function drawSpeakers(
  library: Library,
  voices: readonly Voice[],
  { wording, personQuery }: { readonly wording: Wording; readonly personQuery: string },
): Html {
  const { reader, labels } = wording
  const silent = library.annotations.people.filter(
    ({ id, credit }) => !credit && !voices.some((voice) => voice.id === id),
  )
  const unnamed = library.annotations.statements.some(({ speaker }) => speaker === null)
  return markup`<section class="speakers" aria-labelledby="speakers">
<h2 id="speakers">${reader.speakers}</h2>
<ul>
${voices.map(
  (voice) =>
    markup`<li><span class="shape c${voice.colour}" aria-hidden="true">${shapeOf(voice)}</span> <a href="?${personQuery}person=${voice.id}" class="who">${voice.name}</a> <span class="quiet">${amount(voice, wording)}</span></li>`,
)}
${unnamed && markup`<li><span class="shape cx" aria-hidden="true">${NOBODY}</span> ${labels.unnamed}</li>`}
<li><span class="shape" aria-hidden="true"></span> ${ownWords(library, wording)}: ${reader.unmarked}</li>
</ul>
${
  silent.length > 0 &&
  markup`<details>
<summary>${labels.silentPeople}: ${silent.length}</summary>
<ul>
${silent.map((person) => markup`<li>${nameOf(person, library, personQuery)}</li>`)}
</ul>
</details>`
}
${drawSwitches(wording)}
</section>`
}

function nameOf({ id, name, role }: Person, { document }: Library, personQuery: string): MarkupContent {
  const known =
    role === null ? null : markup` <span class="quiet">${shortRole(cut(document.text, role))}</span>`
  return [markup`<a href="?${personQuery}person=${id}" class="who">${name}</a>`, known]
}

/** "Chinese President · 20 quotations · 15 reports"; where there is little room the role is left to the card. */
function amount({ role, quoted, reported }: Voice, { counts }: Wording): MarkupContent {
  const shares = [
    ...(quoted > 0 ? [counts.quotations(quoted)] : []),
    ...(reported > 0 ? [counts.reports(reported)] : []),
  ].join(' · ')
  return role === null ? shares : [markup`<span class="role">${shortRole(role)} · </span>`, shares]
}

/** Whose words the rest is. */
function ownWords({ document, annotations }: Library, { labels }: Wording): string {
  if (annotations.author !== null) return annotations.author
  const { publisher } = document.metadata
  return publisher === null ? labels.forms.passage : labels.ownWords(publisher)
}

/** The most headings that are listed; more would be a second article. */
const MOST_HEADINGS = 60

/** The article's headings; nothing where there are none. */
export function drawContents(
  library: Library,
  href: (id: number) => string,
  { reader }: Wording,
): MarkupContent {
  const { document } = library
  const headings = document.sections.flatMap(({ heading, from }) =>
    heading === null ? [] : [{ heading, from }],
  )
  if (headings.length === 0) return null
  return markup`<nav class="contents" aria-label="${reader.contents}">
<details><summary>${reader.contents}</summary>
<ul>
${headings.slice(0, MOST_HEADINGS).map(({ heading, from }) => markup`<li><a href="${href(from)}">${plainHeading(document, cut(document.text, heading))}</a></li>`)}
</ul></details>
</nav>`
}
