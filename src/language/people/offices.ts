// Written for this project from what news articles call people. No licence needed.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Titles that stand right before a name: "President Lee", "Mrs. Lee". In small letters, as tokens. */
export const TITLES = set(`
mr. mrs. ms. miss mx. dr. mr mrs ms dr sir dame lord lady madam
sen. rep. gov. gen. lt. col. maj. capt. cmdr. sgt. cpl. adm. prof. rev. hon. pres. supt. sens. reps. govs.
president vice-president president-elect ex-president premier chancellor minister secretary senator congressman
congresswoman representative governor mayor councilman councilwoman councilor councillor commissioner delegate
assemblyman assemblywoman ambassador envoy consul secretary-general general admiral colonel major captain
lieutenant sergeant commander corporal sheriff marshal officer detective chief justice judge attorney prosecutor
solicitor speaker leader chairman chairwoman chairperson chair director manager adviser advisor aide strategist
spokesman spokeswoman spokesperson professor doctor dean pastor bishop archbishop cardinal rabbi imam pope father
sister brother king queen prince princess emperor sheikh sultan emir ayatollah coach chef editor editor-in-chief
reporter correspondent host anchor analyst economist historian author writer actor actress singer comedian director
pollster consultant lobbyist donor billionaire businessman businesswoman founder ceo cfo candidate nominee
front-runner frontrunner contender hopeful democrat republican canon venerable deacon vicar curate monsignor constable
cllr cllr. inspector brigadier mp msp alderman alderwoman provost baron baroness count countess duke duchess earl
viscount counsel advocate elder nurse cllrs havildar subedar bhikkhu bhikshuni principal
sgt cpl lt capt maj cmdr supt insp insp. det det. dci dsi mla mlc mep barrister barr. engr engr. atty atty. excellency highness majesty`)

/** Words for what people are, in small letters: "a research fellow", "spokesman Tom Lee". */
export const ROLES = set(`
activist actor actress administrator advocate agent aide alderman ally analyst anchor anthropologist architect artist
assistant astronaut astronomer athlete attorney author baker banker biologist blogger boss boy brother builder
businessman businesswoman campaigner candidate captain carpenter ceo chair chairman chairperson chairwoman champion
chaplain chef chemist chief child cleaner clerk climber co-author co-chair co-founder co-host coach colleague columnist comedian
commander commentator commissioner composer conservative consul consultant contractor contributor convert coordinator
correspondent councilman councilwoman counsel counselor creator critic cyclist dancer daughter dean defender democrat
dentist deputy designer detective developer diplomat director doctor donor driver ecologist economist editor educator
emissary employee engineer entrepreneur envoy evangelist executive ex-wife ex-husband expert farmer father fellow
fighter filmmaker financier firefighter fisherman founder friend front-runner fundraiser geologist girl girlfriend
boyfriend nephew niece cousin uncle aunt relative classmate roommate governor graduate grandmother grandfather guard guide guitarist head historian host husband immigrant
independent inspector instructor intern interpreter investigator investor jeweler journalist judge junior justice
lawmaker lawyer leader lecturer legislator liberal librarian lobbyist magistrate man manager mathematician mayor
mechanic member merchant meteorologist millionaire billionaire minister moderator mogul mother musician native
neighbor neighbour nominee novelist nurse nutritionist officer official operative operator organizer organiser owner painter
parent part partner passenger pastor pediatrician personality pharmacist philosopher photographer physician physicist
pianist pilot player plumber poet policeman politician pollster preacher president priest principal producer professor
programmer prosecutor psychiatrist psychologist publicist publisher rancher realtor receptionist recruiter refugee
reporter representative republican researcher resident retiree sailor salesman scholar scientist screenwriter sculptor
secretary senator senior sergeant sheriff shopkeeper singer sister soldier son songwriter specialist spokesman
spokesperson spokeswoman staffer statistician star strategist student substitute superintendent supervisor supporter surgeon
surveyor teacher technician technologist theologian trader trainer translator treasurer trucker trustee undersecretary
veteran vice-president victim visitor volunteer voter waiter waitress welder widow wife winner witness woman worker
writer youth heads leaders chiefs presidents ministers founders members senators spokesmen`)

/** Offices by which an article goes on to mean somebody whom it has named: "the president". In small letters. */
export const OFFICES = set(`
president premier chancellor minister secretary senator congressman congresswoman governor mayor ambassador consul
king queen prince princess pope emperor speaker pontiff sheriff judge justice commissioner superintendent
chairman chairwoman secretary-general`)

/** Family words and titles that tell a woman or a man. */
export const FEMALE_WORDS =
  set(`mrs. ms. mrs ms miss dame lady madam queen princess congresswoman chairwoman spokeswoman
businesswoman councilwoman assemblywoman actress sister mother wife daughter girl woman widow ex-wife girlfriend
grandmother waitress`)
export const MALE_WORDS =
  set(`mr. mr sir lord king prince congressman chairman spokesman businessman councilman
assemblyman actor brother father husband son boy man ex-husband boyfriend grandfather pope imam bishop archbishop
cardinal salesman policeman`)
