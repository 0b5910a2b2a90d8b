import { readBytes } from './formats/read-bytes.ts'
import { workWithin } from './work-within.ts'

/** Reads one file in a process of its own, which can be ended. */
workWithin(({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => readBytes(bytes, name))
