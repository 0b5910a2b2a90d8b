import { enableCompileCache } from 'node:module'

/** Loaded before the program: what Node has compiled once it keeps on disk, so that the next start is faster. */
enableCompileCache()
