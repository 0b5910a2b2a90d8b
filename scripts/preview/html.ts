import { ComponentType, type APIComponentInContainer, type APIMessageTopLevelComponent } from 'discord.js'
import { formHtml } from './form-html.ts'
import { escapeHtml, toHtml } from './markdown.ts'
import type { ShownReply } from './shown-reply.ts'
import { style } from './style.ts'

/** Where the file of a picture lies, beside the page. */
type FileName = (reply: ShownReply, name: string) => string

/** A page with every reply in one language, drawn much as Discord draws it. */
export function page(
  replies: readonly ShownReply[],
  { language, fileName }: { readonly language: string; readonly fileName: FileName },
): string {
  const articles = replies.map((reply) => message(reply, fileName)).join('\n')
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Who Said: every reply, ${language}</title>
<style>${style}</style>
<main>
${articles}
</main>
</html>
`
}

const DID = {
  ...{ command: 'used', find: 'used', menu: 'used', press: 'pressed' },
  form: 'sent the form',
} as const

/** Who did what, above the reply; above what the bot posts by itself, nothing. */
const askedBy = ({ scene, asked }: ShownReply): string =>
  scene.kind === 'posted'
    ? ''
    : `<div class="asked"><span class="noor"></span><b>Noor</b> ${DID[scene.kind]} <span class="command">${escapeHtml(asked)}</span></div>`

function message(reply: ShownReply, fileName: FileName): string {
  const { scene, isPrivate, components, form, attached = [] } = reply
  const name = (file: string): string => fileName(reply, file)
  return `<section id="${scene.id}">
<h2>${escapeHtml(scene.title)}</h2>
<article class="message${isPrivate ? ' private' : ''}">
${askedBy(reply)}
<div class="avatar" aria-hidden="true">❝</div>
<div class="body"><div class="name"><b>Who Said</b> <span class="tag">APP</span> <time>09:41</time></div>
${components.map((component) => top(component, name)).join('\n')}
${form ? formHtml(form) : ''}
${attached.map((file) => `<div class="attached">${escapeHtml(file)}</div>`).join('')}
${isPrivate ? '<div class="only">Only you can see this</div>' : ''}
</div>
</article>
</section>`
}

function top(component: APIMessageTopLevelComponent, name: (file: string) => string): string {
  if (component.type !== ComponentType.Container) return ''
  const accent = `#${(component.accent_color ?? 0).toString(16).padStart(6, '0')}`
  const inside = component.components.map((part) => inner(part, name)).join('\n')
  return `<div class="container" style="--accent: ${accent}">${inside}</div>`
}

function inner(component: APIComponentInContainer, name: (file: string) => string): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return `<div class="text">${toHtml(component.content)}</div>`
    case ComponentType.MediaGallery:
      return component.items
        .map(({ media, description }) => {
          const file = name(media.url.replace('attachment://', ''))
          return `<img src="${escapeHtml(file)}" alt="${escapeHtml(description ?? '')}">`
        })
        .join('')
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(button).join('')}</div>`
    case ComponentType.Separator:
      return '<hr>'
    case ComponentType.File:
    case ComponentType.Section:
      throw new Error(`The preview does not know how to draw a component of type ${component.type}`)
  }
}

const button = (component: object): string =>
  `<button type="button">${escapeHtml('label' in component ? String(component.label) : '')}</button>`
