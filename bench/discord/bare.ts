import {
  Client,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Routes,
  type APIInteraction,
} from 'discord.js'

/** A client that does nothing but answer PONG, with the intents and limits of ours: what every figure is compared with. */
const { DISCORD_TOKEN: token = '', DISCORD_API: api = '' } = process.env

const client = new Client({
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  makeCache: Options.cacheWithLimits({
    MessageManager: 0,
    GuildMemberManager: 0,
    ThreadManager: 0,
    UserManager: 0,
    ReactionManager: 0,
  }),
  rest: { api, globalRequestsPerSecond: Infinity },
})
client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, token: own }: APIInteraction) => {
  void client.rest.post(Routes.interactionCallback(id, own), {
    body: { type: 4, data: { content: 'PONG', allowed_mentions: { parse: [] } } },
    auth: false,
  })
})
process.once('SIGTERM', () => void client.destroy())
await client.login(token)
