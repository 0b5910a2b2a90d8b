// From the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so, and the names of
// @faker-js/faker 10 (github.com/faker-js/faker, MIT); made by scripts/make/names.ts.
const WORDS = `
abacı abadan abalıoglu abay abbas abbosov abbosova abbott abdulahadyev abdulahadyeva abdulazimov
abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov
abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov
abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova abdulmalikov abdulmalikova abdulqahhorov
abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva
abdulvohidov abdulvohidova abeyta abimanyu abiodun abiola abiputra abodunrin abosede abrego abreu acar
acevedo achari acharya acheampong aclan acosta acuna acıkalın acıkgoz adadevoh adal adame adams adan adanır
adaobi adcock adebayo adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi adem ademayowa
ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale
adewunmi adewura adeyemo adhikari adhitama adiga adin adisa adler adomah adomako adongo adorno adriansyah
adu adusei adutwum adıvar afifah afirifa afoakwa afolabi afolayan afonja afunku agaoglu agarwal agboola agca
agnes agosto aguayo aguilar aguilera aguirre agustian agustina agyapong agyare agyei agyemang agırbas
ahluwalia ahmad ahortor ahrorov ahrorova ahuja aidara aigbiniode airlangga ajakaiye ajao ajayi ajewole akal
akalın akan akar akay akaydın akbaba akbay akbulut akcal akcalı akcan akcay akdag akdemir akel akerele akgoz
akgul akgun akhtar akinrinola akintade akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt akmalov
akmalova akman akoto akowua akpınar akramov akramova aksakal aksel aksit aksoy aksungur aktan aktas aktay
akyeamfuɔ akyeampong akyel akyena akyurek akyuz akyıldız akıncı akısık alabi alamsyah alanis alaniz alarcon
alba albertyn alcala alcantar alcaraz alejandro aleksejev aleman alev alfaro alicea aligbe alisherov
alisherova aliyev aliyeva alkan alkaya almanza almaraz almeida almonte alnıacık aloba alonso alonzo alpman
alpugan altamirano altan altun altuntas altınay altınbas altınel altınok altıntas altınısık altıok alva
alvarado alvarez alves alyanak alıcı amador amaechi amanta amar amaya aminat amla amo amoa amoako amoasi
ampadu ampofo amponsah ananda anandya anasov anasova anaya andersen anderson andersson andini andorful andov
andreassen andrejev andrews andriani angelov angelova anggraini anggriawan anguiano angulo anjani ankra anne
anokye ansa ansari antoni antwi anvaryev anvaryeva aparicio apodaca aponte appia appiah aqila aragon arana
aranda aras araujo araya arce archuleta arda ardana ardianto ardiyanti arellano aremu arenas arevalo
arguello arias arifin armas armendariz armenta armijo armstrong arora arredondo arreola arriaga arslan
arslanoglu arslonov arslonova arteaga aryal aryani aryanti arıcan arıg arık arıkan asadov asadova
asadullohyev asadullohyeva asamoa asamoah asan asante asare ascı asenso ashley asiama asiedu asil asilbekov
asilbekova askın aslan aslanoglu astuti aswandi asık asıkoglu ata atakan atakol atalık atan atanda atasever
atay atchison atencio ates atik atkinson atlı atıcı atılgan aurelia avalos avan avazyev avazyeva avcı
avcıoglu avila aviles awodiran awolowo awuah ayala ayandokun ayaydın ayaz aybar aycan aydan aydemir aydin
aydogdu aydın aygun ayhan ayisat aykac aykan aykurt ayobami ayomide ayoola aytac aytek aytekin ayverdi
azamatov azamatova azizah azizov azizova azzahra baafi baah baawia babacan babalola babalı babaoglu
babatunde babic babou babtunde baca bach bacher bademci badiane badillo badji badu baez baeza bagaskara
bagıs bahadır bahena bahk bahng bahodirov bahodirova bahriddinov bahriddinova bahromov bahromova bailey
bakan bakare bakhoum bakhtiyorov bakhtiyorova bakker bakırcı bakırcıoglu balaban balcı balde balderas
baldwin ballesteros ballı balogun baloyi baltacı bamidele bamiloye bamisebi banda bandara bandopadhyay
bandyopadhyay banerjee banik banuelos barajas baral baran barbarosoglu barbieri barbosa barela barlas barnes
barnier barragan barraza barrera barreto barrientos barrios barrows barry bartlett barton barua basaran
baser bashir basmacı basnet basoglu bastola basynat bates batista baturalp bauer bayazıt baydar bayeni bayer
baykam bayraktar bayraktutan baysoy becerra becker beckham beethoven begu behruzov behruzova bekdik
bekmurodyev bekmurodyeva bektas bektashi bektasoglu bello beltran benavides benavidez bengtsson bengu
benitez bennett berberoglu berge berger bergman bergmann berisha bermudez bernal bernasconi berndsen
bernhard bernier berrios beserler besikci besok bester betancourt beye bhadresha bhak bhana bhandari bhang
bharadwaj bhat bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhoumik bhowmik bhuiyan bhuyeni
bianchi bicer bildik bilen bilgen bilgic bilgin bilolyev bilolyeva birinci birlik bishwas biteye biyela
blanckenberg blanco blazevic blondal boadi boadu boahen boakye boaten boateng boburov boburova bodian
boduroglu bogdanov bolat bolatlı bolukbas bolukbası bona bondarenko bonik bonilla bonsra bonsu boratav
borrego boruya bosman bosu botello botiryev botiryeva bouchard boucher boyacı boye boyko boyle boz bozdogan
bozic bozinov bozkurt bozkır bozoglu brankov braun brekke briem briones briseno brito bromfield brooks
browne bruen bryant bucaklı buchanan budak budiman budiyanto bueno bui bulak bulut burgos burhonov burhonova
burke buruk busari bustamante bustos buthelezi byrne bytyqi bıcakcı caballero caban cabrera caceres cadena
cagıran cakır calderon calvillo camacho camara camarillo camdalı cameron campbell campos canales candelaria
cano cantu capanoglu caraballo carbajal cardenas cardona cardoso cardozo carlsson carmona carr carranza
carrasco carrasquillo carreon carrera carrero carrillo carter caruso carvajal carvalho casanova casares
casarez casas casillas cassim castaneda castellanos castillo castro catalbas cavadini cavazos cazares
ceballos ceban cebekhulu cebotari cedillo ceja cele celik cengic centeno cepeda cerda cereghetti cerna cerny
cervantes cervantez cetin cetiner cevik chacon chakma chakraborty champlin chan chand chang chapa chapman
chatterjee chattopadhyay chaturvedi chaudhry chavarria chavez che chen cheng cheon cheong chettri chetty
cheuk cheung chibike chibuike chidinma chidozie chiliza chiu cho choi chong chopra choudhury choung chow
chowdhury choy christensen christiansen chu chui chung chwe cintron ciobanu cisneros ciss cisse cissokho
clare clark clarke cohen coleman collado collazo collins colunga coly concepcion connelly conti contreras
cooke cooper corbyn cordero cordova corekci cornejo coronado corrales correa correia cortes cortez costa
cotto coulibaly covarrubias cox crawford crespo crivelli crooks cruz cuellar cullinan cunningham curiel
daako dabo dagdas daglaroglu dahl dalkıran damanik damayanti damcevski daniels danielsen dankula danso darko
darmawan darojat darteh dartey datta davidov davidson davies davila davis davronov davronova deane debnath
delacruz delafuente delagarza delao delapaz delarosa delatorre delazy deleon delgadillo delgado delic delrio
delvalle dembele deme demir demirbas demirel demirovic denkel dervishi desai deshpande devar devi devkota
dewan dhakal dhawan dhlamini dhlomo dia diaby diack diagne diakhate diallo diamanka diao diarra dias diatta
diattara diaw diawara diaz dickinson diedhiou dieme diene dieng dieye dilmurodyev dilmurodyeva dimitrov
dimitrova dingiswayo diome dione diongue diop diouf dioum dirgantara dissanayake dixon diyorov diyorova
dizdar djitte djokoto djurhuus dlamini dogan doherty dominguez dominquez donev dongol donkor dordevic dotto
douglas dovudov dovudova drame driscoll duah duarte dubashi dube dubois duenas dumitru dunn duong durak
duran durand duric durmaz dusenkalkar dutta duygulu dvorak dvorakova dwamena dwivedi dzokoto ebert
ebubechukwu echevarria eder edison edun edwards egbochukwu egeli ehigiator einstein ekici eksioglu ekwueme
elbekov elbekova elciboga eldorov eldorova elebiyo elicin elizabeth elizondo elmastasoglu elmurodyev
elmurodyeva elnurov elnurova elvina elworthy elyorov elyorova embranthiri emmanuel enriquez erbay erberk
erbulak ercetin erdogan erez erginsoy eriksen eriksson erkekli eronat ertepınar erturk escalante escamilla
escobar escobedo esparza espinal espino espinosa espinoza esposito esquibel esquivel estevez esther estrada
evans evliyaoglu faber fadipe fagunwa fahriddinov fahriddinova fajardo fajimi falabi faleti faloye faresta
farias farida farrell farruhov farruhova fasasi fathina faty faye fayzbekov fayzbekova fazliddinyev
fazliddinyeva febian febrianti feest feliciano ferhatovic fernanda fernandes fernandez ferrara ferrari
ferreira ferrer fichardt fierro figueroa filipov filipovic firdavsyev firdavsyeva firgantoro firmansyah
fischer fisher fitratov fitratova fitzgerald fjeldsted fleming flores florez fofana fofie fok fonseca
fontana fortin fosu fotihov fotihova fournier fowler franco freeman frias friedman fuchs fuentes fujiati
fujita fuller fung funmilayo g'afforov g'afforova g'afurov g'afurova g'iyosov g'ulomov gabhezi gadiaga gagne
gagnon gaitan galarza galeano galindo gallagher gallardo gallegos galli gallo galvan galvez gama gamage
gamboa gamez ganaka gandhi gao gaona garay garcia gardner garibay garica garrido garza gashi gassama
gastelum gauthier gaye gaytan gbadamosi gbogboade georgiev georgieva ghale gheorghe gibbs gibson gigaba gil
gimenez giordano giron gjonaj gjoni gleason gning gningue godinez godoy goldberg goldstein gollum golubev
gomes gomez gomis goncalves gonultas gonzales gonzalez goode goodman goodwin goonam gorbachev gordhan
goudiaby govender gowda gracia grady granado granados grayling greene greenholt grgic griego griffith
griffiths grijalva grimes gruber guajardo guardado guerra guerrero guevara gueye guha guillen guisse gul
guler guliwe gumede gumuspala gunarto gunawan gunday gunes guneta gunnarsson guo gupta gurmen gurule gurung
gustafsson gutierrez guzman gwacela gwala gwon gyamfi gyasi gyawali habeeb habibi habibov habibova hadzic
hagen haikal hakyemez halilyev halilyeva halim halimah halvorsen hamal hamalainen hamidov hamidova hamzaoglu
hamzayev hamzayeva handayani handoko hane hanifat hansen hansson haque hardiansyah harding harini hariyah
haro harper harris hart hartati harvey haryanti haryanto hasanah hasani hasanov hasanovic hashimoto hassanah
hastuti hathorn haugen haung hawkins hayashi hayes hayworth hearne heikkila heikkinen heinonen hemingway
henderson henriksen henriquez heredia herlambang hermawan hernadez hernandes hernandez herrera herzog hess
hidayanto hidayat higgins hikmatov hikmatova himawan hinojosa hitchcock hitchinson hjaltalin hlatshwayo
hlongwa hlongwane hoang hodzic hofer hoffman hoffmann hofmann hojgaard hojimurodyev hojimurodyeva hok
holguin holmes holt hopkins horak horakova horne horvat howe hoxha hristov hristova hu huaman huang huber
hudson huerta hughes hui huixtlacatl hurramov hurramova hurtado hutagalung hutapea hutasoit huynh ibarra
ibikunle ibodullohyev ibodullohyeva ibrahimovic ibrohimov ibrohimova iglesias ihtiyorov ihtiyorova ikeda
ikromov ikromova iliev ilieva ilori ilupeju ilyosov ilyosova ilıcalı imronov imronova inoue ionescu irawan
irfandi irizarry isaac ishikawa islomov islomova ismail ismoilov ismoilova isokun iswahyudi isık ito ivanou
ivanov ivanova iyalla iyanda iyengar iyer jackson jacobs jacobsen jacobson jailani jaime jaimes jain
jaiyeola jakobsson jalolov jalolova jamiu jamolov jamolova jamshidov jamshidova jangid jankovic jansen
janssen janssens jansson januar jaquez jaramillo jarvinen jasso jasuryev jasuryeva javlonov javlonova
javohirov javohirova jelita jenkins jennings jensen jha jhang jimenez jiminez jimoh joensen johannesen
johannessen johansen johansson johar johnsen johnson johnston jones jonsson jorgensen joshi joshua joung
jovanovic juarez jung jurado juric justina juwita kafle kahn kahveci kahyang kakkar kalloe kalyan kamal
kamara kamat kaminski kamoliddinyev kamoliddinyeva kamolov kamolova kan kanaria kande kandji kane kanea
kanimal kaniyar kante kanzaki kaplan kaplangı kapoor kara karabocek karabulut karadas karaduman karaer karam
karan karem karen karikari karjalainen karki karlsen karlsson kasapoglu kasse kastrati katherine kathrada
kato kaul kaur kavaklıoglu kaya kayode kayser kazlov kebe kececi keita keith keller kemp kempis kennedy
keseroglu keskin keung khadka khalid khan khanna khatri khawula khouma khoza khumalo khumalu khuzwayo
kieffer kikuchi kilic kimberly kimura kindelan kinnunen klein kluivert klusener knezevic kobayashi koc
kocabıyık kocchar koch kocoglu kocyigit koenig koirala kolade komilov komilova komronov komronova konate
konte koomson korhonen korkmaz kormukcu korol korta kortajarena kose koskinen kosoko kovac kovacevic kovacic
kovacs koval kovalchuk kovalenko kowalczyk kowalski koya koybası koyluoglu koyuncu kozlov kramer krasniqi
krasnova kraus krause kravchenko kremer krishna kristensen kristiansen kryeziu kubadov kubadova kubheka
kucera kucerova kucukler kuday kuhn kulaksızoglu kumar kumara kumcuoglu kumi kunene kunt kunter kurniawan
kurt kurutluoglu kusi kusmawati kusuma kusumo kuswandari kuswoyo kutlay kuzmina kuznetsov kuzucu kvaran
kwaakye kwan kwarteng kwok kwon kwong kyei kyra kılıc kılıccı kırac laboy ladega lai lailasari laine
laitinen laksita laksmiwati lammy lamula lang lara larsen larsson latifat latupono lau laureano lavoie lawal
lawson lazizov lazizova lazuardi lebedev lebron ledesma lefebvre lefevre lehmann lehtinen lehtonen leilani
leitner leiva leka lekaj lembede lemus lenin leon leonard lerma leroy lesmana lestari letsoalo leung lewis
leye leyva li liang limbu limon limoncuoglu lin linares lincoln lindberg lindholm lindstrom linsey liu
liyanage llamas loera lombardi lomeli longoria lopes lopez loum lovato lovric lowe loya lozada lozano lucero
lucio luevano lugo lui luk lukic luna lund lungu luo lutfiyev lutfiyeva lutfullohov lutfullohova luthuli ly
lynch mabaso mabhida mabizela mabrukov mabrukova mabunda macias madera madidov madidova madrigal madsen
maduma maeda maestas magana magar magnusson magoza mahabeer mahajan mahanov mahanova mahardika maharjan
mahendra mahestri maheswara maheswari mahlangu mahrusov mahrusova mai maier majerus mak makarov makela
makhanya makinde makinen makinwa makuachukwu malave maldonado malinga maluleke mamani mammadov mancini
mandasari mangane mangunsong mann mansell mansur mansurov mansurova manullang manzanares maphisa maqsudov
maqsudova marar marbun mardhiyah mardonov mardonova mares mariani maric marin marino markovic marpaung
marques marquez marrero marroquin martinez martins marvin maryadi maryam maryati maryjane mascarenas maseko
mashinini mata matei mateo mathebula matias matic matos matsumoto matthews maulana mavdudyev mavdudyeva
mavlonov mavlonova mavundla maya mayasari mayer mayhos mayorga mayowa mayr mazibuko mbacke mballo mbatha
mbaye mbende mbengue mbodj mboup mbow mbuso mccarthy mchunu mckenzie mclaren mclaughlin mclean mcmillan
medrano megantara mehloluhlaza mehmedovic mehmeti mehra mehrotra meier meijer mejia melani melendez melgar
melinda melnyk melo mena menchaca mendes mendez mendy menemencioglu menendez menon mensa mensah meraz
mercado mercier mertoglu messi messier meyer meyers meza mfeka mfumu mgenge mhlanga mhlongo micrachi
mihhailov mikkelsen miller mills milosevic milton miramontes miranda miranov miranova mirazizov mirazizova
mireles mironov mironova mirziyoyev mirziyoyeva mishra mitchell mkhatshwa mkhize mngomezulu mnisi mobolaji
modise moen mofokeng mogbadunade mohan mohirov mohirova mohr mojica mok mokwena molefe molina moller moloi
monahan mondragon monroe monroy montalvo montanez montano montemayor montero montes montez montgomery
montoya moonsamy moore moosa mora morales morar morawo moreau moreira moreno moretti mori morin morina
morozov morris morrison mortensen morton moseley moser moses moss mota motalo motaung motloung moya mozart
mphahlele mqwebu msibi mthembu mthethwa mtolo mtshali mudau mufizov mufizova muhammadov muhammadova muhsinov
muhsinova muhtorov muhtorova muinat mukaram mukhopadhyay mulder muller mulyani munguia munifyev munifyeva
muniz munoz munsamy munteanu murati muratovic murillo muro murodov murodova murphy murray musi mussolini
mustafoyev mustafoyeva mustapha mustika mustofa musulmonov musulmonova mutiat muzaffarov muzaffarova myers
nababan nagy naik nainggolan nair najera najmiddinov najmiddinova najmudin nakajima nakamura nakashima
nalbantoglu namaga nambeesan namboothiri nanda nanez napitupulu naranjo narayan narimonov narimonova narpati
narvaez nash nashiruddin nasriddinov nasriddinova nasyiah nasyidah nathania natsir nava navarrete navarro
nayar nazario nazifov nazifova nazrullohyev nazrullohyeva ncusi ndaba ndandali ndao ndaw ndebele ndiaye
ndione ndir ndlovu ndong ndour ndoye ndukwu ne'matullohyev ne'matullohyeva nebioglu negrete negron nehru
neilson nemcova nemec nevarez ngai ngcobo ngcolosi ngema ngo ngom ngozi ngubane nguer nguyen ngwazi ngwenya
nhlapo nhleko niane niang niass niasse nichols nicholson nielsen niemi nieminen nieto nieves nikolic nikolov
nikolova nilsen nilsson ninalowo ningrum nino niroula nixon nizomiddinov nizomiddinova nizomov nizomova
nkansa nkansah nkomo nkosi nkrumah nojeem nolan nomvethe nondlela nonyana noriega norodahl norris nosirjonov
nosirjonova nosirov nosirova novak novakova novikov novitasari novotna novotny nowak nozulu nsele nsia
ntanzi nti ntiamoa ntim ntombela ntuli nugraha nugroho numanoglu nunes nunez nuraini nurbekov nurbekova
nurdiyanti nuriddinov nuriddinova nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev
nusratullohyeva nwachukwu nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi nyman nzimande o'linn obama
obeng obiageli obianuju obidov obidova obrien ocampo ocasio ochoa ochse oconnor odetola odilyev odilyeva
odunayo odunsi ofori ofosu ogawa ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde
ogunwande ogunwobi ogunyeye ojeda ojo ojua okonkwo okpattah oktavian oktaviani oktovian okumus okunola okur
okyere olabode oladeji oladimeji oladipupo olaiya olaoluwa olasunkanmi olasupo olawale olimov olimova
oliphant olivares olivarez olivas oliveira olivera olivo oliynyk olmos olofsson olowokeere oloyede olsen
olson olsson olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya
olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omadov omadova
omidina omobolaji omobolanle omojola omolara omotoso omowale oneill onohinosen onose ontiveros onur
onyinyechukwu oparinde opeyemi opoku oppong opuku oqilyev oqilyeva oquendo oraloglu orbay ordonez orellana
orge orifov orifova ornelas orosco orozco orta ortega ortiz orwell osborne osei oshin osorio osuagwu
osuntokun otabekov otabekova otero oti otiwa otuo owens owokoniran owolabi owoyemi owusu oyadiran oyaifo
oybekov oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozansoy ozberk ozbey
ozbir ozcan ozdemir ozdenak ozdogan ozer ozgorkey ozkan ozkara ozkok ozodbekov ozodbekova ozodov ozodova
oztonga oztuna ozturk ozuna pabon pacheco padilla padmasari padron paez pahk pahng paimo pak paksut palacios
palastri palomo pandey pangestu panicker pantoja papadopoulos paredes parker parkin parnell parra partida
patel patil patino patterson pavic pavlov pavlovic paz pearson pedersen pedraza pedroza peeters pekkan
pektemek pelayo pena perales peralta perdana perea pereira perera peres peretz perez peric perkins permadi
permata persson pertiwi peters petersen peterson petrov petrova petrovic pettersen pettersson phak pham phan
phang phillips phung picasso pichardo pichler piero pilla pillai pillay pina pinas pineda pinto pithey
pizarro pocan polanco polat polishchuk poore popescu popov popovic porras portillo posada pothuvaal poulsen
pouye powell poyrazoglu prabowo pradana pradhan pradipta prado prajapat prakasa pranowo prasad prasasta
prasetya prasetyo prastuti pratama pratiwi prayoga preciado prempeh prieto prifti prinsloo prochazka
prochazkova procter pudjiastuti puente puga pulido purnama purnawarman purnawati purwadi purwanti puspasari
puspita putin putra putri quartey quesada quevedo quezada quinones quinonez quinta quintairos quintana
quintanilla quintero quiros quiroz quispe rachmawati radebe radic radu rael rafidyev rafidyeva rahardian
rahayu rahimah rahimov rahimova rahmawati raifyev raifyeva rajabov rajabova rajasa rajata ramadan ramadhani
ramirez ramon ramos ramziddinov ramziddinova rana rangel rantanen rascon rashidov rashidova rasmussen
raufyev raufyeva raut ravelli ravshanov ravshanova raxmatullohyev raxmatullohyeva raya rayhan razo reagan
reddy rees regalado reid reilly reis reiter rendon rendra renteria resendez reuter reyes reyna reynolds
reynoso ribeiro ricci richards richardson rico ries rincon riojas rios rivas rivera rivero riyanti rizvonyev
rizvonyeva rizzo roberts robertson robinson robledo robles rocha rodarte rodrigez rodrigues rodriguez
rodriquez rogers rojas rojo roldan rolon romano romero romo roosevelt roque rosado rosales rosario rosas
rosenberg rossi rotari roth roux rowe rowling roybal rubio ruelas ruiz russo rustamov rustamova rusu ryang
ryoo ryu sa'dullohyev sa'dullohyeva saadiyev saadiyeva saarinen saavedra sabaly sabdat sabian sadio
sadriddinov sadriddinova sadıklar saefullah saenz safiryev safiryeva safitri safo safoyev safoyeva sagna
saheed sahin sai saidov saidova saini saito saiz sakamoto sakho salahudin salako salas salazar salcedo
salcido saldana saldivar salgado salihovic salinas sall salma salminen salo salohov salohova salonen
salsabilla samancı samandarov samandarova samaniego samb sambe sambou samiryev samiryeva samosir samuel
sanabria sanches sanchez sandalcı sandberg sanders sandoval santacruz santana sante santiago santillan
santos santoso sanusi sanz saptono saputra saputri sarabia saragih sarah saraswati sardorov sardorova saric
sarpong sarr sarvarov sarvarova sarı sarıoglu sasaki sato satria sauceda saucedo saunders savic saygıner
scheving schiltz schmid schmidt schmit schmitt schmitz schneider schroeder schubert schultz schulz schwarz
seck sedillo segnane segovia segunmaru segura seinfeld sekinat seme semjonov semyonov senghor senzangakhona
seoh sepetci sepulveda serna serrano serrato sethi setiawan sevilla seydi seye sezek shah shahbozov
shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova shahzodov shahzodova shai shakya shala
shamsiddinov shamsiddinova sharma shehu shekoni sherpa sherzodov sherzodova shevchenko shevchuk shezi
shimizu shiu shodiyorov shodiyorova shohibov shohibova shongwe shrestha shukla shukrulloh shukrulloha shum
sibiya sidibe sihombing sihotang silva simanjuntak simbolon simmons simonsen simsek sinaga sinanoglu sinatra
sinclair singh sinha sirait sirbu siregar sirojiddinov sirojiddinova sisneros sithole sithuli sitompul
sitorus situmorang siu siwele siyaya smirnov smit smith smyth snooke sobitov sobitova sobowale sodiqov
sodiqova sokhela sokolov solano solis soliz solmaz solorio solorzano solovyov somayaji sondisa sonko
sorensen soria sosa sotelo sothole soto souare soumare soung sousa soyinka sozeri stalin starmer steele
stein steiner stephens stevens stevenson stewart stoica stojanovic stokes stoyanov stoyanova suarez suartini
subedi subotic sudiati sudrajat suen suhrobov suhrobova sulaimon sulaymonov sulaymonova suleymanoglu
sullivan sultonov sultonova supriyanto suryatmi suryono susanti suthar suwarno suzuki svensson svoboda
svobodova syahreza sylla sylvester symcox szabo sze szeto tabrisov tabrisova tafoya tagore tahincioglu
tahirovic tai taiwo takahashi takyi talwar tamang tamayo tamba tamez tampubolon tamunoemi tanaka tandon
tanrıkulu tapia tarihoran tas tascı taslı tate tavares tawia tazegul teixeira tejada tejeda tekand
tekelioglu tekin tella tellez tello temitope teran terrazas thamrin thapa thatcher thiam thiao thiaw thill
thiongane thioub thioune thompson thomsen thomson thorarensen thorlacius thoyana thumbeza thusi tian
tijerina tirado tjin tkachenko todorov todorova tohirov tohirova tokatlıoglu tokgoz toledo tolstoy tolulope
tomic tong topaloglu topcuoglu toraman toro torres torrez toth toure tovar toyipov toyipova tran traore
trejo tremblay trevino trinh trivedi tromp trujillo truong truter tryniski tsabalala tsang tse tshabalala
tsoi tsotetsi tsui tuckett tuglu tugluk tunaboylu tunceri tuominen turan turcan turkdogan turkyılmaz turner
turunen tutuncu tuzun tweneboa twumasi ubaydullohyev ubaydullohyeva uca uchechi uchqunov uchqunova ulibarri
ulloa uluhan umarov umarova umidullohyev umidullohyeva umidyev umidyeva unal urbina urena urfonov urfonova
urias uribe urrutia usada usamah usmonov usmonova utama utami uwais uyainah uzayrov uzayrova vaca vafoyev
vafoyeva valadez valdes valdez valdivia valentin valenzuela valladares valle vallejo valles valverde vanegas
varela vargas varma varman varrier vasilyev vasquez vassiljev vazquez vega vela velasco velasquez velazquez
velez velioglu veliz venegas vera verdugo verduzco vergara verma vesela vesely vezi vidal vidovic viera
vilakazi villagomez villalba villalobos villalpando villanueva villareal villarreal villasenor villegas
vinogradov virtanen visser vivaldi vogt volkov vorobyov vosilyev vosilyeva vukovic vuong waage wacana wagner
wahyudin wahyuni walker walsh walters walton waluyo wardana wasita wasiu waskita wastuti watanabe watson
webb weber webster weimann weiss welter wesley wiafe wibisono wibowo wicaksono widiastuti widodo wijaya
wijayanti wilcox wilkinson willane williams williamson willoughby wilson wimmer winarno winarsih winkler
wisniewski wojcik wolff wong wosiyane wright wu wulandari wuraola xaba xacon xana xenia xiana xiao xicoy xu
yaamoa yade yago yahyoyev yahyoyeva yalcın yamada yamaguchi yamamoto yamasaki yamashita yamazaki yami yan
yanes yanez yang yanuar yaqub yavuz yawson yazıcı ybarra yeboa yeboah yebra yengwa yesilkaya yetkiner yeun
yeung yi yildirim yildiz yilmaz yim yirenkyi yiu yokoyama yolanda yoqubov yoqubova yorbekov yorbekova
yorulmaz yoshida yoznurov yoznurova yudhistira yue yuen yuksel yulianti yulianto yuliarti yun yung yuniar
yunta yunusov yunusova yussuf yusufyev yusufyeva yıldırım yıldız yıldızoglu yılmaz yılmazer zabaleta zabirov
zabirova zafarov zafarova zahrah zakharov zamarreno zamarripa zambrana zambrano zamora zamudio zapata
zaragoza zarate zavala zayas zaydov zaydova zayniddinov zayniddinova zaytsev zelaya zepeda zhang zhao zheng
zhou zhu ziemann zimmerman zimmermann ziyoyev ziyoyeva zohidov zohidova zohirov zohirova zondi zondo zubane
zubayrov zubayrova zulaika zulkarnain zulu zuma zungu zuniga zwane đang đao đinh đoan
`

/** Common family names, in small letters, without accents. */
export const SURNAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
