import { enableCompileCache } from 'node:module'
import { constants, getPriority, setPriority } from 'node:os'

/** The first thing in every thread and process: what Node has compiled once it does not compile again. */
enableCompileCache()
const [, , name, pace] = process.argv
const { PRIORITY_BELOW_NORMAL: below } = constants.priority
// On Linux a thread has a priority of its own; elsewhere this would be the whole process's.
if (pace === 'patient' && process.platform === 'linux' && getPriority() < below) setPriority(below)
await import(`./${name ?? ''}.ts`)
