import { DiscordAPIError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { lastingReasonOf, reasonOf } from '../../../../src/transports/discord/outbound/refused-replies.ts'

const refusal = (status: number, code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', 'https://discord.example/api', {})

describe('why Discord takes no reply', () => {
  it('is told with what a server can do where its settings forbid it', () => {
    expect(reasonOf(refusal(403, 50013))).toContain('Send Messages')
    expect(reasonOf(refusal(403, 160002))).toContain('Read Message History')
  })

  it('is told by its status where the code says nothing that is known', () => {
    expect(reasonOf(refusal(403, 99_999))).toContain('permissions')
    expect(reasonOf(refusal(404, 99_999))).toContain('gone')
    expect(reasonOf(refusal(401, 0))).toContain('token')
  })

  it('is a fault of the program where nobody else can mend it', () => {
    expect(reasonOf(refusal(400, 50035))).toBeNull()
    expect(reasonOf(new Error('no'))).toBeNull()
  })

  it('lasts only where Discord itself says so, not where something before it refuses', () => {
    expect(lastingReasonOf(refusal(403, 50001))).toContain('View Channel')
    expect(lastingReasonOf(refusal(403, 0))).toBeNull()
    expect(lastingReasonOf(refusal(401, 0))).toBeNull()
    expect(lastingReasonOf(new Error('no'))).toBeNull()
  })
})
