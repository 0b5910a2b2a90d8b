import { describe, expect, it } from 'vitest'
import { said } from '../said.ts'

const INTERVIEW = [
  'Ann Lee runs the bridge. Tom Bell rang her.',
  'BELL: Is the bridge safe? LEE: It is. We tested it.',
  'BELL: And the road?',
  'LEE: The road is old.',
  'It was never mended. (Laughter.)',
].join('\n\n')

describe('turns under labels', () => {
  it('are heard sentence by sentence, over paragraphs, without stage directions', () => {
    expect(said(INTERVIEW)).toEqual([
      '"Is the bridge safe?" Tom Bell',
      '"It is." Ann Lee',
      '"We tested it." Ann Lee',
      '"And the road?" Tom Bell',
      '"The road is old." Ann Lee',
      '"It was never mended." Ann Lee',
    ])
  })

  it.each([
    ['in bold', (name: string) => `**${name}:**`],
    ['by initials', (name: string) => `${name.replace(/(\p{Lu})\p{L}+\s*/gu, '$1')}:`],
    ['with the time', (name: string) => `[00:12:07] ${name}:`],
    ['in capitals', (name: string) => `${name.toUpperCase()}:`],
  ])('are known %s', (_, label) => {
    const [lee, bell] = [label('Ann Lee'), label('Tom Bell')]
    const text = `Ann Lee met Tom Bell.\n\n${bell} Why?\n\n${lee} I said no.\n\n${bell} How?\n\n${lee} I wrote.`
    const spoken = said(text).filter((line) => line.startsWith('"'))
    expect(spoken).toEqual([
      '"Why?" Tom Bell',
      '"I said no." Ann Lee',
      '"How?" Tom Bell',
      '"I wrote." Ann Lee',
    ])
  })

  it('name nobody where the label is a paper, a role or a note', () => {
    const text = 'LEDGER: Why?\n\nTHE CHAIR: No.\n\nLEDGER: How?\n\nTHE CHAIR: Order.'
    expect(said(text)).toEqual(['"Why?" nobody', '"No." nobody', '"How?" nobody', '"Order." nobody'])
    expect(said('Note: The bridge is closed.')).toEqual([])
  })

  it('are named by the label itself where nothing else names them', () => {
    const text = 'MR IXO: Why?\n\nMS QUA: No.\n\nMR IXO: How?\n\nMS QUA: So.'
    expect(said(text)).toEqual(['"Why?" IXO', '"No." QUA', '"How?" IXO', '"So." QUA'])
  })
})
