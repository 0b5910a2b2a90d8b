import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../../src/commands/understand/understood.ts'
import { conversations } from '../../../../src/transports/discord/messages/conversations.ts'

const turn = (asked: string): Turn => ({
  request: { command: 'ask', options: { question: asked } },
  asked,
  people: [],
  cited: [],
})
const MINUTE = 60_000

describe('what a message may refer to', () => {
  const place = { channel: 'c', author: 'ann', replyTo: undefined }

  it('is the same person’s last question in the channel, for ten minutes', () => {
    const talks = conversations()
    talks.note({ ...place, reply: 'r1' }, turn('first'), 0)
    talks.note({ ...place, reply: 'r2' }, turn('second'), MINUTE)
    expect(talks.before(place, 11 * MINUTE)?.asked).toBe('second')
    expect(talks.before(place, 12 * MINUTE)).toBeNull()
    expect(talks.before({ ...place, author: 'bo' }, 2 * MINUTE)).toBeNull()
    expect(talks.before({ ...place, channel: 'd' }, 2 * MINUTE)).toBeNull()
  })

  it('is the reply that it answers, whosever and however old', () => {
    const talks = conversations()
    talks.note({ ...place, reply: 'r1' }, turn('first'), 0)
    talks.note({ ...place, reply: 'r2' }, turn('second'), 0)
    expect(talks.before({ channel: 'c', author: 'bo', replyTo: 'r1' }, 60 * MINUTE)?.asked).toBe('first')
  })
})
