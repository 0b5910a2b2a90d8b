// From the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so, and the names of
// @faker-js/faker 10 (github.com/faker-js/faker, MIT); made by scripts/make/names.ts.
const WORDS = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron
aaryan aatmaj aatreya aayushmaan aayushman abay abayomi abbos abdallah abdel abdiel abdon abdou abdoul
abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdullo abdulmalik abdulqahhor abdulqodir
abdulrahman abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe
abeiku abel abelard abelardo abelin abhaidev abhirath abhisyanta abidin abimbola abiodun abiona abisola
abisoye abner abondance abou aboubacar abraham abrahamo abram absalon absolon abu abubakr abulfazl abyasa
acace acar acaryatanaya achaire achalesvara acharyanandana acharyasuta achille achim achintya achyut acim
acun adalard adalbald adalberon adalbert adalberto adalric adam adama adan adebiyi adebowale adeboye adedayo
adedeji adegoke adegrin adekitan adekola adekunle adelbert adeleke adelin adelphe adem adenet adeniyi
adeodat adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adi
adiarja adigun adika adikara adikavi adil adinata adinath aditeya aditya adityanandan adityanandana adjutor
adnan adolf adolfo adolph adolphe adolphus adrain adriaan adrian adriano adriel adripathi advaya advik affan
afi afolarin afonso afsin afəl agah agapet agasti agastya agathange agathon agaton agilbert agnan agneya
agnimitra agniprava agnivesh agnos agrippin agus agustin ahmad ahmed ahmet ahror ahsen aidan aiden aimable
aimar aime ajala ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana akbatur
ake akeem akif akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat akshayakeerti aktekin
aktimur akwasi akwesi akın akıner al aladdin alade alain alambana alamu alan alassane alastair alban alberic
albert alberto albin albrecht alcibiade alcide alcime alden aldo aldonce aldric aleaume alec alejandro alek
aleksa aleksandar aleksander aleksandr aleksandro aleksei aleksej aleksi aleksy aleodor ales alessandro
alessio alex alexander alexandr alexandre alexandro alexandros alexandru alexe alexej alexzander alf alfons
alfonso alfonzo alford alfred alfredo ali alican alin aliou alioune alisan alisher alisir alistair alistar
aljaz aljosa allan allen alliaume almine almire alojz alok alonso alonzo alparslan alpay alper alperen
alphan alphee alphonse alphonso alpinien altan altemur alton alvah alvaro alverede alvin alwar aly amadou
amady amalric amandin amant amar amaranaath amaresh amarnath amath ambroise ambrose ambroz ambrozy amdy
amedee amedeu amelien americo ameth ameyatma amiel amin amine amir amish amit ammanuel ammar amogh amon amos
amrit amza anaadi anagh anand anang anas anastacio anastase anastasije anatol anatole anatoli anatoliy
anatoly ancelin andel andelin andelko andelo andeol ander anders anderson andoche andras andraz andre
andreas andrei andrej andreo andres andrew andrija andro andrzej andy anej ange angel angelo anggabaya
anghel angilbe angilran angoustan angus anibal anicet anilaabh anilabh anish anjaneya anjolaoluwa ankal anko
annibal anom anouar ansbert ansel anselme ansgar ansgary antek antero anthelme anthony antide antim antoine
anton antone antoni antonin antonio antoniu antono antony antti antun antwan antwon anunay anuraag anurag
anvar anwar anze anıl apollinaire apollinary apollo aputsiaq aqil aquilin aram ararat aras arata archambaud
archan archibald archie arda argono ari arian aric arie ariel arif arijit ariki arin arindam aris ariste
aristide arjen arjun arkadiusz arkady arlo armaan armand armando armel armin arnaldo arnaud arnav arne
arnesh arno arnold arnoldo arnould arnulfo arolde aron arona arpad arsene arsenije arseniusz arsipatra
arslan arslon arta artanto artawan artem arthaud artheme arthur artie artur arturo artus arun
arunthavanathan arved arvel arvid aryan arystarch asad asadulloh asahi ascelin ashlesh ashok asil asilbek
asirwada asirwanda askın aslijan asmadi asman asmianto asmuni aswani asım ata atakan atalay atanas atanazy
ataullah athanase atilla atma atmanand atmananda attila atıf aubry audebert audouin audran augucjo auguste
augustin augusto augustus aurel aurele aurelian aurelien aurelio aurian austen austin auxence avadhesh avaz
avdal avery avni avram avsar awar axel axinte ayaan ayaz aydemir ayden aydın ayhan ayinde aykan aykhan aykut
ayman aymard aymeric aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azad azamat azer aziz azizhan
azmi azubuike baalaaditya baalagopaal babacan babacar babasola babatunji babawale badr bafana bagas bagiya
bagus bagya baha bahadır bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya
bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
baktianto baktiono bakula balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati
balazs baldwin balgopal balidin balijan balint balthazar bambang banara banawa banawi bancar bandar bandhu
bandhul bandile banel banele bangizwe banji bankim bankimchandra bankole baptiste barack baran baris barkın
barlas barnabas barnabe barney barrett barry bart barthelemy bartholome bartholomew bartimee bartolomej
bartolomeo bartolomeu barton bartu barın barıs bas basarab basile bastiaan bastian bastien battal batu
batuhan batur baturalp baudouin bawer baykal bayram baz bazyli beau bebe bedir bedirhan bedreddin bedri
behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir ben bence bende bendeguz benedek
benedikt benedykt benett bengt beniamin benicio benigne benito benja benjamim benjamin bennett bennie benno
benny benoit benone benson bentley benton benyamin bera beranger berard berat berdan berend berislav berkan
berkay berkin bernard bernardo bernd bernhard bernie bert bertalan berti bertilo bertram bertrand besar
beser beshoi besim besir bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat
bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham
bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
bhuvanesh bhuvaneshwar bibek bijay bikash bilal bill billie billy bilol birane birjesh birol bishal bishnu
bjarne bjorn blagoje blahoslav blaine blaise blake blaz blazej boas boaz boban bobby bobur bodhan bodhi bodi
boet bogdan bogoljub bohdan bohemond bohumil bohumir bohus bohuslav bojan boldizsar boleslav bon bonginkosi
bonifac borek boris borislav borivoje borjan borko borut borys bosko botan botir botond bouba boubacar
boubou bouchard boyd boza bozidar brad braden bradford bradley bradly bradut brady braeden brahma
brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram branden brando brandon
brandt brandyn branimir branislav branko brannon branson braulio braxton brayan brendan brenden brendon
brenn brennan brennon breno brent brenton bret brett briac brian brice brieuc brijesh brock broderick brody
brooks bruce bruno bryan bryant bryce brycen bryon buchi bucur buddha buddy budhil budi budimir buford bugra
bukola bulent bulut bunyamin burak burhan burhon burley burt burton buster byron bəhram bəhruz bəxtiyar cade
caden caesar cafer cagak cagan cagatay cagdas caglar cagrı cagrıhan cahid cahya cahyadi cahyanto cahyo
cahyono caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal cale caleb calebe calin
calixte callum calvin camden camelien cameron camil camillien camilo camren camron canalp candar candelario
candide candido candra candrakanta caner cankan cantemir capa caraka carey caribert carl carles carleton
carlo carloman carlos carlton carmelo carroll carson carub cary cas casian casimer casimir caslav caspar
casper cassien catalin catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir ceasar cecep cecil
cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celestin celestino celian
celien celik celil cem cemal cemali cemani cemeti cemil cemplunk cene cengkal cengkir cenk cesaire cesar
cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad chadd chadrick
chaim chaitan chakor chakradhar chakravartee chakravarti chanakya chandak chandan chandraayan chandrabhan
chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak charbel charl
charlemagne charles charley charuchandra charuvrat chas chaten chatur chaturaanan chaturbhuj chauncey chaz
che cheikh cheikhou chekhouna cherif chester chet chetan chetanaanand chidaakaash chidaatma chidambar
chidambaram chidananda childebert chilperic chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chisom
chitraksh chretien chris christer christiaan christiano christodule christoffer christop christoph
christophe christopher christos chrysole chrysostome chukwu ciaran cihad cihan cihangir cihansah ciprian
ciril civan claas claes clarence clark claud claude claudien claudio claudiu claus clay clayton cleandre
clemens clement clemente clery cletus cleve clifford clifton clint clive clotaire clovis cloyd clyde coby
codin codrin codrut cody coen colby cole coleman colin colins collin colten colton columbus conner connor
conor conrad constantin corbin cordell corentin corey cornelis corneliu cornelius cornell cortez corvin cory
coskun coskuner cosmin costache costel costin craig crawford crin cristea cristian cristiano cristobal
cristofor cristopher csaba csanad csongor ctibor cubeyr cullen cumhur cuneyt curt curtis cvijan cvijetin
cyprien cyriaque cyril cyrille cyrus cyryl d'angelo daan dabiziv dacian dacin dadap dadi dagel daghan
dagoberto daiwik dale daley dalibor daliman dalimin daliono dallin dalton dameon damian damien damife damil
damilare damilola damin damion damir damjan damodara damon damu dan danang dandak dandapaani dandre dangelo
danial daniel danielo danijel danilo daniswara danjuma danko danny dante danu danuja daouda daren darian
dariati darien darijan darimin darin dario darion darius dariusz darko darmaji darman darmana darmanto
darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darsirah dartono daru
daruna darwin daryani daryl dashawn datta dave daver davey davi david davide davin davion davon davonte
davor davorin davron davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayne dayton
deandre deangelo decebal declan dedric dedrick deen deenabandhu deepak deepan deepankar deependra deepesh
deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert delmer delphin
demarco demarcus demario demba demetrius demetriusz demilade demiralp demirhan demond deneval denis denisz
deniz denizalp dennis denny deon deondre deontae deonte dereck derek derick deron derrick dersim dervis
deshaun deshawn desimir desmond destin dev devadatt devagya devajyoti devak deval devante devdan deven
devesh deveshwar devin devonte devran devvrat dewayne dewey dewitt dex dexter dexx dezider dhananjay
dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diarmuid didier dies dieter
dietmar dietrich dieudonne digambar digambara digdaya dikmen dilaver dillan dillon dilmurod dimas dimaz
dimitri dimitrije dimitris dinakar dinc dincer dinesh dinis dinkar dino dinu diogo dion dionizy dionyz dipa
dipankar dipendra dipesh diptendu direnc dirja dirk diroj divaakar divakar divjot diyor djayden djibril
dmitri dmitry dobroslav dogan doganay doganer dogu domagoj domen domenic domenick domenico domenik domingo
dominic dominick dominik dominykas don donald donaldo donat donato donavon donnell donnie donny dono donovan
dorel dorian dorin dorinel doru doug douglas douwe dov dovud dovydas doyle dragan dragisa drago dragoje
dragojlo dragoljub dragos dragoslav dragutin drahomir drahoslav drajat draza drazen dren dries dron drona
drzimir drzislav duane duanne duarte dubravko duco ducu dudley duje dujo dumisani dumitru duncan dundar
durmus durodola durward dusan dusko dustin duuk dwaipayan dwaipayana dwayne dwight dylan dylano dyllan
easton ebenezer ebiowei ebuzer ecehan ecevit ecmel ecvet ed edd eddi eddie ede edgar edgard edgardo edgaro
edhem edi edison ediz edmond edmund edoardo edouard eduard eduardo edvard edvin edward edwardo edwin
eekalabya eero efe efken eflah efraim efrain efrem efren efsun eftimie ega ege egemen einar eino eirik eitan
eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo eladio elbek elbert eldon
eldor eldred eldridge eleazar eleuthere elgin eli eliah elian eliano elias eliasz eliezer elijah elio eliot
elisee eliseo elisha elisio elliot elliott ellis ellsworth elmer elmo elmore elmurod elnur elon eloy elroy
elton eluh elvin elvis elwin elwood elwyn elyas elyes elyor elzear eman emanoil emanuel emanuil emas embuh
emced emeka emeric emerson emery emiel emil emilian emiliano emilijan emilio emilis emin emirhan emmanuel
emmett emmitt emong empluk emrah emre emrullah ender enderun endra enea enes engin enguerrand enis ennio
enno enoch enos enrico enrique ensar ensio enteng enver enzo eoin ephraim epiphane eralp erast eray erberk
ercan ercin ercument erda erdal erdem erdinc erel eremia eren ergi ergin ergun erguner erhan eriberto eric
erich erick erik erkam erkan erkki erling erman ernecjo ernest ernesto ernie ernst erol errol ersan ersin
ertan ertugrul ervin erwin esat esben esref esse esteban estevan estiawan estiono esupofo ethan ethem eubert
eudes eudoxe eugen eugene eugeniusz eusebe eusebio eusebiu eustache eustatiu eustracjusz evan evans evariste
evens everardo everett everette evgeny evo evran evrard evren ewald ewell eymen eyup ezekiel ezequiel ezio
ezra ezrak faas fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadi fadıl fahd fahrettin
fahri fahriddin faik faiq falba falih falk fantin fanyana fares faris farruh faruk fasih fatih faustino
fausto favian faysal fayzbek fazliddin fazlı fazullah fazıl feda fedai fedde federico fedor fehmi feliciano
felicite feliks felipe felix felton feng feramus feramuz ferdi ferdinand ferdinando ferenc fergus ferhan
ferhat feridun ferit ferman fermin fernando ferre ferruh fevzi feyyaz feyzullah fiacre fidel fidele fiete
fiifi fikret fikri filemon filiberto filip filipe filippo filotije finlay finley finn finnley fiodor fionn
firdavs firmin fitrat flavien flavio flaviu fletcher flodoard florea florencio florent florentin florestan
florian floris floyd flynn folu forrest fos foss fotih foulques francesco franci francis francisc francisco
francisko francisque franciszek franco franjo frankie franklin franklyn frantisek franz fraser fred freddie
freddy frederic frederick frederico frederik frederiko fredrick fredrik fredy freek frenkie fridolin
friedrich frits fritz fryderyk fuat fulbert fulcran fulgence funani funmilade funmilayo furkan furman fuzuli
fynn fyodor g'affor g'afur g'iyos g'ulom gabe gabin gabor gabreal gabriel gabrielius gabrielo gada gadang
gading gaduh gael gaetan gaetano gaffar gagan gaiman gaj gajaadhar gajabahu gajadhar gajbaahu galak galang
galar galen galfryd galih galiono galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati
ganda gandewa gandharv gandharva gandi ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang
garda gardner gareth garett garfield garland garnier garrett garrick garry garth garud garuda gary gaspar
gaspard gasper gaston gastono gati gatien gatik gatot gatra gatsha gauraang gaurang gauranga gautam gautama
gautier gavin gavrilo gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon gejza gellert gelu
gencer gennaro geo geoff geoffrey geoffroy georg george georgel georges georgi georgije georgios georgo
georgy geovanni geovanny geovany gerald gerard gerardo gerasim geraud gerazym gerbert gergely gergo gerhard
germain gerrit gerry gerson gert gervais gevheri ghanaanand ghanashyam ghani ghanshyam ghenadie gheorghe
gheorghita ghislain giacomo gian gianluca gianni gibran gica gicu gideon giel gijs gil gilang gilbert
gilberto giles gilles gino gioele giorgi giorgian giorgio giorgis giovani giovanni giovanny girart giray
giri girik girika girindra giriraaj giriraj girish gislebert giuliano giulio giuseppe gleb glen glenn
gligorije gobinda godfrey gojko gokalp gokmen golub goncalo gondebaud gonenc gongor gonsalwy gonthier
gontran gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gord gordan gordon gorkem
goswamee goswami gottfried gotum gouranga goutam govinda gradimir grady graham granville gratian grayson
greg gregg gregoire gregor gregorian gregorio gregory greyson grga grgo grgur grigore grigorije grover
grzegorz gubio gudakesa gudakesha guerin gui guido guilherme guillaume guillermo guiseppe gulhan gultekin
gunnar gunter gunther gurbuz gurdal gurdev gurhan gurkan gurol gursel gus gustaf gustav gustave gustavo guus
guvenalp gvozden gwido gyorgy gıyas habbab habib habil hacib hadi hafi hafid hafız hagen hairyanto hakan
hakem haki hakkı hakon hal haldun halil halim halis halit haluk hamdi hamdullah hami hamid hamidou hamish
hamit hammad hamza hamzah hanefi hank hannes hanno hannu hans hansjorg hanspeter hansruedi hansueli hao
haralamb haralambie harald hardana hardi hardouin hari harimurti harinarayan harit harja harjasa harjaya
harjo harlan harley harmon harold harri harrison harry harsana harsanto harsaya hartaka hartana harto
haruhito haruki harun haruta haruto harvey hasan hasano haseki hasibi hasim hasin haskell hasmet hassan
hasta hatem hatip hattab hauke hawar hayali hayati hayato haydar hayden hazar hazım heath heber hector
hedelin heikki hein heinrich heinz heitor heja hektoro helie helier helio helmer helmut henderson hendra
hendri hendrik hennes henning henri henrick henrie henrik henrique henry henryk herbert herluin herman
hermann hermenegildo herminio hernan hershel heru herve heryanto heval hicabi hidde hieronim hikmat hikmet
hilaire hilario hilarion hilbert hildebert hillard hilmi hilton himawan himmet hincmar hipolit hipolito
hiram hiranmay hiranmaya hisam hobart hojimurod holden homer homero honore horace horacio horacy horatio
horatiu horea horia hosea hossein howard howell howie hoyt hozan hrvoj hrvoje hubert huberto huccet hud
hudavendigar hudayi hudson hugh hugo hugues hulki hulusi huma humayun humberto hunor hurkan hurram hursit
husameddin husamettin huseyin huseyn husnu husrev hussain hussein huub huzeyfe hvalimir hydar hyman hıfzı
hızır iacob iain ian iancu ianis ibai ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun
ichika ico idris idrissa idy ieremia ifeanyichukwu ige ignac ignacio ignacy ignatius ignjat igor ihsan
ihtiyor ihvan ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrime ikrom ilarie ilarion ilay ilbey ilham
ilhami ilhan ilian ilias ilie ilija ilja ilkay ilker ilko ilmari ilqar ilyas ilyes ilyos immanuel imran imre
imron inder indra inioluwa innocenty ino inocentiu insa inuk inunnguaq ioan ionel ionica ionut iosif ira
ireneusz ireti irfan irinel irnanto irsad irvin irving irwan irwin isaac isac isadore isai isaiah isaias
isak iseoluwa ishaan ishola isiah isidore isidro islom ismael ismaelo ismail ismaila ismet ismoil isom issa
issac istvan isıner itai itri itsuki iulian iuliu iurie iustin iustinian ivan ivano ivar ive ivek iven ivo
iwan ixtiyar izaak izaiah izajasz izako izidor iztok izydor izzet izzettin jaakko jabal jabari jace jacinto
jaco jacob jacobo jacobus jacques jaden jadesola jadon jadran jadranko jadro jaeman jagadish jagadisha
jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jaiman jairo jais jaivey jaka jake jakob jakobo
jakov jakub jaleel jalen jalol jalon jamaal jamal jamar jamarcus jamel james jameson jamil jamir jamison
jamol jamshid jan janek janez jani janick janko jannek jannes jannik jannis jano janos janosch janusz japhet
jaquan jared jaren jari jarne jarno jarod jarolim jaromir jaron jaroslav jarred jarrell jarret jarrett
jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasmani jason jasper jasur jaswadi jatmiko javas javi javier
javlon javohir javon javonte jax jaxon jaxx jayadi jayce jayden jaydon jayeng jaylano jaylen jaylon jayson
jayvano jeannel jeannot jeb jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jelle
jelmer jelte jenel jens jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie
jeremy jermain jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jerrell jerrod jerrold jerry jerzy
jesper jesus jett jevon jezdimir jian jidde jim jimi jimmie jimmy jinawi jitender jitendra joachim joah
joakim joakimo joao joaquim joaquin joas jocjo joe joel joep joes joesph joey johan johancjo johann johannes
johano johathan john johnathan johnathon johnie johnnie johnny johnpaul joko jokubas jon jona jonah jonas
jonatan jonatano jonathan jonathon jonny jono jonte joojo joost jop jordi jordon jordy jorg jorge jorgen
joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua joshuah josiah josip josko joso
josse josselin josua josue josuo jourdain jovan jovani jovanny jovany joza joze jozef jozefo jozsef jozue
juan juda judah judd judicael judson jugoslav juha juhani juho jukka julan julen julian julien julio julius
juliusz jumadi jumari junayd junius jur jure jurg juri jurre juste justen justeno justin juston justus
justyn juvenal juwan juwon jyotis kaan kabil kacper kacung kade kadem kaden kadin kadir kadrican kadı kagan
kagiso kailash kairav kaj kajen kajus kala kaleb kalender kalervo kalevi kalidou kalim kalinik kalistrat
kamal kamalesh kambali kamber kameron kamidin kamil kamlesh kamol kamoliddin kamran kamren kamron kanak
kanaka kanata kanda kane kannan kannen karahan karam karan kardi kareem karim kariman karja karl karlo
karman karna karol karolo karsa karsana karta karthik kartik karunanidhi karya kashyap kasim kasiran kaspar
kasper kasusra kasım kathem kauri kavon kawa kawaca kawaya kayaalp kayden kayode kayun kazimierz kazimir
kazım keagan keano keanu keaton keba keegan keenan keerti kees keir keith keji keles kellen kelton kemal
kemalettin kemba kemi ken kenan kenari kende kendrick kenes kenji kenneth kennith kenny kent kenton kenyon
kenzie kenzo keon keramet kerami kerem keremsah kerim kermit keshaun keshawn kessaf keven kevin kevon keyon
keyshawn kgabu khadim khaled khalid khalifa khalil khem kian kiel kieran kilian kimi kingsley kip kiril
kirill kirilo kirk kirollos kirti kjeld kjell klaas klarencjusz klaudiusz klaudo klaus kleber klemen klemens
klement knuto kobe koby kocer kody koen kofi kojo koko koksal kolawole kolby kole koloman kolos komil komron
konrad konstantin konstanty konstantyn koray korbin korbinian korede korey korkut kornel korneli korneliusz
kory kosta kraig kresimir krijn krishna krishnadas krishnadasa kristian kristijan kristjan kristof kristofer
kristoffer kristopher krisztian krisztofer krsto kruno krunoslav krystian krzysztof ksawery ksenofont kubad
kubat kubilay kubura kuddusi kujoe kumar kuncara kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzman
kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kyler kyls laal labuh lachlan
ladarius ladislau ladislav lafayette lai lajos laksana lakshman lakshmidhar lakshminath lal lamar lambert
lamberto lamih lamine lamont lanang landen landon landry langa langgeng lanjar lantar laron larry lars
lasmanto lasmono lassana lasse laswi laszlo latif laurence laurencjusz laurenco laurens laurent laurentiu
laurenty laurenz lauri laurian laurin lawrence lawson laxman lazare lazaro lazarz laziz leander leandre
leandro lech lee leendert leevi lega legawa leke leland lembah lemuel len lenn lennard lennart lennert
lennie lennon lennox lenny leo leon leonard leonardo leonel leonhard leonid leonidas leono leontin leopold
leopoldo lere leroy lester lethabo leufroy levent levente levi levin lew lewin liam lias libere lica lietald
lieuwe limar lincoln linus linwood lio lionel lior lisandro livio liviu liyam ljubisa ljubomir ljudevit
llewellyn lloyd loek loet logan loic lolade lon longin lonnie lonny lonzo loren lorenz lorenzo lorin loris
lorrain lothaire lou louay louie louis loup lourenco lovro lowell lowie luan lubomir lubor lubos luboslav
luc lucas lucca lucentiu lucian luciano lucien lucijan lucio lucious lucius lucjan lucretiu ludolphe ludovic
ludoviko ludvig ludwig ludwik luhung luigi luis luiz luk luka lukas lukasz luke lukita lukman luko luluh
lulut lungelo lurhur lutfan lutfi lutfullah lutfulloh luther luthfi lutz luuk luwar luwes lwandle lyam lyle
lyndon ma'mur ma'ruf ma'sud maad maarten maas maayan mabruk macaire macaulay maciej mactar madalin maddox
madid mael maes magnus mahamadou mahammad mahan mahdi mahe mahendra maher mahesa mahesh maheswar mahfud
mahir mahmoud mahmud mahmut mahrus mahzan mahzun maik majd makara makary makhtar makinwa maks maksim maksimo
makso maksud maksym maksymilian makuta malachai malachi malachy malcolm malick malik malisa malo malte
malthe mamadou mamady maman mamert mamour manah manasse mandla manfred manik manikya manish manley manny
manoah manoj manole mansour mansur manu manuel maphikelela maqsud maras marc marceau marcel marceli marcelin
marcelino marcell marcello marcellus marcelo marcin marco marcos marcu marcus mardon marek margana mariadi
mariano marijan marijn marin marinko marino marinus mario marios marius marjan markel markku marko markos
markus marlin marlon marques marquis marshall marsito marsudi martaka martana martani marteno marti martim
martin marton martti marty marut marvin marwata marwin maryadi maryanto mas masoud massamba massimo matan
matar matei matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys
matias matija matis matjaz matko mato mats matt matteo mattes matthew matthias matthieu matthijs matthis
mattia mattias mattis matus matyas matz maugis maurice mauricio maurits mauro maurycy mavdud mavlon maxence
maximilian maximiliano maximilien maximillian maximo maximus maxwell mayeul maynard mayoor mayson mazbut
mazhar mazlum mbaye medard mederic medoune mees meghnad meghnath mehdi mehmet meik mekhi melchior melih
meliksah melle mels melvin memduh mence menno merijn merle merovee merrill mert mervin mervyn mestan mesut
metin metod mevlut mex micael micah micha michael michal micheal michel micjo mick mickael mickey micky
midas miel miguel miha mihael mihai mihail mihailo mihajlo mihaly mihnea mijat mik mikael mikaere mikail
mike mikel mikhail mikkel mikko miklos mikolaj mikulas miladin milanko milano mileta milford milhouse milic
milisav milivoj miljan miljenko milo milojica milomir milorad milos miloslav milton milutin mimo minato
minik mio miodrag miomir mir mirac miran miraziz mircea mirco mirkelam mirko miron miroslav mirza mirziyo
misa misael misbah misko mislav mitar mitch mitchel mitchell mithat mitica mitja mitrut mitt mladen moctar
modesto modibo modou moe mohamad mohamadou mohamed mohammad mohammed mohan mohinder mohir moise moises
mojmir mojzesz momir monte monty moos moric moritz morne morris morten mortimer morton mose moseo moses
moshe mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mozes mpilo mpumelelo msizi muammer muaviye
muaz mufid mufiz mugur mugurel muhamado muhamed muhammad muhammed muharrem muhsin muhtar muhterem muhtesem
muhtor muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono
mumpuni mumtaz muni munif munir murad murat muren murilo murod murray mursinin mursita murti musa
musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasım muteber mutemed
muttalib muyiwa muzaffar muzaffer muzdad mylan myles mylo myron nabi nabin naci nadi nae nael nafiz
nagabhushanam nahid nahil nahom naim najam najib najmiddin nalar namık nand nanda nandor naoufal naoufel
naradi narayan narcis narciso narcisse nardi narendra narimon narinder narji nasab nash nasim nasir
nasriddin nasrullah nat natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen nathy natiq
naud naudet naveen navin nawroz nazariusz nazary nazif nazmi nazrulloh nazım ndleleni ne'matulloh neal
nebojsa necat necati necdet nechifor necib necmettin ned nedeljko nedim nedjeljko nehemie neil nejat nejc
nels nelson nelu nemanja nenad neset nesim nestor neven neville nevio nevzat newell newt nguyen nicephore
nichifor nicholas nicholaus nicklas nicklaus nickolas niclas nicoara nicodim nicolae nicolai nicolaie
nicolas nicu niculita nicusor nicuta niek niels nigel nihad nihat niilo nik nikau nikhil nikko niklas
niklaus nikodem nikola nikolai nikolao nikolas nikolasz nikolay nikolcjo nikos niksa niles nils nimit nimrod
nino niraj niranjan nirbhay niro nischal nistiman niyaga niyazi niyilolawa nizamettin nizom nizomiddin
nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noaho noam noan noe noel nojus nolan nolen nomaan norbert
norberto norm norman normand norris norval norwood nosir nosirjon noud nouri nout novak novan nox nrima
nugraha nuka numan nuno nurbek nuredin nurettin nuriddin nurlan nurullah nusrat nusratulloh nusret nyana
nyoman oba obanijesu obid obie obrad obren octav octavian octavio octaviu odell odil odilon odin odon oger
ognjen ogooluwa oguz oguzhan oier okan oke okta oktay okto oladare oladimeji olaf olaide olakunle olanrewaju
olansile olav olavi oldrich ole oleg oleksandr olen olim olimpian olimpiu olin oliver olivier oliviu oliwier
olle olof olufunmi olumide olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi
oluwasegun oluwole oluwunmi omad omar omari omer omobobola omotayo onder ondrej onoriode onufry onur opan
opung oqil oren orestes orhan ori orif orin orion orland orlando orlo orrin orval orville osama osbaldo
osborne oscar oskar oskari oskaro osman ostoja osunleke osvaldo oswald oswaldo otabek otha otho otis oto
ottis otto oumar oury ousmane ovidiu owen oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy
pablo pacome padam padraig paiman paja palemon pamfil panagachie panait panca pandu pangeran pangestu panji
pankrac pankracy pantaleon paolo param paramartha pardi parker parman pascal pasquale paterne pathe patricio
patrick patrik patriko patru patrycjusz patrycy patryk paul paulie paulo paulos pavel pavle pavlo pawel
payidar pedro pekka pelle pentti pepe pepijn pepin pepo pera perceval percival percy perica perkasa pero
pertev perver petar pete peter petko petr petre petri petrica petrisor petro petros petru petrut petteri
peyami phil phila philani philemon philibert philip philipp philippe phillip phiwokwakhe pierre pierrick
piet pieter pietro pim pio piotr pius platon polikarp pompiliu pontus porfiriusz porfiry poul praba prabawa
prabin prabowo prabu prakash prakosa pran pranab pranata pranawa pranay prasad prasetya prasetyo prashant
prathamesh pravdan pravit prayag prayitna prayoga prayogo predrag prem preston prima primoz prokles prokop
prokul prvoslav puneet purna purushottam purwa purwadi purwanto putu pyotr qobil qosim qudrat quentin quincy
quinten quinton quirin rachid raci raden radenko radika radisa radislav radit raditya radivoje radmilo rado
radomir rados radosav radoslav radovan radu raducu radul raduz raf rafael rafaelo rafal rafet raff rafi
rafid rafiq raharja raheem rahim rahman rahmat rahsaan rahul raif raihan raik rainer rajab rajan rajendra
rajesh rajiv rajko rajmund rajnold raju rakesh rakıp ralf ralph ramazan ramesh rameshwar ramiro ramiz ramon
ramziddin rand randal randall randolf randolph rangga ranjan ranjeet ranjit ranko raoul raphael rares rashad
rashawn rasheed rashid rasim rasit rasko rasmus rastislav ratimir rauf raul ravi ravshan rawiri raxmatulloh
rayan rayen raymond raymundo razvan recai recep reece refah refet refik reggie reginald regis reha reid
reinhard reinhold reis rejean reksa relja relu remi remilekun remington remo remus remzi renat renato renaud
rendy rens resat respati resul reto reuben revi rex rey reyansh reybaud reyes reymundo reynaldo reynold reza
rhett riaan ricardo riccardo richard richie rick rickard rickey rickie ricky rico ridwan rifat rigard
rigoberto riley rino ritesh riv rizki rizvon roan robb robbe robbie robby robert roberto robi robinson rocco
roch roderick roderyk rodger rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger
rogers rohan rohit roj rok roko roland rolando rolf rollin romain roman romeo romeu romuald romulus ron
ronald ronaldo ronan ronnie ronny roosevelt rory rosario roscoe roselin rosendo rosman ross rostislav rotimi
rowland roy royce ruben rubin ruchan rudi rudolf rudolfo rudolph rudra rudy ruedi rufus rui rukneddin rupert
ruslan rusman russ russel russell rustam rustu ryan ryder rylan ryou ryszard rıdvan rıfat rıfkı rıza rəsad
rəsid sa'dulloh saadat saadi saban sabar sabir sabri sachin sacid sada sadan sadar sadberk sadettin sadi
sadri sadriddin sadullah sadık saeed saer saffet safi safir safo safouan safouane sagar sahap sahin sahinalp
sahsuvar saiful saim saiq saka sakari sakir sakti sakıp sal salif salih salik salim saliou salman saloh
salomon salvador salvatore salwator sam samandar samed sameer sami samih samil samim samir samkelo sammie
sammy samson samsul samuel samuele samuelo sancho sandeep sandor sandro sandu sanele sanford sanjay sanjin
sanka santiago santino santos santosh saqib sarani sardor sarvar sarvin sascha saso satish satoshi satya
satyen saul sauveur sava savas savi savinien savion sayan scot scott scottie scotty seamus sean seb sebas
sebastiaan sebastian sebastiano sebastiao sebastien sebastjan secaeddin seckin seckou sedat sedrick sef
sefer seff sefik sehlevent sekou selahattin selami selcuk selim selmer sem semih semsi sener senn senne
senol sep sepp seppe seppo serafettin serafin seraphin serban serbulent serdar seref serge sergei sergej
sergen sergey sergi sergio sergiu sergiusz serhad serhat sermet sertac servac servan seth settar setya sev
severin sevket sevki seweryn sexmus seyban seydou seye seyfettin seyfi seyfullah seymour seyyit sfiso
shahboz shahid shahobiddin shahriyor shahzod shaka shalewa shamsiddin shane shankar shantanu shaquille shaun
shawn shayne shekoni sheldon shelton shemar sher sherman sherwood sherzod shinzo shlomo shodiyor shukrulloh
sibusiso sid siddarth siddhartha siddhran sidiq sidney sidoine sidy siebe siem siep sifiso sigebert
sigismond sigmund sigurd sihab sihabeddin sijuade sil silas silvere silvian silvio silviu sim simao simen
simeon simi simion simo simon simono sinan sinasi sindre sinica sinisa siphiwe sipho sirineu siro sirojiddin
sithembiso sixte siyabonga siyanda sjoerd sjors slamet slavek slaven slavko slavoljub slavomir slobodan
sname sobit sodiq sohib soleh solomon somnath somu sondre sonke soren sorin souleymane souta spencer
spirydion srboljub srecko sredoje stan stancu stanford stanislao stanislas stanislav stanislaw stanko
stanley stanton steen stef stefan stefano stefanos steffen stelian sten stepan stephaans stephan stephen
stephon stevan steve steven stevie stewart stig stijn stipan stjepan stojan strahinja stribor stu stuart
suat subash subhash subhi subodh sudi suheyl suhrob sukru sulaymon suleyman sulton suman sumeet sune suraj
suresh sururi surya suryakant suryakanta sushant susheel sushil svatopluk svebor sven svend sverre svetislav
svetolik svetomir svetozar swapnil syed sylvain sylvester sylvestre sylwester szabolcs szczepan szymon sıdkı
sırrı səhriyar tabris taceddin tade tadeas tadej tadeo tadgh tadija taha tahir tahsin taib taichi taika
talat talay talha talip tamas tamino tammo tancrede taner tanguy tanju tanner tapan tapani tapio taras tareq
tarik tarkan tarun tarık tasdik taskın taswir tate tatsuki taufan taufik taurean taurin tavares tayfun
tayler tayyar ted teddy tedi teguh teije tej tejas tekin tekinalp temel temidayo temitope teo teodor teodoro
teofil teohari teoman terence terencjusz terrance terrell terrence terrill terry tertuliano teun teunis
tevfik tevhid tevin tezcan tezel thabo thad thaddeus thamsanqa thando themba theo theodor theodore theodose
theophane theophile theophraste theron theunis theuns thiago thibault thibert thibo thierno thierry thies
thije thijmen thijn thijs thilo thom thomas thorben thore thorge thulani thurman tiago tibbe tiberio tiberiu
tibo tibor tichomir tidiane tieme tihomir tijmen tijn tijs til tilen tillman tillmann tim timbul timeo timm
timmothy timmy timo timoleon timon timotei timotej timoteo timothee timothy timur tino tirta tirtayasa
titien titilope tito titus tizian tjark tobias tobiasz tobiloba tobin toby tod todd todor tohir toki tokunbo
tolga tolunay tom toma tomas tomaso tomasz tomaz tomi tomiloba tomislav tommaso tommie tommy tomo tomoharu
tomori tonci toney tonko tonnin tony torben torbjorn torrance torrey toussaint toyip traian trajan travis
travon tre tremaine tremayne trent trenton trever trevion trevor trey trilochan trilochana trilok
trilokanath trilokesh triloki tristan tristian triston troels troy trpimir trpko truman trystan tudor tufan
tugay tugiman tugrul tugtekin tuhfe tumer tunahan tunar tunc tuncer tuomas turan turgay turgut turkay turker
turkes turki turold tushar tuur tvrtko twan ty tycho tygo tyler tymon tymoteusz tyree tyreek tyrel tyrell
tyrese tyrique tyron tyrone tyshawn tyson tınas tərlan ubaldo ubaydulloh uchqun uda udai udit ueli uffe ufuk
ughur ugo ugur ujjawal ujjwal ukbe ulf ulgen ulices ulises ulrich ulrik ulvi ulysse ulysses umang umar umay
umaya umberto umid umidulloh umit umur umuralp umut unal unax unggul upendra upik urbain urfon uri uriah
uriel uros urs usame usman usmon utama uttam uzayr uzeyir uzodimma vaclav vadim vafo vagn vaha vahdet vahid
val valdemar valentijn valentim valentin valentine valentino valere valeriu valter valtteri vance vanja
vasco vasil vasile vasily vasja vasko vasudev vasudeva vatroslav vavrinec vecdi vedang vedanga vedat vedran
vefa vefik vega vehbi veikko veit velaphi veli velibor velimir venance vencel venceslas vendel vendelin
veniamin vern verner vernon vero veysel veysi vianney vic vicente vicentiu victor victorien victorin vid
vidak vidal vidhur vidhya vidur viggo vigile vigo vihaan vijay vijeko vik viktor viktorin viktoro vilcjo
vilhelm vilhelmo viljem ville villy vilmos vimal viman vin vinay vince vincenc vincent vincentiu vincenzo
vinnie vinsen vinz viorel virgil virman visarion vishnu vishwamitra vit vito vitor vitus vivaan vivek
vjekoslav vjenceslav vlad vladek vladimir vladimiro vladislav vlado vlaicu vlastimil vlastimir vlatko voicu
vojin vojtech volkan volodymyr vosil vratislav vsevolod vujadin vuk vukan vukasin vukota vusumuzi vyas
waclaw wael wahyu waino wakiman waldo walenty walentyn waleran walerian walery walgierz wallace wally walt
walter walton waluyo waly wandrille wannes wardaya wardi warji warley warre warsa warsita warta wasis watson
wawan wawrzyniec waylon wayne webster wei weldon wendell werner wes wesley wessel westley weston wiktor
wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm willard willem
willi william willie willis willy wilmer wilton wincenty winfield winfried winslow winston wira wisnu
witalis wladyslaw wlodzimierz wojciech wolf wolfgang woodrow wout wouter wyatt wyman xanana xander xaver
xavi xavier xebat xem xenophon xhoel xzavier yago yagız yahli yahya yahyo yakubu yalcın yalgın yaman yango
yanis yann yannic yannick yannik yannis yaron yaroslav yasar yasin yasser yassin yassine yassir yavuz yekta
yener yetkin yevgeni yevgeny yigit yoann yoel yogendra yogesh yoginder yonas yonatan yonathan yong yono
yoqub yorbek yoro yorqin yosef younes youp yousef yousouf youssef youssou youssouph youssoupha yoznur yuce
yucel yuen yuksel yumni yunus yuri yuriy yury yusif yusiv yusuf yuuma yuval yven yves yıldırım yılmaz zabir
zac zach zachariah zachariasz zacharie zachary zache zachery zack zackary zackery zafar zafer zafir zahid
zahir zahit zain zakaria zakary zaki zakir zalan zamfir zamir zan zander zane zarije zaur zayd zayn
zayniddin zbigniew zdenko zdravko zechariah zef zekai zekeriyya zeljko zeno zente zenzele zephirin zerdest
zeteny zev zeyd zeynel ziga zihni zion zithulele ziver ziya ziyad ziyo zlatko zohid zohir zokir zoltan zoran
zoyir zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar zvonimir zvonko zygmunt đorđe đura đurađ əhməd
`

/** Men's given names, in small letters, without accents. */
export const MALE_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
