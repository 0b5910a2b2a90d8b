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
    const [lee, perez] = [label('Ann Lee'), label('Tom Perez')]
    const text = `Ann Lee met Tom Perez.\n\n${perez} Why?\n\n${lee} I said no.\n\n${perez} How?\n\n${lee} I wrote.`
    const spoken = said(text).filter((line) => line.startsWith('"'))
    expect(spoken).toEqual([
      '"Why?" Tom Perez',
      '"I said no." Ann Lee',
      '"How?" Tom Perez',
      '"I wrote." Ann Lee',
    ])
  })

  it('name nobody where the label is a paper, a role or a note', () => {
    const text = 'LEDGER: Why?\n\nTHE CHAIR: No.\n\nLEDGER: How?\n\nTHE CHAIR: Order.'
    expect(said(text)).toEqual(['"Why?" nobody', '"No." nobody', '"How?" nobody', '"Order." nobody'])
    expect(said('Note: The bridge is closed.')).toEqual([])
  })

  it('are those of whoever says who they are under a label that names nobody', () => {
    const text = "Q: Who are you?\n\nA: I'm Ann Lee.\n\nQ: And the bridge?\n\nA: It is old."
    expect(said(text)).toEqual([
      '"Who are you?" nobody',
      '"I\'m Ann Lee." Ann Lee',
      '"And the bridge?" nobody',
      '"It is old." Ann Lee',
    ])
  })

  it('are nobody’s where somebody says whose wife she is', () => {
    const text = "Q: Who are you?\n\nA: I'm Tom Wu's wife.\n\nQ: And the bridge?\n\nA: It is old."
    expect(said(text).slice(1)).toEqual([
      '"I\'m Tom Wu\'s wife." nobody',
      '"And the bridge?" nobody',
      '"It is old." nobody',
    ])
  })

  it('are those of an interview whose questions stand in bold, whatever else asks', () => {
    const text = [
      '**What do you do?**',
      'I look at bolts.',
      '**Some say that they are old.**',
      'They are.',
      'Who else would look at them?',
      '**Will you stay?**',
      'I will.',
    ].join('\n\n')
    expect(said(`Ann Lee mends bridges.\n\n${text}`)).toEqual([
      '"What do you do?" nobody',
      '"I look at bolts." Ann Lee',
      '"Some say that they are old." nobody',
      '"They are." Ann Lee',
      '"Who else would look at them?" Ann Lee',
      '"Will you stay?" nobody',
      '"I will." Ann Lee',
    ])
  })

  it('are of one voice with and without the given name behind a form of address', () => {
    const text = 'Ms Ann Lee (Orr): Why?\n\nMr Tom Wu: No.\n\nMs Lee: How?\n\nMr Wu: So.'
    expect(said(text)).toEqual(['"Why?" Ann Lee', '"No." Tom Wu', '"How?" Ann Lee', '"So." Tom Wu'])
  })

  it('are the posts of a thread, without what they answer to', () => {
    const posts = ['river_rat wrote:\nIs it safe?', 'moss7 wrote:\n> Is it safe?\nIt is old.']
    const text = [...posts, 'river_rat wrote:\nAh.', 'moss7 wrote:\nYes.'].join('\n\n')
    expect(said(text)).toEqual([
      '"Is it safe?" nobody',
      '"It is old." nobody',
      '"Ah." nobody',
      '"Yes." nobody',
    ])
  })

  it('are not the lines at the head that tell who is there', () => {
    expect(said(`Host: Tom Bell\nGuest: Ann Lee, engineer\n\n${INTERVIEW}`)).toEqual(said(INTERVIEW))
  })

  it('report nothing that is only asked about', () => {
    const text = [
      'BELL: Did Ann Lee say the bridge was old?',
      'LEE: She did.',
      'BELL: Why did she say that it fell?',
      'LEE: I know not.',
    ].join('\n\n')
    expect(said(`Ann Lee met Tom Bell.\n\n${text}`)).toEqual([
      '"Did Ann Lee say the bridge was old?" Tom Bell',
      '"She did." Ann Lee',
      '"Why did she say that it fell?" Tom Bell',
      '"I know not." Ann Lee',
    ])
  })

  it('are heard behind capitals with a note in brackets', () => {
    const text =
      'MS ANN WILLIAMSON (Galway): Why?\n\nMR TOM ROBERTSON (Cork): No.\n\nMS ANN WILLIAMSON (Galway): How?\n\nMR TOM ROBERTSON (Cork): So.'
    expect(said(text)).toEqual([
      '"Why?" ANN WILLIAMSON',
      '"No." TOM ROBERTSON',
      '"How?" ANN WILLIAMSON',
      '"So." TOM ROBERTSON',
    ])
  })

  it('are named by the label itself where nothing else names them', () => {
    const text = 'MR IXO: Why?\n\nMS QUA: No.\n\nMR IXO: How?\n\nMS QUA: So.'
    expect(said(text)).toEqual(['"Why?" IXO', '"No." QUA', '"How?" IXO', '"So." QUA'])
  })

  it('are heard without labels where questions begin the paragraphs and the title names who answers', () => {
    const text = [
      'Ann Lee mends bridges. We met her on one.',
      'What do you do? I look at bolts.',
      'Do you like it? I do.',
      'Who taught you? My father did.',
      'How long will you stay? As long as I can.',
    ].join('\n\n')
    expect(said(text).slice(0, 4)).toEqual([
      '"What do you do?" nobody',
      '"I look at bolts." Ann Lee',
      '"Do you like it?" nobody',
      '"I do." Ann Lee',
    ])
  })

  it('are heard in an interview that says so, though few paragraphs ask and something is told before a question', () => {
    const text = [
      'The Gazette interviewed Ann Lee on the bridge.',
      'The road',
      'I hear that you walked it.',
      'All of it.',
      'The bridge',
      'It was closed in May. Are you opening it?',
      'In June. Bolts take time.',
      'The town wants it open, is that right?',
      'It does.',
    ].join('\n\n')
    expect(said(text)).toEqual([
      '"I hear that you walked it." nobody',
      '"All of it." Ann Lee',
      '"It was closed in May." nobody',
      '"Are you opening it?" nobody',
      '"In June." Ann Lee',
      '"Bolts take time." Ann Lee',
      '"The town wants it open, is that right?" nobody',
      '"It does." Ann Lee',
    ])
  })

  it('are not heard in frequent questions that nobody answers', () => {
    const text = [
      'What is a bridge? It is a road.',
      'Is it safe? It is.',
      'Who pays? The town.',
      'Why? It must.',
    ]
    expect(said(text.join('\n\n'))).toEqual([])
  })

  it('say "I" in what they report', () => {
    const text =
      'Tom Bell met Ann Lee.\n\nBELL: Why?\n\nLEE: I told him that it was old.\n\nBELL: So?\n\nLEE: No.'
    expect(said(text)).toContain('that it was old / Ann Lee')
  })
})
