import { describe, expect, it } from 'vitest'
import { callsOf } from '../../../../src/annotations/proposals/forms/calls.ts'
import { tokens } from '../../../../src/annotations/tokens.ts'
import { readDocument } from '../../../../src/document/read.ts'
import { cut } from '../../../../src/text/span.ts'
import { noMetadata } from '../../../no-metadata.ts'

function calls(text: string) {
  const words = tokens(readDocument({ id: 'a', metadata: noMetadata, text }))
  return callsOf(words).map(({ force, core, addressee }) => [
    force,
    cut(text, core),
    addressee === null ? null : cut(text, addressee),
  ])
}

describe('callsOf', () => {
  it.each<[string, readonly (readonly [string, string, string | null])[]]>([
    ['Bell urged the council to mend the bridge.', [['demanded', 'to mend the bridge', 'the council']]],
    ['Bell asked the town for 60,000 francs.', [['demanded', '60,000 francs', 'the town']]],
    ['Bell demands that the bridge be mended.', [['demanded', 'the bridge be mended', null]]],
    ['Bell offered on Thursday to pay for it.', [['offered', 'to pay for it', null]]],
    ['Bell, asked again, swears she will pay.', [['pledged', 'she will pay', null]]],
    ['The road was promised in 1978.', [['pledged', 'The road', null]]],
    ['The families were told to leave.', [['demanded', 'to leave', null]]],
    ['Bell recommended closing the bridge.', [['recommended', 'closing the bridge', null]]],
    ['I would ask you to mend it.', [['demanded', 'to mend it', 'you']]],
    ['Nurses, away since May, called for an early end to it.', [['demanded', 'an early end to it', null]]],
    ['The owners had asked for $60.', [['demanded', '$60', null]]],
    ['Bell advised against it.', [['recommended', 'it', null]]],
    ['Bell invited the town to send a singer.', [['offered', 'to send a singer', 'the town']]],
    ['Bell asked in writing for an earlier bus.', [['demanded', 'an earlier bus', null]]],
    ['Bell asked the town, which is old, to mend it.', [['demanded', 'to mend it', 'the town']]],
    ['Bell promised us a bus.', [['pledged', 'a bus', null]]],
    ['Bell promised no fines.', [['pledged', 'no fines', null]]],
    ['Bell asked for the date.', []],
    ['I can offer no bus.', []],
    ['None of them had ever asked for a tram.', []],
    ['Bell insisted that the form would be filed.', []],
    ['Bell insisted that he had played the ball.', []],
    ['Bell made an offer to the town.', []],
    ['Bell promised nothing.', []],
  ])('tells of "%s" what is called for, with what force, and of whom', (text, found) => {
    expect(calls(text)).toEqual(found)
  })
})
