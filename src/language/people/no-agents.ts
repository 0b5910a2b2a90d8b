// From WordNet 3.1 (wordnet.princeton.edu, © Princeton University, WordNet licence); made by scripts/make/person-nouns.ts.
const WORDS = `
aberdonian abhor abrader absorber abyssinian acanthopterygian accelerator accelerometer accentor acceptor
accipiter accouter acheronian acipenser actinian actiniarian actinometer actinomyxidian activator actuator
adaptor adductor administer adulterator aeonian aerator aerobacter aerogenerator aesculapian affenpinscher
aflicker aflutter afrasian africander after afterburner agglomerator aglitter agrarian airliner airmailer
akkadian alabaster albigensian alder alexander algometer alkaliser alkalizer alligator allover alter
alternator altimeter altogether amber ambrosian amelanchier ammeter amphibian amphitheater amplifier
analyser analyzer anaphor anatolian anchor andalusian anemometer anger angledozer anglian annunciator
another anser answer anteater antechamber antemeridian anterior anther antiauthoritarian anticancer
antimatter antitumor antler aorist apiarian appenzeller appetiser appetizer applicator aquifer arachnidian
arbalist arbor archosaurian ardor armor arrester artesian arthurian ascidian asper asphyxiator aspirator
assembler assist aster asunder atelier athanor atmometer atomiser atomizer attainder attemper attenuator
audiometer auger australasian autoinjector autoloader automaker bacchanalian backdoor backgrounder
backhander backscatter backspacer backswimmer backwater baluster balzacian bandoleer bandolier banger bangor
banian banister banner banter barndoor barometer baroreceptor barretter barrier barter barycenter bathometer
bathymeter batrachian bayer bayesian beaker beaner beaver bedchamber bedcover bedder bedsitter beefburger
beeper beethovenian behavior belabor belarusian beleaguer bellflower bender beplaster bespatter bestseller
better bewhisker bewilder bialystoker bicker bicolor biedermeier bigger bilgewater bimester binder
birdfeeder bismarckian bister bitter blacklist blackwater bladder blather blazer blender blether blinder
blinker blister blither bloater blockbuster bloodsucker bloomer blooper blotter blower blubber blunder
blusher bluster boater bobber boeotian bogartian boiler bolometer bolster bomber bonavist boner boneshaker
bonzer bookmarker border borer bosnian bother bottler boulder bower bowlder bozeman bracer brainpower
brasier brazier breakwater breathalyser breathalyzer breather breechloader brier brobdingnagian broider
broiler bronchodilator brooder bubbler buckler buffer builder bullbrier bulldozer bullterrier bummer bumper
bunker burner burster bustier butter butterflower buzzer caber cackler cadaster cadaver caecilian caesarian
caiman calender caliber caliper calliper callipygian callithumpian calorimeter calypter camber cambrian
camcorder camphor cancer candlepower candlesnuffer candor canecutter canister canker cannister canter
cantilever capacitor caper cappadocian carabiner carburetor carburettor career carmaker carnelian casper
caspian castilian castor catacorner catapultian catarrhinian catbrier cater catercorner catheter cauliflower
cayman censer center centiliter centimeter centner centralist ceratopsian ceriman cesarian chador chaffer
chamber chamfer chandelier changeover chanter chapiter chapter charger charter chatter checklist cheer
cheeseburger cheeseflower chelifer chelonian chemoreceptor chequer chessman chester chiffonier chigger
chiggerflower chiller chipper chippewaian chitter choler chondrichthian chopper chowder chronometer
chthonian chukker churchillian cicer cider cimmerian cinder cipher circadian cither clabber clamber clamor
clanger clangor clatter claver clavier clawhammer cleaner cleanser cleaver clever cliffhanger climber
clincher clinker clinometer clipper clitter clobber clodhopper cloister clover clowder clumber cluster
clutter clyster cnidarian coagulator cockchafer cocker coexist cofactor coffer colander coleridgian collider
collimator color colorimeter colter coluber columbian commandeer commutator commuter compressor computer
concenter condenser conditioner condor coneflower confer congenator congener conger conifer conker connecter
connector conquer consider consist constrictor container convector converter convertor cooker cooler cooter
copier copolymer copper copyholder corer coriander corker cornelian corner cornflower corregidor corridor
cosher cosponsor cotoneaster coulter counter counteroffer counterterror coupler cover cowcatcher cower
cracker craniometer crapper crater creamer creeper critter croaker crocodilian cromwellian crosier
crossopterygian crossover crozier crucifer cruiser cruller crupper crusher cryometer cuckooflower cucumber
cullender cumber cunner cupflower cupper curler cursor cuspidor cyder cylinder cypher cytophotometer czarist
dagger dalian dampener damper dander danger dapper darter dasymeter dayflower debugger decaliter decameter
decanter december deciliter decimeter decipher declinometer decolor deconstructionist decor deerstalker
defer defibrillator deflator deflector deflower defoliator defroster dehumidifier deicer dejeuner dekaliter
dekameter delist deliver delphian demeanor demisemiquaver demist demister demodulator demurrer denier
denominator densimeter densitometer denver depilator depressor dermacentor derringer descriptor desist
destroyer detector deter determiner detonator devonian dexter dialyzer diameter diaper dibber dicer
dickensian dicker didder differ diffuser diffusor digester digitiser digitizer dilater dilator diluvian
dimer dimmer dinner dioecian dionysian diopter dipper disambiguator disaster disclaimer discolor discounter
discover disencumber disfavor dishonor dishwasher dishwater disinter dismember disorder dispenser dissever
dissolver distemper dither divisor dnieper doberman dodder dolman dolor domineer donnian doojigger
doorknocker doorstopper doppelzentner dormer dosemeter dosimeter dossier dostoevskian dostoyevskian
doubleheader doubler dover dower dowitcher downer downriver dozer draconian drawer dredger dresser drier
dropper dryer dulcimer dumbwaiter dumper dumpster duplicator durian duster dynamometer dystopian eager
earlier easter ecuador eggbeater egger eider eighter einsteinian either elastomer elater electioneer
electrodynamometer electrometer elevator eliminator elver elysian ember embitter embower embroider emitter
emmentaler emmenthaler emmer empower emulsifier enamor enantiomer encipher encounter encumber endanger
endeavor engender enhancer enlarger enlist enlivener enter enteroceptor entlebucher eonian eoraptor
epicenter epilator equaliser equalizer equator eraser erasmian ergometer error escalator esker espalier
ester esthonian estonian ether eucharist euclidian eudiometer eutherian evaporometer excelsior exchequer
exerciser exmoor expansionist extensor exterior exteroceptor extinguisher extractor eyeliner facer factor
falstaffian falter farther faster fathometer faustian favor feather feeder feeler femtometer fender
fertiliser fertilizer fervor fester fetor fetter fever fewer fiber figeater filler filter finer finger
fingerflower firecracker firelighter fireman firepower firewater fiver flameflower flamethrower flashover
flatter flavor flavorer flavourer flexor flicker flipper flitter floater floor flounder flower fluor fluster
flutter fluxmeter flycatcher flyer flyover flypaper flyswatter foamflower foetor folder footer footlocker
foraminifer forefinger foregather forequarter forever forgather former forrader foyer frankfurter freezer
freighter freshener freshwater frier friesian fritter friulian froghopper frontier frostian fructidor fryer
furor further fustian gaiter galician gallbladder galvanometer galwegian gander gandhian garner garter
gasometer gather gator gauffer gaussian gaussmeter gayfeather gender generator gentian germander gerrymander
geyser ghanaian gibber gilbertian gillyflower ginger girder glacier glamor glider glimmer glister glitter
globeflower gloucester glower gnatcatcher gnawer goatsucker goethian goiter goniometer goober goosander
gordian gorgonian gossamer grasshopper grater graver gravimeter greater greenbrier gregorian grinder groover
groundcover grounder grouper guilder gunpowder gusher gutter gyrostabiliser gyrostabilizer haemosporidian
haler halobacter halter hamburger hammer hamper hamster handcolor handelian handover hangover hanker
hannover hanover haplosporidian harbinger harbor hardcover harvestman hawaiian hawser haymaker header
headquarter headwater healthier heater heather heaver hectoliter hectometer heifer helicopter heliobacter
heliometer hellbender heller helmetflower hemidemisemiquaver hemodialyzer heraldist hereafter hereinafter
hereunder hertzian hesperian hessian hexameter higher highlighter highwater hinder hindquarter hither
hitlerian hodometer hogchoker holder holler holocephalian holothurian holster homer hominian honeycreeper
honeyflower honeysucker honor hooter hopper horror horsepower hover however howitzer howler humber
humidifier humor hunger hunker huxleian hydrometer hygrometer hymenopter hypercoaster hypsometer ibsenian
icebreaker ichor identifier igniter ignitor ijsselmeer illyrian immunosuppressor impairer impeller improper
incinerator incisor inclinometer incubator indiaman indicator indoor inducer inductor indweller infer
inflater inflator infrahuman infusorian inhalator inhaler inhibitor inhuman injector inner inocor insist
instillator insulator insurer integer integrator intensifier inter interceptor interferometer interior
interlayer interoceptor interrupter intuitionist inverter invigorator iroquoian isomer issuer isthmian
jabber jackhammer jaeger jamesian jammer jasper jawbreaker jerkwater jetliner jigger jitter johor jointer
jotter jovian judder juniper junketeer jupiter kalapooian kalian kantian kaochlor karabiner katharometer
katzenjammer keister kelter khmer kicksorter kildeer killdeer kiloliter kilometer kilter kingfisher kipper
klavier knuckler komondor konqueror kordofanian kosher kwashiorkor laager labor labrador labyrinthian
lacertilian lachrymator lackluster lacquer lacrimator ladder ladyfinger lager lammergeier lammergeyer
lancaster lander landler landrover languor lapidarian larder larger laser latanier later lather laticifer
latter laughter launcher launder lavalier lavender layer layover leafhopper leaner leather ledger leftover
leger leibnitzian leibnizian leicester leister leptorrhinian lesser letter levanter levator lever liger
lighter limber limburger limewater limiter lincolnian liner linger lipitor lippizaner liquidiser liquidizer
liquor liter litter littler liver lobster locker locomotor loiter looper lopper lopressor loudspeaker louver
lower lubricator ludian luger lugger lumber lumpsucker lusatian lusitanian luster luvian luwian
luxembourgian luxor lycian lydian lyreflower machmeter madder magnetometer magnifier maiger mailsorter
makeover malacopterygian malinger malodor mammalian manchester manchurian maneuver manger maniraptor manner
manoeuver manometer manor manpower manslaughter manufacturer marginocephalian marian marker markhoor markhor
markovian maser masseter matter maunder mayflower mazer mcalester meager meander median megatherian
melanesian meltwater mephistophelian merchantman merganser merger meridian messidor metacenter metaphor
metatherian meteor meter metier mevacor microcomputer micrometeor micrometer micromillimeter micronor
microphotometer microprocessor microradian microsporidian middlebreaker midsummer midwinter milcher
mileometer miler milker millennian milliammeter milliliter millimeter milliradian millivoltmeter milometer
mincer minelayer minesweeper minicomputer miniver minster mirror misbehavior misdeliver misdemeanor misnomer
misremember mississippian mister mistflower miter mixer moderator modifier moistener molder molter moniker
monomer montpelier moonflower moravian moreover motivator motor moulder moulter mouser mouthbreeder mower
mozartian mucor mudder mudskipper mudspringer muenster muffler multicolor multiplexer multiplier
multiprocessor munchener murder muster mutter mutualist myocastor myriameter mystifier myxobacter
myxosporidian nanometer natter neanderthalian nearer nebuliser nebulizer neither neofiber nether neuromotor
neurotransmitter neuter never newsletter newspaper nicker niger nigher nightcrawler nightwalker niner niter
nitrobacter noachian noisemaker nonchristian nonconductor nonhuman nonkosher nonracist nonsectarian
noreaster northeaster norther northwester notepaper november number numerator nutcracker obliterator
obsidian obturator ocher octameter october oculomotor odometer offer oftener ohmmeter oilpaper older
oleander oleaster omdurman onager opener operationalist operator ophidian orbiter order ordovician ormer
ornithischian ornithopter orthopter orwellian oscillator osier osmoreceptor other otter outdoor outer
outmaneuver outnumber outrigger ovarian overeager overlayer overmaster overpower overwinter ovipositor
oxidiser oxidizer oximeter oyster oystercatcher pacemaker pacer pacesetter pager painkiller palaver
palladian pallor palter pamelor pamper pannier panther panzer papaver paper parameter parlor parser
pasqueflower passionflower passover pasteurian paternoster patter pavior pavlovian pecker pedometer
peloponnesian pelter pelvimeter pennsylvanian pentameter penutian pepper perambulator percolator percussor
peridinian perimeter permian persist pester pewter phalanger philander philter phosphor photocoagulator
photocopier photometer physeter piagetian piaster picometer pictor piezometer pilaster pilfer pilsener
pilsner pincer pinger pinner pinscher placer planarian planer planimeter planthopper plaster plasticiser
plasticizer platter platyrhinian platyrrhinian playlist plessimeter plessor pleximeter plexor plover plunder
plunker plutonian pluviometer pointer poker polarimeter polder poler polisher pollinator polyester polymer
pomeranian ponder popover porker porringer positioner poster posterior postmeridian postmodernist potboiler
potentiometer pother potholder pounder powder power prancer prayer precambrian precipitator precursor
predicator preexist prefer prehensor prelapsarian pressor pretorian pricker primer proboscidian processor
proffer projector pronator propeller propellor proper proprioceptor prosimian prosper protist protoctist
prototherian protractor proustian provender psalter psychomotor psychrometer pucker puffer pullman pullover
purifier puzzler pyrometer quantifier quarter quaver quickener quicker quicksilver quiver quotidian
rabelaisian racerunner radian radiator radiolarian radiometer radiomicrometer rafter rainier rainwater
rammer rancor rangefinder rangifer rapier raptor rasher raster rather rathskeller rattler razor reactionist
reactor reamer receptor recliner reconnoiter reconquer reconsider recorder recover rectifier rediscover
reducer reductionist reefer refer reflectometer reflector refractometer refresher refrigerator register
regulator reindeer reinforcer rejoinder relaxer remainder remember reminder remover render reorder represser
repressor reproducer reptilian rescriptor resist resistor resonator respirator restrainer resuscitator
retainer retractor retriever revolver rheometer rhodesian ribier ricer riemannian rigor riparian river
roadrunner roadster rochester roister roller rollover romanist rooseveltian rooster roster rotifer rotor
rottweiler roumanian rubber rubor rudder rugger rumanian rummer rumor sabellian saber safflower salamander
salientian salinometer saltpeter saltshaker saltwater salvador salver sampler sandblaster sander sandhopper
sandpaper sandpiper sapsucker sarcocystieian sarcodinian sarcosporidian satisfier saucer saunter saurian
saurischian savor scaler scamper scarer scarper scatter scauper scavenger scepter scheduler schist schmeer
schnauzer schooner scienter scissor sclerometer scomber scooter scorcher scorper scoter scraper screwdriver
scriber scuffer scunner scupper sealer seawater secreter secretor sector seder seersucker selachian selangor
seltzer semester semiconductor semidiameter semiquaver semitrailer senor sensitiser sensitizer sensitometer
sensor sensorimotor separator september sepulcher sequenator sequencer sequester serer serger sertularian
sesquipedalian sevener sever sewer shadflower shamanist sharksucker sharpener shatter shearwater sheer
shellflower shelter shimmer shiner shinplaster shirtwaist shirtwaister shitlist shiver shooter shortener
shortlist shoshonian shoulder shower showstopper shredder shrimper shudder shunter shutter sidesplitter
sidewinder sifter signifier silencer silurian silver simian simmer simper simulator sinister sinker sinoper
sinter sirenian sixer skewer skitter skyscraper slabber slander slater slather slaughter sledgehammer
sleepover slender slicker slipcover slipover slipper slither sliver slobber slovakian slower slumber smacker
smaller smatter smelter smolder smoother smother smoulder snailflower sneaker sneer snicker snifter snigger
snooker snowman snuffer soaker sober soccer softener solder solenogaster somber sonometer sopor sounder
southeaster souther southwester spanner sparker sparkler spatter spawner specter spectrometer
spectrophotometer speedometer spelter spherometer sphincter sphygmomanometer spider spiderflower spillover
spinnaker spirometer splasher splatter splendor splinter splutter spoonflower spoor spreader springer
sprinkler spritzer sputter squalor squander squeaker squeezer squelcher squirter stabiliser stabilizer
stagger stammer stapler starflower starter stater stator stavanger stayer stayman steamer steeper
steeplechaser steer stentorian stepladder steradian steriliser sterilizer sternutator sternwheeler stertor
sticker stiffener stinger stocker stomacher stopover stopper stover straightener strainer strangler
stravinskian strawflower streamer streamliner strengthener stressor stretcher stridor stripper stumper
stumpknocker stupor stutter stygian subartesian subclavian subhuman suborder subsist subwoofer succor sudor
suffer sumer summer sumpter sunder sunflower supercharger supercomputer superhuman supernaturalist
superorder superpower superslasher supertanker supertwister supinator supper surrebutter surrejoinder
surrender susian suspender suspensor swanflower swatter sweater sweetbrier sweetener swelter swither
synchroniser synchronizer synergist tabor tabulator tacheometer tachometer tachymeter tailflower takeover
takilman talisman tambocor tamper tanager tandoor tangier tangor tanker tanner taper tarsier tasmanian tater
tatter taximeter tearjerker technicolor teeter teetertotter telemeter teleprinter teleprompter
telethermometer teletypewriter telfer telpher temblor temper tender tenderiser tenderizer tenner tenor
tenpounder tensimeter tensiometer tensor tenter terrier terror tertian tether tetrameter theater thereafter
therefor thereinafter thermidor thermistor thermogravimeter thermohydrometer thermometer thermoreceptor
thermoregulator thickener thinner thither thoreauvian thrasher threader thresher thriller thunder
thundershower thysanopter tiber ticker tickler tidewater tiebreaker tiller timber timer timor tinder
tintometer titanosaurian titer titfer titrator titter tocharian together toner tongueflower tonometer
toothpowder torpor totalisator totaliser totalizator totalizer totter tower tractor trafficator tranquilizer
tranquilliser tranquillizer transducer transfer transformer transgender transistor transponder transporter
treehopper tremor tricolor trigger trimer trimester triphammer trochanter trotter trouser tsarist tuber
tudor tumor tunaburger turbogenerator turgor turnover tusker tusser tweeter tweezer twinflower twinkler
twister twitter twitterer twofer typewriter tzarist udder udometer ugrian ukrainian ulcer ulster ulterior
umbellifer umber umbrian unbitter unchristian unclutter unconformist uncover under undercover underwater
uneager unhuman universalist unsectarian unsolder untwist upholster upper upriver ureter utahraptor utter
valerian valor vapor vaporiser vaporizer variometer vasoconstrictor vasodilator vasomotor vasopressor vector
velociraptor veneer ventilator vesper vesuvian vibrator viewfinder vigor viper viscometer viscosimeter visor
vizor voltarian voltmeter volumeter vomer wader wafer wager waiver waldmeister walkman walkover wallflower
wallpaper wander wandflower warmer wastewater watchtower water watercolor waterfinder waterpower wattmeter
waxflower weakener weather weber weedkiller weimaraner weissbier weizenbier welfarist welter weser wester
westminster wether wetter whacker whalesucker whatever whatsoever wheresoever wherever whicker whimper
whisker whisper whitener whitewater whooper whopper wicker wildflower willpower wilsonian winchester
windbreaker windcheater windflower windjammer windsor winter wither wittgensteinian wobbler wonder woodborer
woodcreeper woodhewer woodpecker woofer woolgather wordfinder wordsworthian wrapper wringer yammer yarder
yeatsian yellowhammer yonder younger zapper zeitgeist zimmer zinger zingiber zipper zither zocor zoster
zyrian
`

/** Words that end as those for people do and mean none, in small letters: "dinner", "weather", "human". */
export const NO_AGENTS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
