import { parentPort } from 'node:worker_threads'
import { renderPng } from '../transports/discord/pictures/render.ts'
import { serve } from '../work/serve.ts'

/** A thread that draws pictures. */

if (parentPort) serve(parentPort, renderPng)
