import { describe, expect, it } from 'vitest'
import { read, said } from './said.ts'

describe('quotations', () => {
  it.each<[string, string, readonly string[]]>([
    ['the cue follows', '"The bridge is safe," Ann Lee said.', ['"The bridge is safe," Ann Lee']],
    [
      'the cue follows in the other order',
      '"The bridge is safe," said Ann Lee, a diver.',
      ['"The bridge is safe," Ann Lee'],
    ],
    ['the cue comes first', 'Ann Lee said, "The bridge is safe."', ['"The bridge is safe." Ann Lee']],
    [
      'the cue comes first with a colon',
      'Ann Lee wrote: "The bridge is safe."',
      ['"The bridge is safe." Ann Lee'],
    ],
    [
      'the inverted cue comes first',
      'Said Ann Lee, who lives nearby, "The bridge is safe."',
      ['"The bridge is safe." Ann Lee'],
    ],
    [
      'the cue breaks it',
      '"The bridge," Ann Lee said, "is safe for everyone in the town."',
      ['"The bridge, … is safe for everyone in the town." Ann Lee'],
    ],
    [
      'it goes on after its cue',
      '"The bridge is safe," Ann Lee said. "We looked at every bolt of it."',
      ['"The bridge is safe," Ann Lee', '"We looked at every bolt of it." Ann Lee'],
    ],
    [
      'it holds several sentences',
      '"The bridge is safe. We looked. It will stand," Ann Lee said.',
      ['"The bridge is safe. We looked. It will stand," Ann Lee'],
    ],
    [
      'it asks',
      '"Who will pay for the bridge?" Ann Lee asked. Nobody knew.',
      ['"Who will pay for the bridge?" Ann Lee'],
    ],
    [
      'a participle announces it',
      'Ann Lee told the council that the bridge was old, adding, "It will not stand another winter."',
      ['that the bridge was old / Ann Lee', '"It will not stand another winter." Ann Lee'],
    ],
    [
      'a verb that is no verb of speech announces it',
      'Ann Lee resisted: "The bridge belongs to all of us."',
      ['"The bridge belongs to all of us." Ann Lee'],
    ],
    [
      'only a name and a colon announce it',
      'Ann Lee: "The bridge is safe."',
      ['"The bridge is safe." Ann Lee'],
    ],
    [
      'only a dash and a name follow it',
      '"The bridge is safe for everyone." ― Ann Lee',
      ['"The bridge is safe for everyone." Ann Lee'],
    ],
    [
      'a dash and a name with what they are follow it',
      '"The bridge is safe for everyone." — Ann Lee, mayor of Orr',
      ['"The bridge is safe for everyone." Ann Lee'],
    ],
    [
      'the line below names who it is, whoever speaks before',
      'Tom Wu said, "It is old."\n\n"The bridge is safe for everyone in the town."\n\n— Ann Lee, mayor of Orr',
      ['"It is old." Tom Wu', '"The bridge is safe for everyone in the town." Ann Lee'],
    ],
    [
      'somebody is said to agree first',
      'Ann Lee agreed. "The bridge has to be closed at once."',
      ['"The bridge has to be closed at once." Ann Lee'],
    ],
    [
      'the paragraph before announces it',
      'On Monday Ann Lee wrote:\n\n"The bridge is safe and will be open on time."',
      ['"The bridge is safe and will be open on time." Ann Lee'],
    ],
    [
      'the next paragraph goes on',
      '"The bridge is safe," Ann Lee said.\n\n"We looked at every bolt, at every cable and at every stone."',
      [
        '"The bridge is safe," Ann Lee',
        '"We looked at every bolt, at every cable and at every stone." Ann Lee',
      ],
    ],
    [
      'a long apposition parts the name from the verb',
      'Ann Lee, a diver from Ohio, who has looked at many bridges, said, "This one is safe."',
      ['"This one is safe." Ann Lee'],
    ],
    [
      'modifiers stand before the name',
      '"The bridge is safe," said mayoral ally Ann Lee.',
      ['"The bridge is safe," Ann Lee'],
    ],
    [
      'according to somebody',
      'The bridge is "perfectly safe and well made," according to Ann Lee.',
      ['The bridge is "perfectly safe and well made," / Ann Lee', '"perfectly safe and well made," Ann Lee'],
    ],
    [
      'the marks are two apostrophes',
      "''The bridge is safe,'' Ann Lee said.",
      ['"The bridge is safe," Ann Lee'],
    ],
    [
      'the marks are curly and single',
      'Ann Lee said, ‘The bridge isn’t safe.’',
      ['"The bridge isn’t safe." Ann Lee'],
    ],
    [
      'the marks are straight and single',
      "Ann Lee wrote: 'The workers' bridge isn't safe.'",
      ['"The workers\' bridge isn\'t safe." Ann Lee'],
    ],
  ])('are told when %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['a nickname', 'Robert "Bob" Perez opened the bridge on Monday.'],
    ['a title', 'The band played "Over the Bridge" on Monday.'],
    ['a scare quote', 'The so-called "bridge" is a plank.'],
    ['the words of a heading', 'PLANS FOR "NEW BRIDGE"\n\nThe town has plans.'],
    ['inches', 'The bar is 6\'2" above the road.'],
  ])('are not %s', (_, text) => {
    expect(said(text)).toEqual([])
  })

  it('share a turn when one goes on from the other', () => {
    const { annotations } = read('"It is safe," Ann Lee said. "We looked." Bo Perez said, "I did not."')
    expect(annotations.statements.map(({ turn }) => turn)).toEqual([0, 0, null])
  })

  it('within a report say which report', () => {
    const { annotations } = read(
      'Ann Lee said the old bridge near the mill was "a danger" to all who cross it.',
    )
    expect(annotations.statements.map(({ kind, partial, within }) => [kind, partial, within])).toEqual([
      ['reported', false, null],
      ['direct', true, 0],
    ])
  })
})
