import type { Block, Excerpt, Message, CitedPassage, TextRun } from '../../../presentation/message.ts'
import type { Locator } from '../../../presentation/place.ts'
import { markup, type MarkupContent, type Html } from './markup.ts'

/** The address of a place, as seen from the page. */
type Href = (place: Locator) => string

/** A reply as HTML: the words first, then who, then where, which is a link. */
export const drawMessage = ({ blocks, outcome }: Message, href: Href): Html =>
  markup`<div class="reply ${outcome}">${blocks.map((block) => drawBlock(block, href))}</div>`

function drawBlock(block: Block, href: Href): Html {
  switch (block.kind) {
    case 'says':
      return markup`<p dir="auto">${runs(block.runs, href)}</p>`
    case 'heading':
      return markup`<h2>${block.text}</h2>`
    case 'entry':
      return markup`<p class="entry">${runs(block.title, href)}${block.detail.length > 0 && [markup`<br>`, runs(block.detail, href)]}</p>`
    case 'passage':
      return drawPassage(block, href)
  }
}

function drawPassage(
  { number, form, excerpt, source, locator, place, note, aside = false }: CitedPassage,
  href: Href,
): Html {
  const words = markup`${excerpt.cutBefore && '… '}${marked(excerpt)}${excerpt.cutAfter && ' …'}`
  return markup`<figure class="passage${aside && ' aside'}">
<blockquote>${number !== null && markup`<span class="number">${number}</span> `}${form === 'quotation' ? ['❝ ', words, ' ❞'] : words}</blockquote>
<figcaption>${runs(source, href)}${note !== null && markup`<br><em>${note}</em>`}<br><a class="quiet" href="${href(place)}">${locator}</a></figcaption>
</figure>`
}

/** An excerpt with the answer in it marked. */
function marked({ text, marks }: Excerpt): readonly MarkupContent[] {
  const shown: MarkupContent[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    shown.push(text.slice(at, start), markup`<b>${text.slice(start, end)}</b>`)
    at = end
  }
  return [...shown, text.slice(at)]
}

const runs = (shown: readonly TextRun[], href: Href): readonly MarkupContent[] =>
  shown.map(({ text, style, place }) => {
    const drawn = style === undefined ? text : styled(text, style)
    return place ? markup`<a href="${href(place)}">${drawn}</a>` : drawn
  })

/** A page knows no members, channels and roles: they are shown on Discord alone. */
function styled(text: string, style: NonNullable<TextRun['style']>): Html {
  switch (style) {
    case 'strong':
      return markup`<b>${text}</b>`
    case 'quiet':
      return markup`<span class="quiet">${text}</span>`
    case 'words':
      return markup`<span class="words">${text}</span>`
    case 'address':
      return markup`<a href="${text}">${text}</a>`
    case 'member':
    case 'channel':
    case 'role':
      return markup`…`
  }
}
