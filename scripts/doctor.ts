import { readConfig } from '../src/config.ts'
import { Mistake } from '../src/mistake.ts'
import { checkDiscord } from './doctor/discord.ts'
import { type Finding, lineOf } from './doctor/finding.ts'
import { checkJudge } from './doctor/judge.ts'
import { checkArticles, checkDatabase, checkModels, checkNode, checkPort } from './doctor/machine.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run doctor`: looks at all that the bot needs, and says what to do for each fault. Status 1 where there is one. */
async function examine(): Promise<number> {
  const config = readConfig(say)
  const { discordToken: token, discordPublicKey: publicKey, http, operations } = config
  const isServed = publicKey !== null || config.publicUrl !== null
  const findings: Finding[] = [
    checkNode(process.version),
    ...checkModels(config.models),
    ...(await checkJudge(config.judge)),
    ...checkArticles(config.seeds),
    await checkDatabase(config.database),
    ...(isServed ? [await checkPort('PORT', http.host, http.port)] : []),
    ...(operations ? [await checkPort('OPERATIONS_PORT', operations.host, operations.port)] : []),
    ...(await checkDiscord({
      token,
      publicKey,
      mentions: config.answerMentions && publicKey === null,
      api: config.discordApi,
    })),
  ]
  for (const finding of findings) say(lineOf(finding))
  const faults = findings.filter(({ kind }) => kind === 'fault').length
  say(faults === 0 ? 'All is well.' : `${faults} to mend.`)
  return faults === 0 ? 0 : 1
}

try {
  process.exitCode = await examine()
} catch (error) {
  if (!(error instanceof Mistake)) throw error
  say(error.message)
  process.exitCode = error.status
}
