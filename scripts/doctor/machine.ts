import { createServer } from 'node:net'
import { once } from 'node:events'
import { FILES, faultOf, neededBy, readManifest, type ModelName } from '../../src/models/manifest.ts'
import { openDatabase } from '../../src/store/open-store.ts'
import { StoreFault } from '../../src/store/store-fault.ts'
import { readSeeds } from '../../src/seeds.ts'
import { fault, type Finding, good, skipped } from './finding.ts'

/** As `src/start.js` asks for. */
const OLDEST_NODE = 24

export function checkNode(version: string): Finding {
  const major = Number(version.replace(/^v/u, '').split('.')[0])
  return major >= OLDEST_NODE
    ? good('Node', version)
    : fault('Node', version, 'start with npm, which brings Node 24: npm ci && npm run doctor')
}

const MODELS = ['encoder', 'judge', 'tagger'] as const satisfies readonly ModelName[]

/** Whether the files of the models are there and are those that the manifest lists. */
export function checkModels(folder: string | null): readonly Finding[] {
  if (folder === null) return [skipped('models', 'MODELS=off: the bot answers from the words alone')]
  const listed = readManifest(folder)
  const restore = 'restore the folder as it comes with the project (git checkout models), or set MODELS=off'
  if (!listed) return [fault('models', `${folder} has no manifest.json that can be read`, restore)]
  return MODELS.map((model) => {
    const [first] = neededBy(model, listed).flatMap((file) => {
      const why = faultOf(folder, file, listed)
      return why === null ? [] : [`${file} ${why}`]
    })
    return first === undefined ? good(model, FILES[model]) : fault(model, first, restore)
  })
}

export function checkArticles(folder: string): readonly Finding[] {
  const put = `put NAME.txt into ${folder}, or use "npm start -- add FILE"`
  try {
    const { documents, problems } = readSeeds(folder)
    return [
      good('articles', `${documents.length} in ${folder}`),
      ...problems.map((problem) => fault('article', problem, 'mend the file, or take it out of the folder')),
    ]
  } catch (error) {
    return [fault('articles', error instanceof Error ? error.message : 'cannot be read', put)]
  }
}

/** Whether a port can be had. */
export async function checkPort(what: string, host: string, port: number): Promise<Finding> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return good(what, `port ${port} of ${host} is free`)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const remedy =
      code === 'EADDRINUSE'
        ? `end the program that has it (the bot itself, where it runs), or set ${what} to another port`
        : `set ${what} and its host to an address and a port that this machine may use`
    return fault(what, `port ${port} of ${host} cannot be had (${code})`, remedy)
  } finally {
    server.close()
  }
}

/** Whether the database opens and its tables are up to date. */
export async function checkDatabase(address: string): Promise<Finding> {
  try {
    await (await openDatabase(address)).destroy()
    return good('database', 'reachable, its tables up to date')
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error
    return fault('database', 'cannot be used', error.message)
  }
}
