/**
 * What may follow a verb of speech as its content:
 * `t` a clause with "that"; `b` a clause without it; `q` a quotation; `i` it may stand before its subject ("said Lee");
 * `o` the person spoken to comes first ("told reporters that …"); `n` a noun phrase ("praised the plan");
 * `v` an infinitive ("vowed to …"); `w` a question ("asked whether …"); `c` a name that is given ("called him …"); `p` a noun phrase after its participle ("noting the …"); `e` what is felt ("awed by the …").
 */
export interface CueVerb {
  readonly lemma: string
  readonly frames: string
  readonly form: 'base' | 'present' | 'past' | 'participle'
}

const VERBS = `
say tbqiw
tell otbqwv
add tbqi
ask oqiwv
write tbqi
tweet tbqi
reply tbqi
respond tbqi
answer tbqi
continue qi
conclude tbqi
explain tbqiw
note tbqip
state tbqi
argue tbqi
claim tbqi
insist tbqi
warn otbqi
declare tbqi
announce tbqin
suggest tbqi
assert tbqi
maintain tq
contend tbqi
allege tbqi
acknowledge tbqin
concede tbqi
admit tbqi
deny tb
boast tbqi
joke tbqi
quip tbqi
recall tqi
remark tbqi
observe tqi
predict tbqin
forecast tbn
promise tbqiv
pledge tbqv
vow tbqiv
swear tbv
threaten v
caution tbqi
complain tbqi
lament tbqin
testify tbqi
confirm tbqi
reveal tbq
disclose t
report tbqi
stress tbqin
emphasize tbqin
emphasise tbqin
highlight n
reiterate tbqin
repeat tbqi
proclaim tbqi
opine tbqi
muse tbqi
wonder qiw
question qiwn
inform otb
remind otbq
assure otb
persuade ot
tease qi
retort tbqi
counter tbqi
interject qi
shout tbqi
yell tbqi
scream tbqi
chant qi
cry qi
whisper tbqi
mutter qi
murmur qi
exclaim qi
gush qi
fume qi
rail q
scoff qi
gloat qi
chuckle qi
laugh q
sigh qi
urge ovqn
exhort ovq
implore ovq
beg ovq
advise otbqv
recommend tbqn
propose tqn
demand tbqn
request n
call c
dub c
label c
brand c
describe nc
characterize nc
praise n
laud n
hail n
applaud n
commend n
thank n
criticize n
criticise n
condemn n
denounce n
decry n
blast n
slam n
bash n
mock n
ridicule n
deride n
rebuke n
scold n
blame n
accuse on
dismiss n
reject n
cite n
list n
dispute n
compare n
express n
voice n
estimate tbqi
reason tqi
theorize tbqi
speculate tbqi
imply t
hint tq
indicate tb
signal t
attest tb
believe tbq
think bq
hope t
fear tb
disagree q
bemoan tn
vent qi
preach q
post qi
email qi
text qi
blog tqi
read q
`
const IRREGULAR = `
say said said saying; tell told told telling; write wrote written writing; swear swore sworn swearing;
think thought thought thinking; feel felt felt feeling; read read read reading; put put put putting; forecast forecast forecast forecasting;
go went gone going; shoot shot shot shooting; hit hit hit hitting; make made made making; speak spoke spoken speaking
`
/** Verbs that are cues with a word or two after them. */
const PARTICLES = `
point out tbqi
go on q
fire back tqi
shoot back tqi
hit back tqi
push back tq
chime in qi
call for n
call on ovn
lash out n
lash out at n
speak out against n
make clear tb
look forward to n
put forward n
warn against n
warn of n
talk about n
speak about n
argue against n
argue for n
rail about n
rail against n
write of n
write about n
complain about n
refer to c
plead for n
press for n
object to n
`

/** What somebody is said to feel about something: "was impressed by the plan". */
export const FEELINGS: ReadonlySet<string> = new Set(
  (
    'awed impressed pleased delighted worried concerned convinced confident optimistic pessimistic surprised ' +
    'disappointed proud grateful hopeful thrilled shocked saddened encouraged excited alarmed troubled dismayed ' +
    'moved touched inspired outraged appalled sceptical skeptical'
  ).split(' '),
)

const doubled = new Set(['slam', 'admit', 'quip', 'beg', 'blog', 'dub', 'chat', 'rap'])
const irregular = new Map(
  IRREGULAR.trim()
    .split(/;\s*/u)
    .map((line) => [line.split(' ')[0] ?? '', line.split(' ')] as const),
)

function formsOf(lemma: string): readonly (readonly [string, CueVerb['form']])[] {
  const stem = doubled.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/u, '')
  const y = /[^aeiou]y$/u.test(lemma)
  const present = y
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|sh|ch|go)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const [, past, done, doing] = irregular.get(lemma) ?? []
  const regular = y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  return [
    [lemma, 'base'],
    [present, 'present'],
    [past ?? regular, 'past'],
    [done ?? regular, 'past'],
    [doing ?? `${/ee$/u.test(lemma) ? lemma : stem}ing`, 'participle'],
  ]
}

const lines = (table: string): readonly string[] => table.trim().split('\n')

function verbsOf(table: string): ReadonlyMap<string, CueVerb> {
  const found = new Map<string, CueVerb>()
  for (const line of lines(table)) {
    const [lemma = '', frames = ''] = line.split(' ')
    for (const [form, kind] of formsOf(lemma))
      if (!found.has(form)) found.set(form, { lemma, frames, form: kind })
  }
  return found
}

/** Every form of a verb of speech, in small letters. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = verbsOf(VERBS)

/** Verbs with the words that make them cues, by each form of the verb; longest first. */
export const CUE_PHRASES: ReadonlyMap<string, readonly (CueVerb & { readonly words: readonly string[] })[]> =
  (() => {
    const found = new Map<string, (CueVerb & { readonly words: readonly string[] })[]>()
    for (const line of lines(PARTICLES)) {
      const parts = line.split(' ')
      const [lemma = '', words, frames = ''] = [parts[0], parts.slice(1, -1), parts.at(-1)]
      for (const [form, kind] of formsOf(lemma)) {
        const list = found.get(form) ?? []
        if (!list.some((known) => known.words.join(' ') === words.join(' ')))
          list.push({ lemma, frames, form: kind, words })
        found.set(
          form,
          list.sort((a, b) => b.words.length - a.words.length),
        )
      }
    }
    return found
  })()

/** Forms of the verbs that take a quotation: "said", "tweets". */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  [...CUE_VERBS].flatMap(([form, cue]) => (cue.frames.includes('q') ? [form] : [])),
)
