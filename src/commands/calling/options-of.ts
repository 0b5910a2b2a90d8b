import { z } from 'zod'
import type { OptionName } from '../../presentation/wording/wording.ts'
import type { Command } from '../command.ts'

/** An option of a command, as a form or a help shows it. */
interface Option {
  readonly name: OptionName
  readonly required: boolean
  /** In characters; undefined where the option has no limit of its own. */
  readonly longest: number | undefined
}

/** The options that a command's zod object has, those that are required first. */
export function optionsOf({ options }: Pick<Command, 'options'>): readonly Option[] {
  const { properties = {}, required = [] } = z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' })
  const all = Object.entries(properties).map(([name, schema]) => ({
    name: name as OptionName,
    required: required.includes(name),
    longest: typeof schema === 'object' ? schema.maxLength : undefined,
  }))
  return [...all.filter((option) => option.required), ...all.filter((option) => !option.required)]
}
