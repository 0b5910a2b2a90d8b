import { renderPng } from '../transports/discord/pictures/render.ts'
import { toStarter } from '../work/in-process.ts'
import { serveOrders } from '../work/serve.ts'

/** A process that draws pictures. */

serveOrders(toStarter(), renderPng)
