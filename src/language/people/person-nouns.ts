// From WordNet 3.1 (wordnet.princeton.edu, © Princeton University, WordNet licence); made by scripts/make/person-nouns.ts.
const WORDS = `
abbe abbess abbot aberrant abolitionist abomination aboriginal absentee academic accompanist accomplice
accountant accused accuser acrobat activist actor actress actuary adapter adept adherent adjutant
administrator admiral admirer adolescent adonis adult adventurer adversary advertiser adviser advisor
advocate aeon affiliate affine affluent aficionado aggregator aggressor agnostic agonist agronomist aide
aide-de-camp airman alarmist albino alcalde alchemist alcoholic alderman alien alternate alto alumna alumnus
amateur amazon ambassador ambler amigo amir amputee analyst anarchist ancestor anchorman ancient
anesthesiologist angel angler animator animist announcer antagonist antecedent anthropologist anti
antiquarian antique apostate apostle apparition appellant applicant appointee appraiser apprentice arbiter
arbitrator archaeologist archangel archbishop archdeacon archduke archeologist archer architect archivist
aristocrat arranger arthritic artisan artist artiste ascetic aspirant assemblyman assemblywoman assessor
assistant associate astrologer astronaut astronomer astrophysicist atheist athlete attache attendant
attorney auctioneer auditor augur aunt auntie auteur author autocrat automaton auxiliary avatar aviator
ayatollah babe babu baby babysitter bachelor backpacker backstop bailiff baker ballerina ballplayer
bandleader banker bantamweight barbarian bard baritone barker barman baron baroness baronet barrister
bartender bassist basso batman batsman batter bearer beater beggar beginner begum behemoth beholder believer
belle belligerent bellwether bereaved berserk bey bidder bigot biker bilingual billionaire bimbo biochemist
biographer biologist bishop blacksmith blaster bleacher blogger bloke blond blonde boarder bodybuilder
bodyguard bogey bogie bombardier bombshell booker bookkeeper bookmaker bookman bookseller boomer booster
boozer boss botanist bouncer bourgeois bowler bowman boxer boy brahman brahmin brat brave breadwinner
breaker breeder brewer bricklayer bride bridegroom bridesmaid brigadier broad broadcaster broker brother
brother-in-law browser brunet brunette bucolic buddy bunny bureaucrat businessman businesswoman butcher
butler buyer bystander caddie cadet calculator calif caliph caller cameraman campaigner camper canary
candidate cannibal cantor capitalist capo captain captive captor cardinal cardiologist caregiver caretaker
carpenter carrier cartographer cartoonist caseworker cashier caster casualty catcher caterer cavalier
caveman celebrity celibate cellist censor centaur centrist centurion chairman chairperson chairwoman
challenger chameleon champ champion changer chap chaperone chaplain character chased chaser chauffeur
checker cheerleader chef chela chemist chief chieftain child chiropractor chit choreographer chronicler chum
churchman cinematographer citizen civilian claimant clapper clarinetist classmate clergyman cleric clerk
client clinician clone closer clothier clown coach coadjutor coaster coauthor cobbler cofounder cog cognate
colleague collector colleen collier colonel colonial colossus columnist combatant comedian comer comic
commandant commander commander-in-chief commando commentator commissar commissioner commodore commoner
communicator communist companion compatriot competitor compiler complainant composer comptroller compulsive
comrade concierge conductor confessor confidant confidante congressman congresswoman connoisseur conqueror
conquistador conscript conservationist conservative conservator consort constable constructor consul
consultant consumer contemplative contemporary contender contestant contractor contrarian contributor
controller convalescent convener convert conveyor convict cook coon coordinator cop copycat copywriter
cornerback coroner corporal correspondent cosmonaut cosmopolitan cotter councillor councilman councilwoman
counsel counsellor counselor counterrevolutionary countess countryman countrywoman courier courtier cousin
couturier cowboy cowgirl craftsman crazy creditor crewman cricketer criminologist cripple critic crony
crooner cropper cruiserweight crusader cub cubist curate curator custodian customer cutler cutter cyborg
cyclist czar dancer dandy daredevil daughter daughter-in-law dauphin deacon deaconess deadbeat dealer dean
deb debater debtor debutante deceased decoder decorator defendant defender delegate demographer demon
demonstrator dentist departed depressive deputy derelict dermatologist descendant descendent deserter
designer desperate despot detainee detective developer diabetic dick dictator diehard dieter dietitian
digger dignitary diner diocesan diplomat director disciple discoverer dispatcher dissenter dissident
distributor diva diver divider divorcee doc doctor dodo doge domestic donna doorman dowager draftsman dragon
dragoon dramatist draper dreamer drifter drinker driver dropout drudge drummer drunk dry duchess duke dummy
dupe dweller dyer earl earner eater eclectic ecologist economist editor educator effendi egalitarian elder
eldest elector electrician elf elitist embodiment emcee emeritus emigrant emigre emir emissary emperor
employee employer empress emulator enforcer engineer engraver enquirer ensign entertainer enthusiast
entomologist entrepreneur environmentalist envoy epidemiologist epileptic equal equestrian escapist escort
esquire essayist estimator ethnic eunuch evangelist everyman examiner executive executor exhibitor exile
exorcist expatriate expert explorer exponent exporter expressionist extra extraterrestrial extremist
eyewitness facilitator fairy falconer familiar fanatic farmer fascist father father-in-law favourite fay
featherweight fella feller fellow feminist fencer fiddler fiduciary fielder fighter filibuster filmmaker
finalist financier finder finisher fink firefighter firstborn fisher fisherman fitter fixer flack flak
flanker fledgling flier flirt florist flyweight fodder foe follower footballer forecaster foreigner foreman
forerunner forward fossil founder freak freedman freelance freelancer freeman fresher freshman friar friend
fugitive functionary fundamentalist fundraiser futurist gainer gallant gambler gangsta gardener gatekeeper
gay gazetteer geek geisha general geneticist genie genius gentile gentleman geographer geologist
geophysicist gilder girl girlfriend gladiator glazer gnome goalie goalkeeper goaltender goblin goldsmith
golem golfer goon gopher governess governor grader graduate gran grandchild granddaddy granddaughter
grandfather grandma grandmaster grandmother grandpa grandparent grandson granger granny great grenadier
griffin grind grocer groom grower guard guardian guardsman guerilla guerrilla guest guide guitarist gunner
guru gymnast gynecologist gypsy hack hacker hadji hairdresser haji hajji hakeem hakim half-brother
half-sister handler handyman hanger hardliner harlequin harper harvester hatter hauler have hawker headliner
headmaster headmistress healer heartthrob heathen heavy heavyweight helmsman helper herald heretic hermit
hero heroine heterosexual hick highbrow hiker hippie hipster hire historian hitchhiker hitter hobbit hobo
holdout holdover homebuilder homeless homemaker homeowner homo homosexual hopeful horseman host hostage
hostess hotelier hotshot householder housekeeper housemate housewife humanist hummer humorist hunk hunter
huntsman hurdler hurler husband iceman idealist ideologue illegitimate illiterate illusionist illustrator
imam immigrant immortal immune imp imperialist importer impresario impressionist incarnation incompetent
incumbent incurable independent individualist inductee industrialist infant infantryman inferior infernal
infidel infielder informant informer ingenue inhabitant initiate initiator inmate innkeeper innocent
innovator inpatient inquirer inquisitor insider inspector instructor instrumentalist insured insurgent
intellectual interlocutor intermediary intern internationalist internist interpreter interrogator
interviewer intimate invalid inventor investigator investor ironman irregular islander isolationist
itinerant jailer janitor jerk jeweler jinx jock jockey jogger joiner joker journalist journeyman judge
juggernaut jumper junior jurist juror juvenile keeper keyboardist khan kicker kid kin king kingpin kinsman
knight knockout kook laborer labourer lackey lad lady laggard laird lama lamia lancer landlady landlord
landowner lassie lawmaker lawman lawyer layman lazar leader learner lecturer lefthander leftist lefty legate
legislator lender leper lesbian letterman leviathan liberal libertarian librarian librettist licensee
licentiate liege lieutenant lifeguard lifter lightweight linebacker lineman linesman linguist listener
literate litigator loader lobbyist locator loner longer lookout loon looney loony lovely loyalist lulu
lunatic lush lyricist macaroni machinist macho madam madame madcap madman maestro magician magistrate
magnate maharaja mahatma maid maiden mailman mainstay major major-general maker male malik man manager
maniac manipulator mannequin margrave mariner marketer marksman maroon marquess married marshal martyr
mascot master mastermind matador matchmaker mate mathematician matriarch matron maven maverick mayor
mechanic medalist medallist mediator melancholic member menial mentor mercenary mercer merchant mermaid
messenger mestizo meteorologist metropolitan mezzo microbiologist middleman middleweight midshipman midwife
migrant mikado militant militiaman millionaire mime miner minimalist minister minor minstrel minter misfit
miss missionary missy mod moderate modern modernist monarch monarchist monastic moneymaker monitor monk
monster mother mother-in-law motorcyclist motorist mountaineer mover mufti mujahid musician musicologist
mutant mutation mute mystic namesake nan nanny narc narrator national nationalist native natural naturalist
navigator nawab negotiator neighbor neighbour nephew nerd netminder neurologist neuroscientist neurosurgeon
neurotic neutral newborn newcomer newlywed newscaster newsman newspaperman newsreader niece ninja noble
nobleman noblewoman nobody nomad nominee nondescript nonpartisan notable notary novelist novice nun nuncio
nurse nutritionist objector observer obsessive obstetrician occult occupant occupier oceanographer
octogenarian officer official offspring oiler oilman ombudsman oncologist operative ophthalmologist opponent
optimist oracle orator orderly ordinary organiser organist organizer orientalist originator ornithologist
orphan ostrich ouster outcast outfielder outpatient overlord overseer owner pacifist packer padre pagan
painter pal paladin palatine paleontologist panelist paralegal paramedic paranoid paraplegic paratrooper
parent pariah parishioner parson participant partisan partizan partner pasha passenger passer passerby
pastor pathfinder pathologist patient patriarch patrician patriot patrolman patron pauper payer paymaster
peacekeeper peacemaker peasant peddler pedestrian pediatrician peeler peer percussionist perfectionist
performer peri peripatetic personification petitioner phantom pharmacist philologist philosopher
photographer photojournalist physician physicist physiologist physiotherapist pianist picker picket pilgrim
pilot pioneer piper pitcher pitchman pivot pixie placekicker plaintiff planner planter player playmaker
playmate playwright pleaser plenipotentiary plotter plumber poet pol polemic policeman policewoman
politician politico pollster polygamist polyglot ponce pontiff pope populist porter postgraduate postman
postmaster potter powerbroker powerhouse practitioner pragmatist preacher predecessor predictor prefect
prelate premier prentice presenter president pressman preteen prey priest priestess primate primitive primus
prince princess printer printmaker prior prisoner private privateer pro probable proctor procurator prodigal
prodigy producer prof professional professor progenitor progeny programmer proletarian promoter propagandist
prophet proponent proprietor prosecutor prospector protagonist protectionist protector protester provider
provincial provocateur provost proxy psychiatrist psychic psycho psychoanalyst psychologist psychopath
psychotherapist psychotic publicist publisher pundit punter pupil puppeteer purchaser purist pursued
purveyor pussycat putter qadi quad quadriplegic qualifier quarry quarterback quartermaster questioner quin
rabbi racer racist radiologist raiser raja rajah rambler rancher rani rapper rapporteur reactionary reader
realist reaper receptionist recluse recruit recruiter rector redhead redneck ref referee referral refiner
reformer reformist refugee regent registrar regular reincarnation relative reliever religious repairman
repatriate repeater reporter representative researcher reservist resident respondent restaurateur restorer
retailer retiree reverend reviewer revisionist revolutionary rider rifleman righthander rightist ringer
riser rival roc rocker romantic rookie roommate roomy router rover rower royalist rube ruler runner
runner-up rusher rustic sabra sage sahib sailor salesman salesperson saleswoman salter samurai sandman
satirist savage savant saver sawyer saxophonist scanner scapegoat schizophrenic scholar scholastic schoolboy
schoolgirl schoolmaster schoolmate schoolteacher scientist scion scorer scout screener screenwriter screw
scriptwriter scrivener scrooge sculptor seaman seamstress seasonal secessionist second-in-command secretary
sectarian secular secularist seeker seer segregate segregationist seigneur seismologist selector seller
semifinalist senator sender senior sensitive sentinel sentry separatist sergeant servant server serviceman
setter settler sexist shaheed shaker shaman shareholder sharpshooter shaver sheik sheikh shepherd sheriff
sherlock shifter shipbuilder shipper shoemaker shogun shopkeeper shopper shortstop showgirl showman shrink
sibling sidekick signatory signer silly silvan singer sir sire sis sister sister-in-law skateboarder skater
skeptic skier skipper slacker sleeper sleuth slider slouch slugger smoker snapper sniffer sniper snoop
snowboarder socialist socialite sociologist sojourner soldier solicitor soloist solon solver sommelier son
son-in-law songwriter sonny sophomore soprano sorcerer sorceress soul southpaw sovereign speaker spearhead
specialist spectator spectre speculator speechwriter speedskater sphinx spinner spinster spirit spitfire
splitter spoiler spokesman spokesperson spokeswoman sportscaster sportsman sportswriter spotter spouse
sprinter sprite spy spymaster squatter squire squirt staffer stakeholder stalker stalwart starlet statesman
statistician steelmaker stepdaughter stepfather stepmother stepson steward stewardess stiff stockbroker
stockholder stockman stooge storyteller straight strategist striker stringer striptease stroller strongman
stud student stunner stylist subcontractor subordinate subscriber subsidiary subversive successor sufferer
suffragan sultan super superintendent superior superman supermodel supernatural superstar supervisor
supplier supporter suppressor supremacist supremo surfer surgeon surrealist surrogate surveyor survivor
suspect swagger swami sweeper swimmer swordsman sylvan sympathizer synthesizer tackle tackler tactician
tailback tailor taker talker tamer taoiseach taxpayer teacher teammate teamster teaser tec technician
technocrat technologist teen teenager telltale temp temporary tenant territorial terrorist tester thane
theologian theorist therapist thinker thoroughbred throwback thrower thunderbird tiger tinker titan toaster
toddler tomboy topper totalitarian tough tourist tout tracer tracker trader traditionalist trafficker
trailblazer trailer trainee trainer tramp transient translator transmitter transsexual transvestite trapper
traveler traveller trawler treasurer tribesman tribune trier trimmer troll trombonist trooper troubadour
troubleshooter trucker trumpeter trustee trusty tsar tuner turncoat tutor twin tycoon tyrant
ultraconservative ump umpire uncle undergraduate undersecretary understudy undertaker underwriter
unfortunate unicorn unionist untouchable urchin user utilitarian vagrant valedictorian valet vamp vampire
vassal vaulter vegan vegetarian vendor venter vet veteran veterinarian veterinary vicar viceroy victim
victor viewer vigilante villager violinist virgin virtuoso viscount visionary visitor vizier vocalist
voluntary volunteer voter voucher voyager wag wagoner wainwright waiter waitress wanderer wannabe warbler
ward warden warlock warlord warrior washer watchdog watcher watchmaker watchman waterman waver wearer weasel
weatherman weaver weightlifter welder werewolf westerner whaler whisperer whistleblower whiz wholesaler
wicket-keeper widow widower wife wight winder winemaker winger winner witch witness wiz wizard wolfman woman
woodman workaholic worker workman worthy wrangler wrestler writer yachtsman yahoo yearling yeoman yeti
youngster youth yuppie zany zombie zoologist
`

/** Nouns for people, in small letters: "baker", "nephew", "trustee". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
