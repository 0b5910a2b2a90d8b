import {
  type APIMessageTopLevelComponent,
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord.js'
import type { Wording } from '../../../src/presentation/wording/wording.ts'
import { wordingFor } from '../../../src/presentation/wording/wordings.ts'
import type { Answered } from '../../../src/transports/discord/outbound/answered.ts'
import { buttonsIn, componentsOf, isHidden, type ShownReply } from '../shown-reply.ts'
import { member, moderator, typed, pressedBy, pointedAt, submitted, type Person } from '../interactions.ts'
import type { openGroupBot } from './bot.ts'
import { type GroupScene, groupScenes } from './scenes.ts'

type Bot = Awaited<ReturnType<typeof openGroupBot>>

/** Plays what a group does, in one language, and gives what it sees. */
export async function playGroup(bot: Bot, locale: string): Promise<readonly ShownReply[]> {
  const shown = new Map<string, ShownReply>()
  const postOf = new Map<string, number>()
  let seen = 0
  for (const scene of groupScenes) {
    const { deed } = scene
    if (deed.kind !== 'posted') {
      shown.set(scene.id, await replyTo(bot, scene, { shown, locale }))
      continue
    }
    const at = deed.again === undefined ? seen++ : (postOf.get(deed.again) ?? 0)
    postOf.set(scene.id, at)
    const before = bot.posts[at]?.components
    bot.pass(deed.passed ?? 0)
    const components = await once(() => {
      const now = bot.posts[at]?.components
      return deed.again !== undefined && now === before ? undefined : now
    }, scene.id)
    shown.set(scene.id, { ...told(scene, 'posted by itself', components), isPrivate: false })
  }
  return [...shown.values()]
}

/** Milliseconds. */
const PATIENCE = 20_000

/** Waits until there is something. */
async function once<Value>(look: () => Value | undefined, what: string): Promise<Value> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((done) => setTimeout(done, 5))
  }
  throw new Error(`${what} did not come`)
}

interface Before {
  readonly shown: ReadonlyMap<string, ShownReply>
  readonly locale: string
}

async function replyTo(bot: Bot, scene: GroupScene, before: Before): Promise<ShownReply> {
  const wording = wordingFor(before.locale)
  const { interaction, asked } = interactionOf(scene, before, wording)
  const answered = await bot.answer(interaction)
  if (!answered) throw new Error(`${scene.id} was not answered`)
  const { response, work } = answered
  if (response.type === InteractionResponseType.Modal)
    return { ...told(scene, asked, []), isPrivate: true, form: response.data }
  const payload = work ? await work(bot.rest) : null
  const components = payload ? payload.components : componentsOf(response)
  if (components.length === 0) throw new Error(`${scene.id} shows nothing`)
  return { ...told(scene, asked, components), isPrivate: isHidden(response), ...filesOf(answered) }
}

const filesOf = ({ files = [] }: Answered) => ({ files: [], attached: files.map(({ name }) => name) })

const told = (
  { id, title, deed }: GroupScene,
  asked: string,
  components: readonly APIMessageTopLevelComponent[],
) => ({
  ...{ scene: { id, title, kind: deed.kind }, asked, components, files: [] },
})

/** What is sent to the bot, and how it is told. */
function interactionOf(
  { id, moderates, deed }: GroupScene,
  { shown, locale }: Before,
  wording: Wording,
): { readonly interaction: APIInteraction; readonly asked: string } {
  const person: Person = moderates ? moderator : member
  const by = { person, locale }
  switch (deed.kind) {
    case 'command': {
      const options = Object.entries(deed.options).map(([name, value]) => `${name}: ${value}`)
      const asked = [`/${deed.command}`, ...options].join(' ')
      return { interaction: typed(by, deed.command, deed.options), asked }
    }
    case 'press': {
      const { button } = deed
      const there = buttonsIn(shown.get(deed.after)?.components)
      const pressed =
        typeof button === 'number' ? there[button] : there.find(({ label }) => label === button(wording))
      if (!pressed) throw new Error(`${id}: there is no such button`)
      return { interaction: pressedBy(by, pressed.customId), asked: `[${pressed.label}]` }
    }
    case 'form': {
      const form = formOf(shown.get(deed.after))
      return { interaction: submitted(by, form.custom_id, deed.fields), asked: `[${form.title}]` }
    }
    case 'menu':
      return {
        interaction: pointedAt(by, 'Use as article', deed.words),
        asked: wording.library.menu,
      }
    case 'posted':
      throw new Error('Nobody asks for what is posted')
  }
}

function formOf(reply: ShownReply | undefined): APIModalInteractionResponseCallbackData {
  if (!reply?.form) throw new Error('There is no form')
  return reply.form
}
