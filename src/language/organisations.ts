// Written for this project from what news articles name. No licence needed.
import { DATE_NAMES } from './calendar.ts'

const set = (words: string): ReadonlySet<string> => new Set([...words.trim().split(/\s+/u), ...DATE_NAMES])

/** Last words of names that are no person's, in small letters: "Lee University", "Lee Street". */
export const ORGANISATION_WORDS = set(`
academy act action elementary resources securities holdings stadium arena rovers wanderers rangers united athletic stars capital administration affairs agency agreement airlines airport alliance army assembly assn.
association authority avenue award awards bank bay beach board bridge broadcasting brothers bureau cabinet
campaign care caucus center centre chamber channel church city club coalition co. college commission committee
community company conference congress constitution convention corp. corporation corps council county court creek
daily day debate defense department dept. desk district division economy election embassy enquirer enterprise
examiner exchange express federation festival fire firm force forces forum foundation front fund gazette global
government group guard hall health heights herald highway hill hills hospital hotel house inc. industries
initiative institute institution instruments international island islands journal labs lake league library llc.
ltd. magazine mail market media memorial ministry monitor monthly mountain mountains movement museum nation
nations navy network networks news newspaper office organization organisation pac park parliament partners
partnership party people poll policy port post press primary prize program project province radio railway region
register regiment relations report republic research resort review river road roads school senate series service
services settlement society sox square star state station states street strategies studies study sun super
survey system systems talks task team technologies telegraph territory times today tonight tower towers town
trade treaty tribune trust union united university valley village wall war watch way week weekly world zone
parenthood pentagon kremlin plan proposal bill law rule act amendment project inquiry investigation doctrine
christian muslim jewish catholic evangelical republican democratic liberal conservative street's supporters
voters allies rally speech book show lives matter tea democrats republicans zoo circus orchestra choir`)

/** Names of one word that are no person's: newspapers, agencies, companies, parliaments, faiths. In small letters. */
export const ORGANISATIONS = set(`
reuters xinhua bloomberg politico breitbart cnn nbc abc cbs msnbc fox pbs npr bbc ap afp upi tass c-span cnbc
vox slate salon gallup nielsen quinnipiac facebook twitter google youtube instagram snapchat reddit apple amazon
microsoft alibaba tencent baidu netflix uber yahoo intel ibm samsung sony toyota honda boeing walmart starbucks
mcdonald's congress senate parliament pentagon kremlin nato nasa isis isil hamas hezbollah taliban al-qaeda fbi
cia nsa irs epa fda doj dhs fec gop dnc rnc pac aclu naacp nra afl-cio unicef unesco opec interpol republicans
democrats democrat republican conservatives liberals libertarians christians muslims jews catholics evangelicals
mormons hispanics latinos blacks whites americans internet web obamacare medicare medicaid brexit white-house
hollywood broadway wikipedia wikileaks pew rasmussen marist monmouth zogby yougov wall state supreme house god
lord jesus christ islam bible quran christmas thanksgiving easter halloween english spanish french german
russian arabic chinese tv uk us usa u.s. u.k. u.n. eu un american mexican wsj nyt usa cuba iraq iran syria
editor editors officials experts critics may`)
