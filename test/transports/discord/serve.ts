import { pino } from 'pino'
import { picturesOf } from '../../../src/transports/discord/draw-picture.ts'
import { runGateway } from '../../../src/transports/discord/gateway.ts'
import { stopOnSignals } from '../../../src/transports/discord/stop.ts'
import { seed } from '../../seed-article.ts'

// A bot in a process of its own: `node serve.ts API TOKEN`, ended by a signal.
const [api, token = ''] = process.argv.slice(2)

await runGateway({
  token,
  desk: {
    context: seed,
    articles: [{ id: seed.article, title: '' }],
    draw: picturesOf(seed),
    fault: () => '',
  },
  logger: pino(pino.destination({ dest: 1, sync: true })),
  mentions: true,
  stop: stopOnSignals(),
  api,
})
