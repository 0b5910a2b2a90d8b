// What the page does beyond its links and forms: marks the very words that an address names, moves the strip with the
// text, shows beside a name what its bearer says, and fetches the other parts of a long article.
/* global document, window, location, fetch, requestAnimationFrame, setTimeout, clearTimeout,
   NodeFilter, Highlight, CSS, DOMParser, URL, addEventListener, innerHeight, innerWidth, localStorage */

const strip = document.querySelector('.strip')
const here = document.querySelector('.here')
/** The pieces of the text that are here, also those that come later. */
const pieces = document.getElementsByClassName('piece')
const unitOf = (sentence) => Number(sentence.dataset.unit)

/** The place that the address names: sentence, and where its words begin and end; null for none. */
function placeIn(hash) {
  const found = /^#([su]\d{1,7})(?::(\d{1,7})-(\d{1,7}))?$/.exec(hash)
  return found && { id: found[1], start: Number(found[2] ?? 0), end: Number(found[3] ?? 0) }
}

/** The stretch of the page from one offset of the text to another, counted from a sentence's first character. */
function rangeOf(sentence, { start, end }) {
  const range = document.createRange()
  const walker = document.createTreeWalker(sentence.closest('.text'), NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest('.n') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  walker.currentNode = sentence
  let at = 0
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + node.data.length
    if (!begun && start < next) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return null
}

/** The sentence that is marked as a whole. */
let named = null

/** Marks what the address names, and brings it into view. */
function show() {
  CSS.highlights?.delete('cited')
  named?.classList.remove('named')
  named = null
  const place = placeIn(location.hash)
  if (!place) return
  const sentence = document.getElementById(place.id)
  if (!sentence) return void location.replace(`?s=${place.id.replace('s', '')}${location.hash}`)
  const range = place.end > place.start ? rangeOf(sentence, place) : null
  if (range && CSS.highlights) CSS.highlights.set('cited', new Highlight(range))
  else {
    named = sentence
    named.classList.add('named')
  }
  const box = (range ?? sentence).getBoundingClientRect()
  if (box.top < 0 || box.bottom > innerHeight || range) window.scrollBy(0, box.top - innerHeight / 4)
}

/** Moves the frame on the strip to the sentences in view. */
function move() {
  if (!strip || strip.offsetParent === null) return
  const first = sentenceBelow(0)
  const last = sentenceBelow(innerHeight)
  if (!first || !last) return
  const count = Number(strip.dataset.sentences)
  here.style.visibility = 'visible'
  here.style.top = `${(unitOf(first) / count) * 100}%`
  here.style.height = `${Math.max(0.5, ((unitOf(last) - unitOf(first) + 1) / count) * 100)}%`
}

/** The first sentence that ends below a height: only of the piece that is there, since others are not laid out. */
const sentenceBelow = (y) => firstBelow(firstBelow(pieces, y)?.getElementsByClassName('s') ?? [], y)

/** The first of some that stand one below the other, found by halving; the last where all are above. */
function firstBelow(some, y) {
  let low = 0
  let high = some.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (some[middle].getBoundingClientRect().bottom <= y) low = middle + 1
    else high = middle
  }
  return some[Math.min(low, some.length - 1)]
}

let moving = false
function soon() {
  if (moving) return
  moving = true
  requestAnimationFrame(() => {
    moving = false
    move()
  })
}

// Beside a name: all that its bearer says.
const card = document.createElement('div')
card.id = 'card'
card.popover = 'manual'
card.setAttribute('role', 'dialog')
document.body.append(card)
let shownFor = null
let timer = 0

async function open(name, focus) {
  const address = new URL(name.href)
  address.searchParams.set('only', 'answer')
  shownFor = name
  const page = await documentAt(address)
  if (shownFor !== name || !page) return
  card.replaceChildren(...page.body.childNodes)
  card.setAttribute('aria-label', name.textContent)
  card.querySelector('.close a')?.addEventListener('click', (event) => {
    event.preventDefault()
    close(true)
  })
  card.querySelector('.answer')?.removeAttribute('id')
  card.showPopover()
  place(name)
  if (focus) card.querySelector('a')?.focus()
}

function place(name) {
  card.style.left = card.style.top = card.style.maxHeight = ''
  if (innerWidth <= 640) return
  const box = name.getBoundingClientRect()
  const below = innerHeight - box.bottom > box.top
  card.style.maxHeight = `${Math.min(480, (below ? innerHeight - box.bottom : box.top) - 14)}px`
  card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8))}px`
  card.style.top = `${below ? box.bottom + 6 : box.top - 6 - card.offsetHeight}px`
}

function close(focus) {
  clearTimeout(timer)
  if (!shownFor) return
  card.hidePopover()
  if (focus) shownFor.focus()
  shownFor = null
}

const nameAt = ({ target }) => target.closest?.('a.who')
document.addEventListener('click', (event) => {
  const name = nameAt(event)
  if (name && card.showPopover && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault()
    clearTimeout(timer)
    void open(name, true)
  } else if (!card.contains(event.target)) close(false)
  else if (event.target.closest('a[href^="#"]') && innerWidth <= 640) close(false)
})
document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return
  const name = nameAt(event)
  clearTimeout(timer)
  if (name && name !== shownFor) timer = setTimeout(() => void open(name, false), 250)
  else if (!name && shownFor && !card.contains(event.target)) timer = setTimeout(() => close(false), 400)
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close(card.contains(document.activeElement))
})

// The other parts of a long article, one after the other, while nobody waits.
async function documentAt(address) {
  try {
    const response = await fetch(address)
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
  } catch {
    return null
  }
}

async function extend(rel) {
  const link = document.querySelector(`main a[rel=${rel}]`)
  const page = link && (await documentAt(link.href))
  const part = page?.querySelector('main article')
  if (!part) return
  const old = document.documentElement.scrollHeight
  link.closest('.part').remove()
  part
    .querySelector(`a[rel=${rel === 'next' ? 'prev' : 'next'}]`)
    ?.closest('.part')
    .remove()
  const own = document.querySelector('main .text')
  const text = part.querySelector('.text')
  const links = [...part.querySelectorAll('.part')]
  if (rel === 'next') {
    own.append(...text.childNodes)
    own.after(...links)
  } else {
    own.prepend(...text.childNodes)
    own.before(...links)
    window.scrollBy(0, document.documentElement.scrollHeight - old)
  }
  idle(() => void extend(rel))
}
const idle = window.requestIdleCallback ?? ((work) => setTimeout(work, 200))

// A link to another part is followed within the page once that part is here.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="?"][href*="#"]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  // In a drawing an address is no text.
  const { hash } = new URL(link.getAttribute('href'), location.href)
  if (!document.getElementById(placeIn(hash)?.id)) return
  event.preventDefault()
  if (location.hash === hash) show()
  else location.hash = hash
})

// Which marks are shown is remembered, where the browser lets a page remember.
for (const box of document.querySelectorAll('.switches input')) {
  try {
    const kept = localStorage.getItem(box.id)
    if (kept !== null) box.checked = kept === 'on'
    box.addEventListener('change', () => localStorage.setItem(box.id, box.checked ? 'on' : 'off'))
  } catch {
    break
  }
}

addEventListener('hashchange', show)
addEventListener('scroll', soon, { passive: true })
addEventListener('resize', soon)
show()
move()
idle(() => void extend('next'))
idle(() => void extend('prev'))
