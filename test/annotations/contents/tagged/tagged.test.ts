import { describe, expect, it } from 'vitest'
import { speakersOf } from '../../../../src/annotations/annotations.ts'
import { annotate } from '../../../../src/annotations/annotate.ts'
import type { Polarity, Tag } from '../../../../src/annotations/tags.ts'
import { cut } from '../../../../src/text/span.ts'
import { read } from '../../said.ts'

/** Marks words of a text: `[polarity, words, score?]` for a content, `['inner' | 'cue' | 'source', words]` for the others. */
type Marked = readonly [Polarity | 'inner' | 'cue' | 'source', string, number?]

function taggedStatements(text: string, marked: readonly Marked[]): readonly string[] {
  const { document } = read(text)
  const tags = document.sentences.map(({ span }) =>
    marked.flatMap(([what, words, score = 0.9]): Tag[] => {
      const start = cut(text, span).indexOf(words)
      if (start < 0) return []
      const place = { span: { start, end: start + words.length }, score }
      if (what === 'cue' || what === 'source') return [{ ...place, part: what }]
      if (what === 'inner') return [{ ...place, part: 'inner', polarity: 'said' }]
      return [{ ...place, part: 'content', polarity: what }]
    }),
  )
  const { statements, people } = annotate(document, tags)
  return statements
    .filter(({ partial }) => !partial)
    .map((statement) => {
      const { polarity, shown, kind } = statement
      const names = speakersOf(statement).map((id) => people[id]?.name ?? '?')
      return `${kind}, ${polarity}: ${cut(text, shown)} / ${names.length === 0 ? 'nobody' : names.join(' and ')}`
    })
}

