import type { Config } from '../../src/config.ts'
import { chatJudge, type ChatServer } from '../../src/models/stronger/chat-judge.ts'
import { readJudgeFolder } from '../../src/models/stronger/folder-judge.ts'
import { fault, type Finding, good } from './finding.ts'

/** Milliseconds for one verdict: a server may have to load its model first. */
const PATIENCE = 10_000

/** Whether a stronger judge of the host's can be used; nothing where there is none. */
export async function checkJudge(judge: Config['judge']): Promise<readonly Finding[]> {
  if (judge === null) return []
  return [await ('url' in judge ? checkServer(judge) : checkFolder(judge.folder))]
}

function checkFolder(folder: string): Finding {
  const read = readJudgeFolder(folder)
  return typeof read === 'string'
    ? fault('stronger judge', read, 'mend the folder, or leave JUDGE out; the own judge answers meanwhile')
    : good('stronger judge', read.name)
}

const PAIR = { typed: 'Where is the weir?', reading: { text: 'The weir is at Orley.', context: '' } }

async function checkServer(server: ChatServer): Promise<Finding> {
  try {
    await chatJudge(server).answers?.(PAIR, AbortSignal.timeout(PATIENCE))
    return good('stronger judge', `${server.model} gives verdicts`)
  } catch {
    return fault(
      'stronger judge',
      `${server.url} gives no verdict that can be used`,
      'see that it runs and that JUDGE_URL, JUDGE_MODEL and JUDGE_KEY are right, or leave them out',
    )
  }
}
