import type { APIModalSubmitInteraction } from 'discord-api-types/v10'

/** What somebody wrote or chose in each field of a form, by its id. */
export function fieldsOf({ data }: APIModalSubmitInteraction): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const shown of data.components) {
    const inner = 'component' in shown ? [shown.component] : 'components' in shown ? shown.components : []
    for (const component of inner) {
      if ('value' in component && typeof component.value === 'string')
        fields.set(component.custom_id, component.value)
      else if ('values' in component) fields.set(component.custom_id, component.values[0] ?? '')
    }
  }
  return fields
}