describe('statements that the tagger marks', () => {
  it.each<[string, string, readonly Marked[], readonly string[]]>([
    [
      'take their source and their turn from it',
      'The mayor, Ann Lee, was at pains to play down that the bridge was old.',
      [
        ['denied', 'the bridge was old'],
        ['cue', 'play down'],
        ['source', 'The mayor, Ann Lee'],
      ],
      ['reported, denied: play down that the bridge was old / Ann Lee'],
    ],
    [
      'begin no later than what turns them round, where only a participle behind them is marked as cue',
      'Ann Lee on Monday lashed out at "double plans" in the town, urging owners to build a quay.',
      [
        ['denied', 'at'],
        ['denied', 'double plans" in the town'],
        ['cue', 'urging'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, denied: Ann Lee on Monday lashed out at "double plans" in the town / Ann Lee',
        'reported, demanded: urging owners to build a quay / Ann Lee',
      ],
    ],
    [
      'are denied by a no to them',
      'Ann Lee said no to the bridge.',
      [
        ['said', 'no to the bridge'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, denied: said no to the bridge / Ann Lee'],
    ],
    [
      'are denied over what is put between',
      'Ann Lee did not, I noticed, say whether the bridge was old.',
      [
        ['said', 'whether the bridge was old'],
        ['cue', 'say'],
        ['source', 'Ann Lee'],
      ],
      ['reported, not said: did not, I noticed, say whether the bridge was old / Ann Lee'],
    ],
    [
      'are said by all whom the source names, each with what they are',
      'Ann Lee, the mayor, and her lawyer, Bo Perez, said the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee, the mayor, and her lawyer, Bo Perez,'],
      ],
      ['reported, said: the bridge was old / Ann Lee and Bo Perez'],
    ],
    [
      'are not said by somebody whom the source only speaks of',
      'Ann Lee, who met Tom Wu and Bo Perez at the bridge, said it was old.',
      [
        ['said', 'it was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee, who met Tom Wu and Bo Perez at the bridge,'],
      ],
      ['reported, said: it was old / Ann Lee'],
    ],
    [
      'never begin behind a verb with particles that turns them',
      'Ann Lee lashed out at "old habits" in keeping up the bridge.',
      [
        ['said', '"old habits" in keeping up the bridge'],
        ['cue', 'lashed out'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: lashed out at "old habits" in keeping up the bridge / Ann Lee'],
    ],
    [
      'are not turned by a participle that says no to what follows it',
      'Ann Lee praised the new bridge, dismissing fears of higher costs.',
      [
        ['said', 'the new bridge'],
        ['said', 'fears of higher costs'],
        ['cue', 'dismissing'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: the new bridge / Ann Lee',
        'reported, denied: dismissing fears of higher costs / Ann Lee',
      ],
    ],
    [
      'are no demand where they are only what moves somebody',
      'Ann Lee was most impressed by the plan for a bridge.',
      [
        ['demanded', 'the plan for a bridge'],
        ['cue', 'was most impressed by'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: impressed by the plan for a bridge / Ann Lee'],
    ],
    [
      'have their closing mark where they are shown from before the opening one on',
      'Ann Lee came to Orr, urging towns to "jointly keep up every old bridge of the country."',
      [
        ['demanded', 'jointly keep up every old bridge of the country.'],
        ['cue', 'urging'],
        ['source', 'Ann Lee'],
      ],
      ['direct, demanded: urging towns to "jointly keep up every old bridge of the country." / Ann Lee'],
    ],
    [
      'never begin behind a verb that turns them, though it announces nothing by itself',
      'Ann Lee gave a list of rules, opposing old habits in keeping up the bridge.',
      [
        ['said', 'old habits in keeping up the bridge'],
        ['cue', 'opposing'],
        ['source', 'Ann Lee'],
      ],
      ['reported, denied: opposing old habits in keeping up the bridge / Ann Lee'],
    ],
    [
      'end before a verb behind them that turns nothing',
      'The bridge must be mended, Ann Lee said.',
      [
        ['demanded', 'The bridge must be mended'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, demanded: The bridge must be mended / Ann Lee'],
    ],
    [
      'are shown with all before them where nothing is marked that turns them',
      'Ann Lee would have none of it: the bridge was old.',
      [
        ['denied', 'the bridge was old'],
        ['source', 'Ann Lee'],
      ],
      ['reported, denied: Ann Lee would have none of it: the bridge was old / Ann Lee'],
    ],
    [
      'are one where a few words part them',
      'For Ann Lee the bridge, sad to say, was old.',
      [
        ['said', 'the bridge'],
        ['said', 'was old'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: the bridge, sad to say, was old / Ann Lee'],
    ],
    [
      'are one around a cue that is put between them',
      'The road is new. The bridge was old, Ann Lee told the town, and nobody had looked at it.',
      [
        ['said', 'The bridge was old'],
        ['cue', 'told the town'],
        ['source', 'Ann Lee'],
        ['said', 'nobody had looked at it'],
      ],
      ['reported, said: The bridge was old, Ann Lee told the town, and nobody had looked at it / Ann Lee'],
    ],
    [
      'end before what the reporter adds behind such a cue',
      'The bridge was old, Ann Lee told the town, and then she left it.',
      [
        ['said', 'The bridge was old'],
        ['cue', 'told the town'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: The bridge was old / Ann Lee'],
    ],
    [
      'are of whoever such a cue names, also where it tells to whom',
      'Ann Lee left. She chose the old bridge, she told me, because the new one was shut.',
      [['said', 'She chose the old bridge, she told me, because the new one was shut']],
      ['reported, said: She chose the old bridge, she told me, because the new one was shut / Ann Lee'],
    ],
    [
      'begin behind the word that such a cue follows',
      'Ann Lee left the town because, she said, the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'said'],
        ['source', 'she'],
      ],
      ['reported, said: the bridge was old / Ann Lee'],
    ],
    [
      'are one over a colon, but not where something is denied',
      'Ann Lee said there were two bridges: one was old.',
      [
        ['said', 'there were two bridges'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
        ['said', 'one was old'],
      ],
      ['reported, said: there were two bridges: one was old / Ann Lee'],
    ],
    [
      'go on with whoever speaks where they name nobody',
      'Ann Lee said the bridge was old. Nobody had looked at it.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
        ['said', 'Nobody had looked at it'],
      ],
      ['reported, said: the bridge was old / Ann Lee', 'reported, said: Nobody had looked at it / Ann Lee'],
    ],
    [
      'are quotations where they stand between marks',
      '“The bridge is old.” “Who looked at it?”',
      [
        ['said', 'The bridge is old'],
        ['asked', 'Who looked at it?'],
      ],
      ['direct, said: The bridge is old. / nobody', 'direct, asked: Who looked at it? / nobody'],
    ],
    [
      'name nobody where only a pronoun in the source means somebody',
      'Ann Lee left. A friend close to her held that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'held'],
        ['source', 'A friend close to her'],
      ],
      ['reported, said: the bridge was old / nobody'],
    ],
    [
      'are said where they hold the "no" themselves and nothing before them denies',
      'Ann Lee claims that nobody was hurt on the bridge.',
      [
        ['denied', 'nobody was hurt on the bridge'],
        ['cue', 'claims'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: nobody was hurt on the bridge / Ann Lee'],
    ],
    [
      'are denied where they only say no to what was said before',
      'Ann Lee said it did not.',
      [
        ['denied', 'it did not'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, denied: said it did not / Ann Lee'],
    ],
    [
      'are denied where they begin with what is not true',
      'Ann Lee said it was not true that the bridge was old.',
      [
        ['denied', 'not true that the bridge was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, denied: said it was not true that the bridge was old / Ann Lee'],
    ],
    [
      'stand once, with the word that opens their clause',
      'Ann Lee said the letters showed that the bridge was old.',
      [
        ['said', 'the letters showed that the bridge was old'],
        ['inner', 'that the bridge was old'],
        ['cue', 'said'],
        ['cue', 'showed'],
        ['source', 'Ann Lee'],
        ['source', 'the letters'],
      ],
      [
        'reported, said: the letters showed that the bridge was old / Ann Lee',
        'reported, said: that the bridge was old / nobody',
      ],
    ],
    [
      'are not those of whoever only names a thing in them',
      'The town fears a plan to close the bridge, which Ann Lee calls a folly.',
      [
        ['demanded', 'to close the bridge'],
        ['said', 'a folly'],
        ['cue', 'calls'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, demanded: fears a plan to close the bridge / nobody',
        'reported, said: calls a folly / Ann Lee',
      ],
    ],
    [
      'are denied by the verb before a noun of saying',
      'Ann Lee denied reports that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'reports'],
        ['source', 'Ann Lee'],
      ],
      ['reported, denied: denied reports that the bridge was old / Ann Lee'],
    ],
    [
      'name nobody for a spokesman of somebody',
      'Ann Lee left. A friend of Ann Lee held that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'held'],
        ['source', 'A friend of Ann Lee'],
      ],
      ['reported, said: the bridge was old / nobody'],
    ],
    [
      'are whose words announce them, by name or pronoun',
      "Ann Lee left. Lee's offer to mend the bridge stood. Her reply that it was late was noted.",
      [
        ['promised', 'to mend the bridge'],
        ['source', "Lee's offer"],
        ['said', 'it was late'],
        ['source', 'Her'],
        ['cue', 'reply'],
      ],
      ['reported, promised: to mend the bridge / Ann Lee', 'reported, said: it was late / Ann Lee'],
    ],
    [
      "are not somebody's whose lawyer says them",
      'Ann Lee left. Her lawyer held that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'held'],
        ['source', 'Her'],
      ],
      ['reported, said: the bridge was old / nobody'],
    ],
    [
      'are whose view they are, where no verb tells',
      'Ann Lee left. In her view the bridge was old.',
      [['said', 'the bridge was old']],
      ['reported, said: the bridge was old / Ann Lee'],
    ],
    [
      'are whose verb is left out behind another',
      'Bo Perez came. Ann Lee said the bridge was old; Perez that it was safe.',
      [
        ['said', 'the bridge was old'],
        ['said', 'it was safe'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: the bridge was old / Ann Lee', 'reported, said: it was safe / Bo Perez'],
    ],
    [
      'are whom a passive names, however much stands between',
      'The town was told by Ann Lee, in a note from the harbour office, that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'told'],
      ],
      ['reported, said: the bridge was old / Ann Lee'],
    ],
    [
      'are demanded where something is asked for',
      'Ann Lee asked the town for 90 new lamps.',
      [
        ['asked', '90 new lamps'],
        ['cue', 'asked'],
        ['source', 'Ann Lee'],
      ],
      ['reported, demanded: asked the town for 90 new lamps / Ann Lee'],
    ],
    [
      'are doubted by whoever says so behind "but"',
      '“I wish them well, but I doubt that it is safe,” Ann Lee said.',
      [
        ['said', 'I wish them well, but I doubt that it is safe'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['direct, doubted: I wish them well, but I doubt that it is safe, / Ann Lee'],
    ],
    [
      'are two where one of them is done something else with',
      'Ann Lee declined the prize, giving the excuse that the bridge was old.',
      [
        ['denied', 'the prize'],
        ['said', 'the bridge was old'],
        ['source', 'Ann Lee'],
      ],
      ['reported, denied: declined the prize / Ann Lee', 'reported, said: the bridge was old / Ann Lee'],
    ],
    [
      'end where they are marked to end before another verb of their speaker',
      'Ann Lee demanded a second count and got none.',
      [
        ['demanded', 'a second count'],
        ['cue', 'demanded'],
        ['source', 'Ann Lee'],
      ],
      ['reported, demanded: demanded a second count / Ann Lee'],
    ],
    [
      'go on with a second verb of their own',
      'Ann Lee said the bridge was old and would fall by the end of the year.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: the bridge was old and would fall by the end of the year / Ann Lee'],
    ],
    [
      'are a quotation where nearly all of them is between marks',
      'Ann Lee deemed it “a bridge without a road” and “a road without a bridge”.',
      [
        ['said', 'it “a bridge without a road” and “a road without a bridge'],
        ['cue', 'deemed'],
        ['source', 'Ann Lee'],
      ],
      ['direct, said: a bridge without a road” and “a road without a bridge / Ann Lee'],
    ],
    [
      'are one with a quotation that begins amid them, and with what follows it',
      'Ann Lee said she lends her boat to nobody, “except for good friends” of the town.',
      [
        ['said', 'she lends her boat to nobody'],
        ['said', 'except for good friends'],
        ['said', 'of the town'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: she lends her boat to nobody, “except for good friends” of the town / Ann Lee'],
    ],
    [
      'are not a few words that are marked with little certainty, unless something is done with them',
      'Ann Lee attacked the old mayor. Tom Wu denied the story.',
      [
        ['said', 'the old mayor', 0.6],
        ['cue', 'attacked'],
        ['source', 'Ann Lee'],
        ['denied', 'the story', 0.6],
        ['cue', 'denied'],
        ['source', 'Tom Wu'],
      ],
      ['reported, denied: denied the story / Tom Wu'],
    ],
    [
      'are two where the second is not agreed to',
      'Ann Lee agreed that the bridge was old, but not that she had closed it.',
      [
        ['said', 'the bridge was old, but not that she had closed it'],
        ['cue', 'agreed'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: the bridge was old / Ann Lee',
        'reported, denied: not that she had closed it / Ann Lee',
      ],
    ],
    [
      'are one with their reason, whatever it is marked as',
      'Ann Lee doubts it, since a neighbour was painting the bridge.',
      [
        ['doubted', 'it'],
        ['said', 'a neighbour was painting the bridge'],
        ['cue', 'doubts'],
        ['source', 'Ann Lee'],
      ],
      ['reported, doubted: doubts it, since a neighbour was painting the bridge / Ann Lee'],
    ],
    [
      'are whose verb it is, and not whose verb stands before',
      'Ann Lee left after the mayor promised a bridge.',
      [
        ['promised', 'a bridge'],
        ['cue', 'promised'],
        ['source', 'Ann Lee'],
        ['source', 'the mayor'],
      ],
      ['reported, promised: promised a bridge / nobody'],
    ],
    [
      'are whoever stands between commas in them',
      'Tom Wu came. The bridge, Ann Lee said, was old and would fall.',
      [['said', 'The bridge, Ann Lee said, was old and would fall']],
      ['reported, said: The bridge, Ann Lee said, was old and would fall / Ann Lee'],
    ],
    [
      'share the subject of the verb before',
      'Ann Lee wept and asked for a bridge.',
      [
        ['demanded', 'a bridge'],
        ['cue', 'asked'],
        ['source', 'Ann Lee'],
      ],
      ['reported, demanded: asked for a bridge / Ann Lee'],
    ],
    [
      'have an inner report of an inner source, a person or not',
      'Ann Lee said the ministry had offered 600 and she wept.',
      [
        ['said', 'the ministry had offered 600 and she wept'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
        ['source', 'the ministry'],
      ],
      [
        'reported, said: the ministry had offered 600 and she wept / Ann Lee',
        'reported, promised: offered 600 / nobody',
      ],
    ],
    [
      'have an inner report of whoever the words themselves say it is',
      'Ann Lee said the road is shut. “My neighbour says the bridge is old,” she said.',
      [
        ['said', 'the road is shut'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
        ['said', 'My neighbour says the bridge is old'],
        ['source', 'she'],
      ],
      [
        'reported, said: the road is shut / Ann Lee',
        'direct, said: My neighbour says the bridge is old, / Ann Lee',
        'reported, said: the bridge is old / nobody',
      ],
    ],
    [
      'have no inner report of what is only supposed',
      'Ann Lee said she would leave if the ministry asked for money.',
      [
        ['said', 'she would leave if the ministry asked for money'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: she would leave if the ministry asked for money / Ann Lee'],
    ],
    [
      'are nobody’s who is not told, and not those of whoever was told',
      'Ann Lee said she had been told that the bridge was old.',
      [
        ['said', 'she had been told that the bridge was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: she had been told that the bridge was old / Ann Lee',
        'reported, said: the bridge was old / nobody',
      ],
    ],
    [
      'are asked by nobody where only the answer has a name',
      'Asked whether the bridge was old, Ann Lee said no.',
      [
        ['asked', 'the bridge was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      ['reported, asked: Asked whether the bridge was old / nobody'],
    ],
    [
      'are not those of whom “by” names in what is told',
      'Ann Lee said they were told that the song was written by Tom Wu.',
      [
        ['said', 'they were told that the song was written by Tom Wu'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: they were told that the song was written by Tom Wu / Ann Lee',
        'reported, said: the song was written by Tom Wu / nobody',
      ],
    ],
    ...[
      ['attacks somebody', 'Tom Wu attacked the guard'],
      ['wants something', 'Tom Wu wanted money'],
      ['asks whoever did something', 'Tom Wu questioned the man who drove'],
    ].map(([does, words = '']): [string, string, readonly Marked[], readonly string[]] => [
      `have no inner report of whoever ${does}`,
      `Ann Lee said ${words}.`,
      [
        ['said', words],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      [`reported, said: ${words} / Ann Lee`],
    ]),
    ...[
      ['promises a thing', 'Tom Wu promised the same thing', 'the same thing', 'promised: promised '],
      ['wants somebody to do something', 'Tom Wu wanted her to paint', 'her to paint', 'demanded: wanted '],
    ].map(
      ([does, words = '', told = '', turn = '']): [string, string, readonly Marked[], readonly string[]] => [
        `have an inner report of whoever ${does}`,
        `Ann Lee said ${words}.`,
        [
          ['said', words],
          ['cue', 'said'],
          ['source', 'Ann Lee'],
        ],
        [`reported, said: ${words} / Ann Lee`, `reported, ${turn}${told} / Tom Wu`],
      ],
    ),
    [
      'have an inner report of a clause that is denied',
      'Ann Lee said Tom Wu denied the road was shut.',
      [
        ['said', 'Tom Wu denied the road was shut'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: Tom Wu denied the road was shut / Ann Lee',
        'reported, denied: denied the road was shut / Tom Wu',
      ],
    ],
    ...['if we are told', 'unless the town was told', 'the town might be told'].map(
      (supposed): [string, string, readonly Marked[], readonly string[]] => [
        `have no inner report of what is only supposed: ${supposed}`,
        `Ann Lee said she would leave and ${supposed} that the road is shut.`,
        [
          ['said', `she would leave and ${supposed} that the road is shut`],
          ['cue', 'said'],
          ['source', 'Ann Lee'],
        ],
        [`reported, said: she would leave and ${supposed} that the road is shut / Ann Lee`],
      ],
    ),
    ...['Why did Ann Lee say', 'Did Ann Lee say', 'Has Ann Lee said'].map(
      (asked): [string, string, readonly Marked[], readonly string[]] => [
        `are none in a question: ${asked}`,
        `${asked} that the bridge was old?`,
        [
          ['said', 'the bridge was old'],
          ['cue', asked.endsWith('d') ? 'said' : 'say'],
          ['source', 'Ann Lee'],
        ],
        [],
      ],
    ),
    [
      'are denied by "but not that"',
      'Ann Lee agreed that the bridge was old, but not that the road was shut.',
      [
        ['said', 'the bridge was old'],
        ['said', 'the road was shut'],
        ['cue', 'agreed'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: the bridge was old / Ann Lee',
        'reported, denied: not that the road was shut / Ann Lee',
      ],
    ],
    [
      'are doubted by whoever is not sure',
      'Ann Lee was not yet sure that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'was not yet sure'],
        ['source', 'Ann Lee'],
      ],
      ['reported, doubted: not yet sure that the bridge was old / Ann Lee'],
    ],
    [
      'are none that would have been said',
      'Had Ann Lee said that the bridge was old, it would be shut.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      [],
    ],
    [
      'are not said by whoever does not say them either',
      'Nor did Ann Lee say that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'say'],
        ['source', 'Ann Lee'],
      ],
      ['reported, not said: Nor did Ann Lee say that the bridge was old / Ann Lee'],
    ],
    [
      'are those of whom “by” names',
      'Ann Lee was told by Tom Wu that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'told'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: the bridge was old / Tom Wu'],
    ],
    [
      'go on with whoever speaks, whatever that reports of others',
      '“The road is shut,” Ann Lee said. “Nobody says the bridge is old.”',
      [
        ['said', 'The road is shut'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
        ['said', 'Nobody says the bridge is old'],
      ],
      [
        'direct, said: The road is shut, / Ann Lee',
        'direct, said: Nobody says the bridge is old. / Ann Lee',
        'reported, not said: Nobody says the bridge is old / nobody',
      ],
    ],
    [
      'have no inner report where the verb tells nothing',
      'Ann Lee said the ministry had painted 600 doors.',
      [
        ['said', 'the ministry had painted 600 doors'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
        ['source', 'the ministry'],
      ],
      ['reported, said: the ministry had painted 600 doors / Ann Lee'],
    ],
    [
      'are those of the whole name where a part of it is marked as their source',
      'The vote came from trustee Ann Lee, who wanted the line elsewhere.',
      [
        ['demanded', 'the line elsewhere'],
        ['source', 'Lee'],
      ],
      ['reported, demanded: the line elsewhere / Ann Lee'],
    ],
    [
      'have as an inner report what a body offers, told by somebody else',
      'Ann Lee said the mill had sold the farm two carts and promised them for a week.',
      [
        ['said', 'the mill had sold the farm two carts and promised them for a week'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: the mill had sold the farm two carts and promised them for a week / Ann Lee',
        'reported, promised: promised them for a week / nobody',
      ],
    ],
    [
      'have as an inner report what somebody with a relative clause told, to its end',
      'Ann Lee says a cook who cleaned for the inn told her the soup was thin, and that the plates were cracked.',
      [
        [
          'said',
          'a cook who cleaned for the inn told her the soup was thin, and that the plates were cracked',
        ],
        ['cue', 'says'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: a cook who cleaned for the inn told her the soup was thin, and that the plates were cracked / Ann Lee',
        'reported, said: the soup was thin, and that the plates were cracked / nobody',
      ],
    ],
    [
      'have as an inner report what somebody in apposition told',
      'Ann Lee says the director, Bo Perez, told her in May that the water was dark.',
      [
        ['said', 'the director, Bo Perez, told her in May that the water was dark'],
        ['cue', 'says'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: the director, Bo Perez, told her in May that the water was dark / Ann Lee',
        'reported, said: the water was dark / Bo Perez',
      ],
    ],
    [
      'are shown once where they are no more than what another says',
      'Ann Lee said he wrote that the bridge over the river at the mill had been old and the road to it shut.',
      [
        ['said', 'he wrote that the bridge over the river at the mill had been old and the road to it shut'],
        ['cue', 'said'],
        ['source', 'Ann Lee'],
      ],
      [
        'reported, said: he wrote that the bridge over the river at the mill had been old and the road to it shut / Ann Lee',
      ],
    ],
    ['are none where rules alone hear something', 'The owner denied it until the inn was shut.', [], []],
    [
      'are none where whoever writes has an opinion',
      'I think the bridge is old.',
      [
        ['said', 'the bridge is old'],
        ['cue', 'think'],
        ['source', 'I'],
      ],
      [],
    ],
    [
      'are what whoever writes told once',
      'I told the council that the bridge was old.',
      [
        ['said', 'the bridge was old'],
        ['cue', 'told'],
        ['source', 'I'],
      ],
      ['reported, said: that the bridge was old / nobody'],
    ],
    [
      'are not those of whoever owns what tells them',
      "Ann Lee's model says the bridge is old.",
      [
        ['said', 'the bridge is old'],
        ['cue', 'says'],
        ['source', 'Ann Lee'],
      ],
      ['reported, said: the bridge is old / nobody'],
    ],
    [
      'are those of the subject where the tagger marks another source',
      'Ann Lee put the cost at nine millions, of which Norway had provided three.',
      [
        ['promised', 'three'],
        ['cue', 'had provided'],
        ['source', 'Ann Lee'],
      ],
      ['reported, promised: had provided three / nobody'],
    ],
    [
      'are announced by a word that tells something',
      'Principal Ann Lee told parents last night that the school was poor.',
      [
        ['said', 'the school was poor'],
        ['cue', 'told'],
        ['cue', 'last'],
        ['source', 'Principal Ann Lee'],
        ['source', 'parents'],
      ],
      ['reported, said: that the school was poor / Ann Lee'],
    ],
  ])('%s', (_, text, marked, expected) => {
    expect(taggedStatements(text, marked)).toEqual(expected)
  })
  it('keep their own source and turn in a sentence without end', () => {
    const part = 'Ann Lee denied that the bridge was old and Tom Orr said the road was shut, '
    const marks = [
      ['source', 'Ann Lee'],
      ['cue', 'denied'],
      ['denied', 'the bridge was old'],
      ['source', 'Tom Orr'],
      ['cue', 'said'],
      ['said', 'the road was shut'],
    ] as const
    const tags = (times: number): Tag[] =>
      Array.from({ length: times }, (_, k) =>
        marks.map(([what, words]): Tag => {
          const start = k * part.length + part.indexOf(words)
          const place = { span: { start, end: start + words.length }, score: 0.9 }
          return what === 'cue' || what === 'source'
            ? { ...place, part: what }
            : { ...place, part: 'content', polarity: what }
        }),
      ).flat()
    const { document } = read(part.repeat(400))
    const { statements, people } = annotate(document, [tags(400)])
    expect(
      statements.map(({ span, polarity, speaker }) => [span.start, polarity, people[speaker ?? -1]?.name]),
    ).toEqual(
      Array.from({ length: 400 }, (_, k) => [
        [k * part.length + part.indexOf('that the bridge'), 'denied', 'Ann Lee'],
        [k * part.length + part.indexOf('the road'), 'said', 'Tom Orr'],
      ]).flat(),
    )
  })
})
