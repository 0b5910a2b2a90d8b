import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cut } from '../../src/text/span.ts'
import { read } from './said.ts'

/** The people of a text: name, role, credit, and every place that means them. */
function people(text: string) {
  const { document, annotations } = read(text)
  return annotations.people.map(({ name, role, credit, mentions }) => ({
    name,
    role: role && cut(document.text, role),
    credit,
    mentions: mentions.map(({ span }) => cut(document.text, span)),
  }))
}
const names = (text: string) => people(text).map(({ name }) => name)
const roles = (text: string) => people(text).map(({ role }) => role)

describe('people', () => {
  it.each<[string, string, readonly string[]]>([
    ['a given name', 'We met Ann Lee in town.', ['Ann Lee']],
    ['a title', 'We met President Ixo Zubu in town.', ['Ixo Zubu']],
    ['a role before', 'We met screenwriter Ixo Zubu in town.', ['Ixo Zubu']],
    ['a role after', 'Ixo Zubu, a research fellow, came.', ['Ixo Zubu']],
    ['an age', 'Ixo Zubu, 45, came.', ['Ixo Zubu']],
    ['the surname alone later', 'Ixo Zubu came. Then Zubu left.', ['Ixo Zubu']],
    [
      'a list of people',
      'They include Ann Lee, Ixo Zubu and Tom Perez.',
      ['Ann Lee', 'Ixo Zubu', 'Tom Perez'],
    ],
    [
      'a headline with a negated verb',
      "Mayor Ann Lee Won't Say Which Builder Paid for Bridge. Ann Lee, the mayor, left.",
      ['Ann Lee'],
    ],
    [
      'a list in which nearly every word has a capital',
      'Present: Mayor Ann Lee, Thomas Baker, Mary Ann Wood.',
      ['Ann Lee', 'Thomas Baker', 'Mary Ann Wood'],
    ],
    ['a title with a place', 'First Deputy Prime Minister of Kenya Ixo Zubu came.', ['Ixo Zubu']],
    ['an initial', 'Ann B. Lee came. Ann Lee left.', ['Ann B. Lee']],
    ['a nickname', 'Robert "Bob" Perez came.', ['Robert Bob Perez']],
    ['a particle', 'Simon de la Cruz came.', ['Simon de la Cruz']],
    [
      'a middle name',
      'Its chairman, Truong Van Bay, left. Ngo Thi Be, 66, came.',
      ['Truong Van Bay', 'Ngo Thi Be'],
    ],
    ['whom the next sentence goes on about', 'We go because of Xola Zubur. She is well.', ['Xola Zubur']],
    ['an office and its charge', 'The Minister of Energy Ixo Zubu came.', ['Ixo Zubu']],
    ['a list of contacts', 'Press contact: Xola Zubur, Road Office.', ['Xola Zubur']],
    ['a greeting', 'Dear Xolu, we came.', ['Xolu']],
    ['what somebody is called', 'My gran was called Xolu.', ['Xolu']],
    ['where somebody is from', 'The inn is run by an American, Xola Zubur, and has beds.', ['Xola Zubur']],
    ['a trade that no list has', 'The first came from crofter Xola Zubur.', ['Xola Zubur']],
    [
      'a trade that opens the sentence, by its ending',
      'Volcanologist Xola Zubur came. Plot-holder Ixo Perez left.',
      ['Xola Zubur', 'Ixo Perez'],
    ],
    [
      'what stands before a comma and does something behind one',
      'The man at the door, Xola Zubur, wore gloves.',
      ['Xola Zubur'],
    ],
    ['"one"', 'It was drawn by one Xola Zubur.', ['Xola Zubur']],
    ['"whose" and a part of the body', 'They scored through Xola Zubur, whose toe hurt.', ['Xola Zubur']],
    ['a part that is played', 'Xola Zubur as the lawyer is good.', ['Xola Zubur']],
    ['a form of address of another language', 'Abbé Xola Zubur came.', ['Xola Zubur']],
    ['"who"', 'They went ahead through Xola Zubur, who scored.', ['Xola Zubur']],
    ['what a single name is', 'We met Xolu, a retired postman with a dog.', ['Xolu']],
    [
      'a form of address behind the name',
      'Kemal Zubur, a nurse, came. Then we saw Kemal Bey.',
      ['Kemal Zubur'],
    ],
    ['a lawyer’s title', 'Their lawyer, Atty. Xola Zubur, said it was late.', ['Xola Zubur']],
    ['a police rank', 'Sgt Xola Zubur came. Then MLA Ixo Perez left.', ['Xola Zubur', 'Ixo Perez']],
    [
      'a form of address and a family name with its particle',
      'The minister, His Excellency Mubarak bin Ixo Al Zubu, came. Al Zubu left.',
      ['Mubarak bin Ixo Al Zubu'],
    ],
    ['an office in brackets', 'In the hall sat Xola Zubur (clerk) and nine others.', ['Xola Zubur']],
    ['what they are to the writer', 'Xolu, my desk partner, thinks I am mad.', ['Xolu']],
    ['whom something is given', 'I gave my key to Ruben at the door.', ['Ruben']],
    ['a title that presents them', 'Ten minutes with Xola Zubur, bell founder\n\nIt rains.', ['Xola Zubur']],
    ['the title of a speech', 'Address by Bishop Xola Zubur at the quay\n\nIt rains.', ['Xola Zubur']],
    ['a number with X', 'We met Darnell 3X, an organizer. Then Tom 2X said no.', ['Darnell 3X', 'Tom 2X']],
    ['a line that signs a quotation', '“The road is shut.”\n\n— Xola Zubur, shepherd', ['Xola Zubur']],
    ['a month behind a given name', 'Our reporter Ann February was there.', ['Ann February']],
  ])('are told by %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['organisations', 'George Washington University and the Lee Institute met.'],
    ['places', 'They drove from New York to South Carolina.'],
    ['where somebody comes from', 'She came from Xola Roa to speak.'],
    ['papers', 'USA Today and the Daily Mail wrote of it.'],
    ['what somebody is the head of', 'The president of Xola Zubur said it was late.'],
    ['what a title deals with', 'A deal with Xola Zubur in the valley\n\nIt rains.'],
    ['laws', 'They voted for Bill S-114 and Bill C-69.'],
    ['days and months', 'On Monday and in March it rained.'],
    ['peoples', 'The Chinese and the Americans met.'],
    ['headlines', 'New Bridge Plan Raises Many Questions About Money'],
  ])('are not %s', (_, text) => {
    expect(names(text)).toEqual([])
  })

  it.each<[string, string, readonly (string | null)[]]>([
    ['before the name', 'Utopian President Ann Lee came.', ['Utopian President']],
    [
      'of two parts',
      'World Road Forum founder and executive chairman Ann Lee came.',
      ['World Road Forum founder and executive chairman'],
    ],
    [
      'after the name',
      'Ann Lee, consul general of Utopia in Paris, came.',
      ['consul general of Utopia in Paris'],
    ],
    [
      'nobody alone what several are',
      'We met Ann Lee and Tom Perez, the heads of Acme and Bolt.',
      [null, null],
    ],
    ['no courtesy', 'Mrs. Lee came.', [null]],
    ['before a form of address', 'The secretary of health, Dr. Ann Lee, came.', ['The secretary of health']],
    ['before a title', 'The chair, Captain Ann Lee, came.', ['The chair']],
    ['before brackets', 'The vice-president (Mrs. Ann Lee) came.', ['The vice-president']],
    ['of a relation', 'My brother Tom Perez came.', ['brother']],
    ['without the owner that a pronoun names', "Their union's steward, Ann Lee, came.", ['steward']],
    ['with the owner that is named', "Bell's biographer, Ann Lee, came.", ["Bell's biographer"]],
    ['with what an office is for', 'Alderman for mobility Tom Perez came.', ['Alderman for mobility']],
    ['that no list has', 'Ann Lee, a pensioner, came.', ['a pensioner']],
    ['before "called"', 'A retired engineer called Ann Lee came.', ['A retired engineer']],
    ['no more than a man', 'A man called Tom Perez came.', [null]],
    ['behind an age in words', 'Ann Lee, thirty-four, a pensioner, came.', ['a pensioner']],
    ['behind a semicolon', 'Tom Perez came; Ann Lee, 39, will be its mayor.', [null, 'mayor']],
    ['without the time before it', 'By the time janitor Ann Lee left, it rained.', ['janitor']],
    ['without the time behind it', 'My founder at the time, Ann Lee, left.', ['founder']],
    ['before somebody of a people', 'Their coach, Dutchman Tom Perez, left.', ['coach']],
    ['that somebody will have', 'Mayor-designate Ann Lee came.', ['Mayor-designate']],
    ['behind "who was"', 'Ann Lee, who was the foreman of that farm, came.', ['the foreman of that farm']],
    ['behind "is"', 'Ann Lee is a school caretaker in Rome.', ['a school caretaker in Rome']],
    ['of whom they belong to', 'Ann Lee of the opposition came.', ['of the opposition']],
    ['before a colon', 'Press contact: Ann Lee, Road Office.', ['Press contact']],
    ['of a people', 'It is run by an American, Ann Lee, and has beds.', ['an American']],
    [
      'without the form of address behind it',
      'The deputy treasurer Dr Ann Lee came.',
      ['The deputy treasurer'],
    ],
    ['before an excellency', 'The minister, His Excellency Ann Lee, came.', ['The minister']],
    ['of a name of one word', 'Xolu, my desk partner, came.', ['desk partner']],
    ['no place where they are', 'I gave it to Ruben at the stage door and left.', [null]],
    ['no other of a list', 'Cllr Ann Lee, Cllr B. Wu and Cllr Tom Perez came.', [null, null, null]],
    ['nothing that is done to them', 'They had chased Mr Lee there.', [null]],
    ['no verb', 'Ann Lee, accused her of it, and left.', [null]],
    ['no meal', 'At dinner Ann Lee said it.', [null]],
    ['none behind a preposition of time', 'During hopscotcher Ann Lee said it.', [null]],
    ['no conjunction', 'After Ann Lee came, it rained.', [null]],
    ['no weather', 'For Ann Lee, the weather was fine.', [null]],
    ['no subject of the clause behind them', 'For Ann Lee, the mayor was kind.', [null]],
    ['no subject whose verb is no participle', 'When we saw Ann Lee, the mayor left, and so did we.', [null]],
    [
      'without its closing mark',
      'Ann Lee, head of roads for the north read it out.',
      ['head of roads for the north'],
    ],
    ['with a participle', 'Ann Lee, a nurse born in Orr, came.', ['a nurse']],
    ['none that is denied', 'Tom Wu denied that Ann Lee was the mayor.', [null, null]],
    ['none that others say', 'Tom Wu said Ann Lee was a murderer.', [null, null]],
    ['none that others say behind it', 'Ann Lee was a murderer, Tom Wu said.', [null, null]],
    ['none that is quoted', '“So. Ann Lee is a murderer,” he said.', [null]],
    ['none that is supposed', 'If Ann Lee is the mayor, we stay.', [null]],
    ['none that would be', 'Ann Lee would be the mayor.', [null]],
    ['none of an office that only others speak of', 'The mayor, Ann Lee said, was old.', [null]],
  ])('have a role: %s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected)
  })

  it('keep every place that means them', () => {
    expect(people('Mayor Ann Lee came. Lee said she was late. The mayor left.')).toEqual([
      { name: 'Ann Lee', role: 'Mayor', credit: false, mentions: ['Ann Lee', 'Lee', 'she', 'mayor'] },
    ])
  })

  it('are not confused with longer words', () => {
    expect(people('President Xi Bo met Xinhua and Xiu Ma. Xi left.')[0]?.mentions).toEqual(['Xi Bo', 'Xi'])
  })

  it.each<[string, string]>([
    ['after "from"', 'A cook from Haiphorg, who came early, left.'],
    ['after an office', 'The mayor of Akureyru, who came early, left.'],
  ])('are no places: a word %s', (_, text) => {
    expect(names(text)).toEqual([])
  })

  it('are credits when only the credits name them', () => {
    const found = people(
      'Ann Lee came.\n\n(Town News writers Ixo Zubu and Tom Perez contributed to the story)',
    )
    expect(found.map(({ name, credit }) => [name, credit])).toEqual([
      ['Ann Lee', false],
      ['Ixo Zubu', true],
      ['Tom Perez', true],
    ])
  })

  it('of the seed are found through its glued words', () => {
    const seed = readFileSync('seeds/2015-12-16-xinhua-world-internet-conference.txt', 'utf8')
    const found = people(seed)
    expect(found.filter(({ credit }) => !credit)).toHaveLength(18)
    expect(found.find(({ name }) => name === 'Xi Jinping')?.role).toBe('Chinese President')
  })
})
