// Written for this project: verbs by which English reports speech, and what may follow them. No licence needed.
/**
 * What may follow a verb of speech as its content:
 * `t` a clause with "that"; `b` a clause without it; `q` a quotation; `i` it may stand before its subject ("said Lee");
 * `o` the person spoken to comes first ("told reporters that …"); `n` a noun phrase ("praised the plan");
 * `v` an infinitive ("vowed to …"); `w` a question ("asked whether …"); `c` a name that is given ("called him …"); `p` a noun phrase after its participle ("noting the …"); `e` what is felt ("awed by the …");
 * `-` nothing: it only ends what was said before it (", pointing to …").
 */
export const VERBS = `
tbqiw: say explain
otbqwv: tell
tbqi: add write tweet reply respond answer conclude state argue claim insist declare suggest assert
tbqi: contend allege concede admit boast joke quip remark caution complain testify report repeat
tbqin: confirm
tbqi: proclaim opine muse retort counter shout yell scream whisper estimate theorize speculate
oqiwv: ask
qi: bristle bellow snap sneer growl groan grumble thunder rasp drawl whine moan
qi: continue tease interject chant cry mutter murmur exclaim gush fume scoff gloat chuckle sigh vent
qi: post email text
tbqip: note
otbqi: warn
tbqin: announce acknowledge predict lament stress emphasize emphasise reiterate
tq: maintain hint
tbn: deny doubt
tb: indicate attest fear
tqi: observe reason blog
tqin: recall
tbn: forecast
tbqiv: promise vow
tbqv: pledge
tbv: swear
v: threaten
tbq: reveal believe
t: show find charge affirm recognize assume demonstrate disclose imply signal hope
n: welcome highlight request praise laud hail applaud commend thank criticize criticise condemn denounce decry
n: blast slam bash mock ridicule deride rebuke scold blame dismiss reject cite list dispute compare refute belie debunk
n: express voice
qiw: wonder
qiwn: question
otb: inform assure
otbq: remind
ot: persuade
q: rail laugh agree disagree preach read
ovqn: urge
ovq: exhort implore beg
otbqv: advise
tbqn: recommend demand
tqn: propose
c: call dub label brand
n: describe characterize tout
on: accuse
-: attack echo defend
bq: think
tn: bemoan
`

/** Forms that no rule gives: the verb, its past, its past participle, its present participle. */
export const IRREGULAR = `
say said said saying; tell told told telling; write wrote written writing; swear swore sworn swearing;
find found found finding; show showed shown showing; think thought thought thinking; feel felt felt feeling; read read read reading; put put put putting; seek sought sought seeking; undertake undertook undertaken undertaking; forecast forecast forecast forecasting;
go went gone going; shoot shot shot shooting; hit hit hit hitting; make made made making; speak spoke spoken speaking
`

/** Verbs that are cues with a word or two after them, and what may follow those. */
export const VERB_PARTICLES = `
tbqi: point_out
q: go_on
tqi: fire_back shoot_back hit_back
q: push_back
qi: chime_in
n: call_for lash_out lash_out_at speak_out_against look_forward_to put_forward warn_against caution_against advise_against warn_of
n: talk_about speak_about argue_against argue_for rail_about rail_against write_of write_about
n: complain_about plead_for press_for object_to rule_out laugh_off shrug_off brush_off brush_aside wave_away wave_aside
ovn: call_on
tb: make_clear
c: refer_to
-: point_to respond_to go_after take_aim
`

/** What somebody is said to feel about something: "was impressed by the plan". */
export const FEELINGS: ReadonlySet<string> = new Set(
  (
    'awed impressed pleased delighted worried concerned convinced confident optimistic pessimistic surprised ' +
    'disappointed proud grateful hopeful thrilled shocked saddened encouraged excited alarmed troubled dismayed ' +
    'moved touched inspired outraged appalled sceptical skeptical'
  ).split(' '),
)

/** Nouns for what is said, which a clause with "that" may follow: "the claim that …". */
export const TELLINGS: ReadonlySet<string> = new Set(
  (
    'accusation acknowledgment admission allegation argument assertion assurance claim complaint concession ' +
    'contention declaration denial insistence pledge prediction promise remark reminder speculation statement ' +
    'suggestion vow warning'
  ).split(' '),
)

/** Base forms of verbs that tell what somebody thinks of a thing, and are nothing without them: "blamed the weather". */
export const VERBS_OF_ATTITUDE = 'welcome blame thank defend fear regret prefer'.split(' ')
