import { parentPort } from 'node:worker_threads'
import { renderPng } from '../transports/discord/pictures/render.ts'
import { serveOrders } from '../work/serve.ts'

/** A thread that draws pictures. */

if (parentPort) serveOrders(parentPort, renderPng)
