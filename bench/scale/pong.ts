import { httpApp } from '../../src/transports/http/app.ts'
import { serveApp } from '../../src/transports/http/serve.ts'

/** Nothing but PONG on the server library of ours: what every figure of a request is compared with. */
const app = httpApp([(app) => app.post('/interactions', (c) => c.json({ type: 1 }))], { fault: String })
const { close } = await serveApp(app, { host: '127.0.0.1', port: Number(process.env['PORT']) })
process.once('SIGTERM', () => void close().then(() => process.exit()))
