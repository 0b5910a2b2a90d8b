import type { APIInteraction } from 'discord.js'
import type { Wording } from '../../src/presentation/wording/wording.ts'
import { wordingFor } from '../../src/presentation/wording/wordings.ts'
import type { Desk } from '../../src/transports/discord/desk.ts'
import { withPicture } from '../../src/transports/discord/outbound/finish.ts'
import { handle } from '../../src/transports/discord/inbound/handle.ts'
import type { Drawing } from '../../src/transports/discord/pictures/drawing.ts'
import { renderPng } from '../../src/transports/discord/pictures/render.ts'
import { doubtedReply } from './scenes/doubt.ts'
import { pointed, pressed, slash } from './interactions.ts'
import type { PreviewScene } from './scenes/scenes.ts'
import { buttonsIn, componentsOf, isHidden, PRIVATE, type ShownReply } from './shown-reply.ts'

/** Plays the scenes in one language, each through the one function that answers interactions. */
export async function play(
  desk: Desk,
  scenes: readonly PreviewScene[],
  locale: string,
): Promise<readonly ShownReply[]> {
  const shown = new Map<string, ShownReply>()
  for (const scene of scenes) {
    const asked = askedBy(scene, wordingFor(locale))
    if (scene.kind === 'command' && scene.doubted) {
      const { components } = await doubtedReply(desk.context, scene, locale)
      shown.set(scene.id, { scene, asked, isPrivate: false, components, files: [] })
      continue
    }
    const interaction = interactionOf(scene, shown, locale)
    if (interaction) shown.set(scene.id, await replyTo(desk, interaction, { scene, asked }))
  }
  return [...shown.values()]
}

/** Null where the reply before it has no such button. */
function interactionOf(
  scene: PreviewScene,
  shown: ReadonlyMap<string, ShownReply>,
  locale: string,
): APIInteraction | null {
  switch (scene.kind) {
    case 'command':
      return slash(scene.command, scene.options, locale)
    case 'find':
      return pointed(scene.words, locale)
    case 'press': {
      const before = shown.get(scene.after)
      const label = wordingFor(locale).actions[scene.button]
      const id = buttonsIn(before?.components).find((button) => button.label === label)?.customId
      return before && id !== undefined ? pressed(id, before.isPrivate ? PRIVATE : 0, locale) : null
    }
  }
}

function askedBy(scene: PreviewScene, wording: Wording): string {
  switch (scene.kind) {
    case 'command': {
      const given = Object.entries(scene.options).map(
        ([name, value]) => `${optionName(name, wording)}: ${value}`,
      )
      // Commands keep their English names in every language, as they are registered.
      return [`/${scene.command}`, ...given].join(' ')
    }
    case 'find':
      return `${wording.findInArticle}: ${scene.words}`
    case 'press':
      return `[${wording.actions[scene.button]}]`
  }
}

const optionName = (option: string, { options }: Wording): string =>
  Object.entries(options).find(([key]) => key === option)?.[1].name ?? option

async function replyTo(
  desk: Desk,
  interaction: APIInteraction,
  { scene, asked }: { readonly scene: PreviewScene; readonly asked: string },
): Promise<ShownReply> {
  const answered = await handle(desk, interaction)
  if (!answered) throw new Error(`${scene.id} was not answered`)
  const { response, later } = answered
  if (later) {
    const draw = ({ layout }: Drawing) => renderPng(layout)
    const {
      edits: [{ payload, files }],
    } = await withPicture(later, { draw, fault: desk.fault })
    const isPrivate = isHidden(response) || isHidden({ data: payload })
    return { scene, asked, isPrivate, components: payload.components ?? [], files }
  }
  return { scene, asked, isPrivate: isHidden(response), components: componentsOf(response), files: [] }
}
