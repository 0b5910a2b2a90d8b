import { stemmer } from 'stemmer'

/** Irregular forms of English verbs and nouns, which no suffix rule joins: base, then the forms. */
const IRREGULAR = `arise arose arisen|awake awoke awoken|bear bore borne born birth births|beat beaten|become became|begin began begun|bend bent
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|come came|cost costs|creep crept|deal dealt|die died dying death dead dies deaths|dig dug|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes
grow grew grown growth|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known knowledge|lay laid|lead led|leave left
lend lent|lie lay lain|lose lost loss losses|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran
say said saying says|see saw seen|seek sought|sell sold sale sales|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken speech|spend spent|spin spun|spring sprang sprung|stand stood
steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|wear wore worn|weave wove woven
win won|withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people ppl persons|foot feet|tooth teeth|mouse mice
life lives|wife wives|half halves|marry married marriage marries marriages
center centre centers centres|theater theatre theaters theatres|defense defence|program programme programs programmes
bury buried burial|arrive arrived arrival|choose choice|lose loses losing|success succeed succeeded|conclude conclusion|decide decision
destroy destruction destroyed|divide division|explode explosion|extend extension|high height|hot heat|deep depth|long length|wide width|strong strength
describe description|receive reception|produce production|introduce introduction|reduce reduction|expand expansion|invade invasion
percent percentage|america american americans usa`
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)
const NUMBER_FORMS: ReadonlyMap<string, string> = new Map([
  ...NUMBERS.map((word, n) => [word, String(n)] as const),
  ...ORDINALS.flatMap((word, n) =>
    ['st', 'nd', 'rd', 'th'].map((end) => [String(n + 1) + end, word] as const),
  ),
])
const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/[|\n]/).flatMap((group) => {
    const [base = '', ...forms] = group.trim().split(' ')
    return forms.map((form) => [form, base] as const)
  }),
)

/** The stem that a folded word counts as: `stem('written') //=> stem('writes')`. */
export function stem(key: string): string {
  const known = cache.get(key)
  if (known !== undefined) return known
  const plain = american(key.replace(/['’]s?$/u, ''))
  const number = NUMBER_FORMS.get(plain)
  const found = number ?? (/^\d/.test(plain) ? plain : stemmer(BASES.get(plain) ?? plain))
  if (cache.size > LARGEST) cache.clear()
  cache.set(key, found)
  return found
}

/** British spellings as American ones: `american('harbours') //=> 'harbors'`. What is no variant changes alike everywhere. */
const american = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/our(s|ed|ing|able|al|ful|less|ite|ites|hood|hoods)?$/, 'or$1')
        .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1')
        .replace(/yse(s|d)?$/, 'yze$1')

const LARGEST = 50_000
const cache = new Map<string, string>()
