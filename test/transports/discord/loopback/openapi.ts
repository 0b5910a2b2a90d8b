import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** Says what Discord's specification does not allow in the body of a request; empty where all is well. */
export type CheckRequest = (method: string, path: string, body: unknown) => readonly string[]

interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
}

/** The specification is no part of the project: `npm run check:discord -- PATH` names it; without it nothing is checked. */
export function readSpecification(path: string | undefined): CheckRequest {
  if (path === undefined || path === '') return () => []
  const specification = readJson(path)
  const ajv = new Ajv2020({ strict: false, validateFormats: true })
  addFormats.default(ajv)
  for (const format of ['snowflake', 'nonce', 'int32', 'int64']) ajv.addFormat(format, true)
  ajv.addSchema(specification, 'discord')
  const routes = Object.keys(specification.paths).map((template) => ({
    template,
    pattern: toPattern(template),
  }))
  return (method, path, body) => {
    const template = best(routes, path)
    const operation = template && specification.paths[template]?.[method.toLowerCase()]
    if (!template || !operation) return [`${method} ${path} is not in the specification`]
    if (!operation.requestBody) return body === undefined ? [] : [`${method} ${path} takes no body`]
    const pointer = `discord#/paths/${escaped(template)}/${method.toLowerCase()}/requestBody/content/application~1json/schema`
    const validate = ajv.getSchema(pointer)
    if (!validate) return [`no schema for ${method} ${template}`]
    if (validate(body)) return []
    return [`${method} ${path}: ${ajv.errorsText(validate.errors?.slice(0, 8))}`]
  }
}

/** An empty specification would allow everything, or nothing. */
function readJson(path: string): Specification {
  const text = readFileSync(path, 'utf8')
  const read = text.trim() === '' ? {} : (JSON.parse(text) as Partial<Specification>)
  const { paths = {} } = read
  if (!Object.keys(paths).some((route) => route.startsWith('/interactions/')))
    throw new Error(`${path} is no specification of Discord’s: it has no route for interactions`)
  return { ...read, paths }
}

const escaped = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('%7E', '~')

const toPattern = (template: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)

/** The template with the fewest placeholders wins: `/messages/@original` before `/messages/{message_id}`. */
function best(
  routes: readonly { readonly template: string; readonly pattern: RegExp }[],
  path: string,
): string | undefined {
  const placeholders = (template: string) => template.split('{').length
  return routes
    .filter(({ pattern }) => pattern.test(path))
    .map(({ template }) => template)
    .sort((a, b) => placeholders(a) - placeholders(b))[0]
}
