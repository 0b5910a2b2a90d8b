import { enableCompileCache } from 'node:module'

/** The first thing in every thread: what Node has compiled once it does not compile again. */
enableCompileCache()
const [, , name] = process.argv
await import(`./${name ?? ''}.ts`)
