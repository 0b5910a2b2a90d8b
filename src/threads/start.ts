import { enableCompileCache } from 'node:module'
import { stepBack } from '../work/step-back.ts'

/** The first thing in every thread and process: what Node has compiled once it does not compile again. */
enableCompileCache()
const [, , name, pace] = process.argv
if (pace === 'patient') stepBack()
await import(`./${name ?? ''}.ts`)
