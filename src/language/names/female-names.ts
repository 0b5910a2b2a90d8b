// From the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so, and the names of
// @faker-js/faker 10 (github.com/faker-js/faker, MIT); made by scripts/make/names.ts.
const WORDS = `
aada aadrika aadya aaliyah aaltje aanandinii aanuoluwapo aaradhya aaratrika aarya aasa aasha aashritha
aatmaja abagail abani abbey abbi abbie abbigail abby abdonie abebi abeline abena abendam abeni abhaya abi
abibatou abie abigaelle abigail abigale abigayle abigel abosede abril acacie acanthe acela acelya acılay ada
adah adalbaude adalberta adaline adalsinde adalyn adaugo addie addilyn addison adebukola adegrine adel adela
adelaida adelaide adelajda adele adelene adelia adelie adelina adeline adeliya adella adelle adeltrude
adelya adelynn adenike adepeju adesewa adesua adetoke adetoun adiba adile adina adolphie adonise adrastee
adreanna adrehilde adriana adrianna adrianne adriena adriene adrienne adrijana adunni adwitiya adwoa afaq
afia afitap afra afruza afton afua afzuna afərim afət agata agatha agathe agca aggie agilberte aglae aglaia
agnane agneflete agnes agnesa agneta agnieszka agrata agripina agripino agrippine agrypina agustina ahalya
ahenk ahilya ahlem aicha aida aidə aileen aimee aina aino ainsley aisha aishah aishani aisling aislinn
aislynn aissa aissata aissatou aisyah aiyana ajda ajeng ajita ajla ajoke akifa akofa akorfa akosua akshainie
akshata akshita akua akula akumaa akunna alaina alaine alais alana alanis alanna alannah alanoud alayah
alayna alba albane alberade alberte albertha albertina albertine albertino albina alcestiso alcidie alcine
alcyone alda aldegonde alea alecia aleen aleisha alejandra aleksandra alemka alena alene alenka alesia
alessa alessandra alessia aleth aletha alexa alexandra alexandrea alexandria alexandrina alexandrine alexane
alexanne alexia alexine aleyna alfonsino alfreda alia alica alice alicia alicja alico alida aliette alika
alima alina aline alis alisa alise alisha alison alissa alivia alix aliya aliz aliza alize alka allegra
allene allie allison allyson alma almila almira aloise aloyse alphonsine alpike alsu alta althea althee
altın alvena alvera alverta alvina alya alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta ama
amabela amahle amaia amaira amalia amaliane amalie amalija amalio amalthee amanda amande amandine amante
amara amarande amaranthe amata amaya ambar amber amberly ambra ambre ambroisie amelia ameliane amelie
amelija ameline amely amelya amethyste ami amie amilia amina aminat aminata aminte aminu amira amita amiya
amodini amoke amope amparo amrita amritambu amy amya ana anabel anabela anabelle anaelle anahi anaida anais
anala anamaria anamarija anamika ananda anandamayi ananta anasooya anastasia anastasie anastasija anastazija
anastazio anastazja anasuya anaya anca anceline anci ancica ancuta anda andac andjela andrada andreane
andreanne andree andreea andreja andrijana andrina andzelika ane anemona anesa aneta anette anezka angadreme
angela angele angelia angelica angelina angeline angelino angelique angelita anggun anghelina angie
angilberte anica anicee anicette anika anila anisa anisoara anissa anita aniya aniyah anja anjali anjelica
anjushree anjushri anka ann anna annabel annabell annabella annabelle annalena annalisa annalise annamae
annamaria annamarie annapurna anne anneke anneli annelie annemarie annemijn annett annetta annette anni
annie annika annikki annmarie anno annonciade anny anohito anora anouk ansberte anshula ansley anstrudie
antea anthelmette antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonietta
antonija antonina antonine anuja anuska anusuya anuta anwesha anya anđela anđelika anđelina aoi aphelie
apolline apsara arabelle araceli aracely ardella ardith arely argine aria ariadna ariana ariane arianna
arianne aricie arielle arike arina arinola aristita arleen arlena arlene arlette armance armande armandine
armeline armelle armida armide armine arnaude aroha arpita artemis artemisa arthurine aruna arvilla arwen
arya aryanna arın asa asake asal asceline asel asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn
ashlynn ashmi ashraqat ashton ashtyn asija asila asiya asja aslesha asliya aslım asmita asolat assil
assomption assunta asta astarte asterie astou astree astrid astrida asuela asya ataahua atena athalie
athanasie athena athenais athina atinuke atreyee atreyi atta aube aubertine aubree aude audeline audra
audreanne audrey audri audry augusta augustina augustine augustino aulia aung aure aurea aurelia aureliana
aurelie aurelienne aurelle auriane aurore austeja auxane ava avan avani avantika aveline avigaelle avigail
avis avoye awa awaz awero awesi axeline axelle aya ayana ayanda ayanna ayebatari ayesha aygul aygun ayinke
ayize aykal ayla ayleen aylin aymardine aymonde ayn aynur ayoka ayren aysar ayse aysel aysıl aytən ayu
ayushmati azalee azelie azeline azime aziza azra azuna baaba baala babette bade bagdagul bahar baidehi
baijayanti balamani balın banna banu bara barbara barbe barbora barbra barbro barchinoy barica barno basanti
basilisse bathilde baucido bayarmaa baylee bea beata beatrice beatrico beatrix beatriz beatrycze beaulah
becca becky bediz bedran begoyim behrem belcim belemir belinay belinda bella belma beltun benedicte benedita
benice benita benli bente benthe berangere bercem berceste bercin berenice berenico berinay berit beritan
berivan bernadette bernadine berneice bernice berniece bernita berran berre berta bertha berthe bertie
bertille berto berva beryl besra bess bessie betania beth bethanie bethany betina betsy bette bettie bettina
betty bettye beula beulah beuve bev beverley beverly bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini
bhanumati bhargavi bhavani bhilangana bianca bianka bibi bibiana bibianna biborka biljana billurə bilva
bilwa bina binafsha bineta binita binta bintou birgitta birgitte bisenija biserka bismah blagica blanca
blanche blandine blanduzia blanka blazena blythe bobana bobbi bobbie bogdana boglarka bohdana bohumila
bohuslava bojana bolatito bolormaa boluwatife bonita bonnie borbala borislava borka boroka bosiljka bozena
bozica bozidara brandi brandie brandusa branimira branislava branka brankica breana breanna breanne bree
brenda brenna bria briana brianna brianne bridget bridgett bridgette bridie brielle brigid brigita brigito
brigitta brigitte brionna brisa britney britt brittany brittney brittni brittny bronislava bronwyn brooke
bruna brunehaut brunehilde bryana bryanna brygida brynn buddhana buhle bulah bunmi busisiwe bəyaz caetana
cagla cagıl caitlin caitlyn caleigh calista callie camila camile camilla camille camryn camylle cana candace
candice canel cangul cannur cansel cansu cansın capucine cara caridad carina carine carissa carla carlee
carlene carley carli carlie carlijn carlota carloto carlotta carly carmel carmela carmella carmen carmina
carminho carmo carna carol carolanne carole carolin carolina caroline carolyn carolyne carrie carrol
casandra casiana cassandra cassandre cassie cataleya catalina catarina caterina catharina catharine
catherina catherine cathleen cathrine cathryn cathy catinca cato catrin catrina catrinel cayla ceca cecelia
cecile cecilia cecilie cecily cecylia celeste celestine celia celina celine cerasela ceren cesminaz ceyda
ceyla ceylan ceylin ceylinaz cezara chakrika chanda chandani chandi chandini chandira chandni chandra
chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel
chanelle chantal chantelle chapala charis charissa charla charlaine charleen charlena charlene charlette
charli charline charlotta charlotte charmaine charumati charvi chasity chatura chaya chayenne chedeline
chelsea chelsey chelsie cher cherechi cheri cherie cheryl cheyanne chiamaka chiara chimamanda chinyere
chitrali chitramala chitrangada chizoba chloe chrissy christa christal christelle christen christiana
christiane christie christin christina christine christy chrystal chyna ciaobella ciara cicek cici cielo
cierra cilay ciler cilvenaz cimen cindi cindy cinta cinthia cipriana cise cisem cisil citlalli citra clair
claire clara clarabelle clare clarice claris clarisa clarissa clarisse claudette claudia claudine clea
clelia clelie clemence clementina cleo cleopatra cleophee cleora cleta clio cloe clotilde codrina codruta
cokie coleen colette coline colleen collien concepcion conchita condoleezza connie constanca constance
constantina constanza consuela consuelo cora coralia coralie coraline cordelia cordia corene corentine cori
corina corine corinna corinne cornelia corrine cortney cosima cosmina coumba courtney courtni courtny
crenguta creola crina cristal cristiana cristina crystel csenge cvetka cydney cyndi cynthia cyra cyrielle
cıgıl daantje daciana daevi daevika dafina dagmar dagmara dahlia daiana daija daina daisha dajana daksha
dakshayani dalal dalia dalibora daliborka dalida dalila dalima damaris damayanti damia damiana damjanka
damla dana danette dani danica daniela daniele daniella danielle danijela danika danila danique daniz danka
danyka daphna daphne daphnee daphney dara darby darcey darcie daria dariana darija darina darinka darja
darla darleen darlena darlene darshwana dasia davida davina davriya dayana dayle dayna dea deana deandra
deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deeksha deena deepali
deepika deeptimayee deeptimoyee defne deidre deirdre deja dejah dejana dela delal delaney delfina delia
delilah della delores deloris delpha delphia delphine demet demetra demetria demi dena denice denisa denise
derin derya desanka desiree despina dessie destan destany deste destinee destiney destini devangana devani
devasree devi devika dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri dhia
diah dian diana diane dianna dianne diarra dicle diclehan dida didem didina diede dieke dieudonnee dieynaba
dijana diksha dilafruz dilara dilarə dilay dilbar dilber dilberay dildora dilek diler dilfuza dilma dilnoza
dilorom dilovan dilrabo dilruba dimitrina dina dinah dinda dionne dior dipali dirok ditya divna divya diya
diyora djeneba djenna dobrila dobromila dobroslava dochia doina dolores dolunay domenica dominika dominique
domnica dona donata dondu donka donna dora dorana dorcas doreen doriana doriane dorica dorina dorine doris
dorit dorka dorla dorli dorota dorotea doroteja dorothea dorothee dorothy dorottya dorris dortha dorthe
dorthy dottie douce dovie doyinsola draga dragana dragica draginja drahomira drahoslava draupadi drina dua
dubravka duduzile dulari dulce dumitra dumitrana dunja dunya durdane durdona durga durgeshwari durriye
dusana dusanka dusica duska duygu dyah dəniz e'zoza earlene earline earnestine ebba ebiere ebru ecaterina
ece ecem ecrin eda edel eden edie edita edith edmee edna eduarda edwina edyta edyth edythe eef eefje eeva
eevi effie eftalya eftimia eileen eisha ekaparnika ekaterina ekin ekta ela elaina elaine elakshi elana
elanur elcin elda eldora elea eleanor eleanora eleanore electa elen elena elene eleni elenor elenora
eleonora eleonore eleonoro elfrida elfrieda eliabeth eliana eliane elicia elida elie elif elin elina eline
elinor elinore elisa elisabet elisabeta elisabeth elisaveta elise eliska elissa eliza elizabet elizabeta
elizabete elizabeth elizabeto elizaveta elize elizo elka ella ellada elle ellen elli ellie elly elma elmas
elmira elna elnarə elnora eloa elodia elodie elody eloisa eloise elouise elsa elsbeth elsie elta elva elvera
elvie elvina elvira elwira elyanora elynn elyse elyssa elza elzbieta ema emanuela emanuelly emel emelda
emelia emelie emeline emely emerald emerance emerencie emese emie emile emilee emili emilia emilie emilija
emily emina emine emma emmalee emmaline emmanuelle emmelie emmeline emmely emmi emmie emmy ena enakshi endah
enid enie eniola enise enna enola enora enya erica ericka erika erin erma erna ernestina ernestine ernestino
eryn esen eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira esperanza essie esta
estefania estela estele estell estella estelle ester estera estere esther estrella eszter etela etha ethel
ethelyn etienne etta ettie eudokia eudoksja eudora eudoxie eufrosina eufrozina eugenia eugenie eula eulah
eulalia eulalie euna eunice euphrasie eusebia eusebie eva evalyn evangelina evangeline evanghelina evar
evdokija evelien eveliina evelin evelina eveline evelino evelyn evelyne evi evie evin evita evsen evy ewa
ewatomi ewelina eylul eysan fabia fabiana fabienne fabiola fabricia fadekemi faderera fadime fae fahriye
fahrunissa faizah fajr famke fanika fanni fannie fanta fantine fara farah farangiz fardau farhunnisa farida
farrah farzana fatemeh fathonah fatiha fatim fatima fatimata fatimo fatimə fatin fatma fatos fatou fatoumata
faustine fay faya faye fayen fayenne fazilat fazilet febe febi febriana febrina fehime fehintola felecia
felicia felicie felicita felicitas felina felipa fem femke femm fenja fenna fenne ferah feray ferdynanda
feride feriha fernanda ferne feruza feyza fibikemi fidan fieke fien fiene fiep figen fikayomi fikriye filipa
filippa filiz filofteia filomena filou fily finia finja finnja fiona firdevs firuzə fitri fitria fitriani
flavia flavie fleta fleur flo floare floarea floortje flor flora flore florence florencia florencja florenta
florentina florentine floriana florica florie florina florine flossie folashade fortunee fotima fozia fran
frances francesca francette francia francina francine francisca franciszka francoise franka frantiska
franziska freda frederica frederike frederique freeda freida freja freya frida frieda friederike frusina
fruzsina fuldem fulden fulya funda fureyya furuzan fusun fərqanə fərəh fəxriyyə gabi gabija gabriela
gabriella gabrielle gabrijela gadis gaelle gaia gail gale galina gamalat gamila gamze ganesha garance garnet
gasti gautami gavxar gawati gayatri gaye gayle geanina geeta geetanjali gemine gemini gemma gena genesis
genevieve genna genoveva genta gentiana georgeta georgette georgiana georgianna georgie georgina geraldina
geraldine gerberge gerda geri germaine gertrud gertruda gertrude gertrudo ghaliyati gherghina gia giada
gianina gianna gifty gigi gilda gillian gina ginewra gioia giorgia giorgiana giovanna girija girja gisela
gisele giselle gisselle gita gitanjali gitte giulia giuliana gizela gizem gladyce gladys glena glenda glenna
glennie gloria glynis gokce goknur goksin golda goldie gonca gonul googoosh gorana goranka gordana govhər
gozde gracie graciela gracja gratiana gratiela grayce gregoria greta gretchen griselda grozdana gry gudrun
guenievre guher guilhemine guillemette guillermina gul gulay gulbahar gulbaxor gulben gulchexra gulcin
guldem guldeste gulen gulgun gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen
gulseren gulsora gulsum gulzira gulzoda gulər gunay gunel gunes gungor gunilla guniz gunnur gunsel gunseli
gurcan gussie gustavine gustavino guusje gvendolina gwen gwenaelle gwendolyn gwyneth habiba haby hafsa
hafshah hailee hailey hailie hala haleigh haley halie halima halle hallie hamima hamsini hana hanae hanah
handan hande hanga hanifa hanna hannabel hannah hanne hannele hariet hariette harinakshi harita harmony
harriet harriett harriette hasna hasnaa hasti hatice hattie hawa hayal hayat haylee hayley haylie heather
hedda hedvig hedvigo heema heidi helen helena helene heleno helga helin helle hellen helmi heloisa heloise
hendrika henrieta henrieto henrietta henriette henrike henryka heracleea hermina hermine herminia hermiono
herta hertha hessa hester hesti hettie hevi hidaya hilal hilary hilda hildegard hillary hilma hilola himadri
himani himari himeno hira hiranya hlengiwe hoda hollie honorine hortense hosiyat hosna hosniya hrvojka
huguette hulda hulya humaira humay humeyra huner huriyə hurshida husida husnida husniya husnora hussa
hyacinth iasmina ibironke ica icha icie iclal ida idell idella idil ifa ifeoma iffar iffet ifora ifunanya
ika ila ilaria ilayda ileana ilene ilenia iliana ilina ilinca ilinka ilkben ilke ilknur ilksen ilkyaz ilona
ilsa ilse ilzo ima imane imani imelda imene imge imke imogen imogena imogene ina inara inaya inci indah
indira indy ines inesa inez inge inger ingrid ingrida inja inji inka inkeri inna intan inyoni ioana ioanina
iolanda iona ionela ionelia iosefina ipek irati irawati irem irena irene ireno iretioluwa iriana iridenta
irina irma irmeli iroda isa isabeau isabel isabela isabele isabell isabella isabelle isabelly isadora ise
iseult isidora isioma isis isisa isla islande ismerie isobel isra isık isıl isılay isın ita itzel itır iulia
iuliana iustina iva ivaana ivah ivalu ivana ivancica ivanka ivanna iveta ivna ivona ivonne iwona iyabode
iyadunni iza izabela izabella izaro ize izel izolda izoldo izzy jabulile jacey jacinda jacinta jacinthe
jackeline jackie jacklyn jacky jaclyn jacoba jacquelina jacqueline jacquelyn jacynthe jada jadranka jadwiga
jaelynn jagica jaida jailey jailyn jaimini jakayla jakelino jakobino jakubina jale jalou jalə jamalia jami
jamila jana janae janaina jane janele janelle janessa janet janeta janette janica janice janie janin janina
janine janis janiya janja janjo janka janna janni jannie jany jaquelin jaqueline jara jarmila jaroslava
jasmijn jasmin jasmina jasna jaunita javiera jayda jayde jaylinn jayne jazlyn jazmin jazmine jazmyn jazmyne
jazzlyn jazzlynn jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina
jeannine jehanne jela jelena jelica jelisaveta jelita jelka jella jen jena jenelle jenifer jenna jennette
jenni jennie jennifer jenny jennyfer jente jeri jerri jesa jesica jess jesse jessica jessika jesslyn
jesslynn jessy jessyca jette jettie jevrosima jewell jil jilian jill jillian jimena jing jinte jinthe jo
joan joana joane joanie joann joanna joanne joannie jocelyn jocelyne jodi jodie jody joelina joeline joelle
johana johanino johanna johanne jolana jolanda jolayemi joleen jolena jolene jolie jolien jolijn jolin
jolina joline joni jonna jordyn josefa josefien josefin josefina josefine joselyn josephin josephina
josephine josette josiane josianne josie josiko josipa josy jovana jovanka joya joyce jozefina jozefino
jozica juana juanita judeline judita judith judito judy judyta jula jule jules juli julia juliana juliane
julianna julianne julide julie julienne juliet julieta julieto juliette juliino julija julijana julika
julina julissa julita jumagul juna juno justina justine justyna jyoti jyotsana kaarina kaat kabita kacey
kaci kacie kader kadiatou kadriye kaede kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn kaja kaleigh
kaley kali kalinda kalle kallie kalpana kalyani kama kamala kamaria kamelya kamila kamile kamilla kamille
kamla kamola kamryn kamuran kanchan kani kania kanishka kanti kanyakumari kara karelle karen kari kariane
karianne karima karimah karin karina karine karissa karla karlee karley karli karlie karlijn karlotta karly
karmela karmeno karolann karoliina karolina karoline karolino kartika karyn kasandra kashyapi kasiyah
kassandra kassie kat kata katariina katarina katarzyna kate katelin katelyn katelynn katerina katerino
katharina katharine katherina katherine katheryn kathie kathleen kathlyn kathrin kathrine kathryn kathryne
kathy kati katia katica katie katija katina katja katlyn katlynn kato katrin katrina katrine katryn kattie
katy kavita kay kaya kaycee kaye kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kayra keara keeley
keely keet keira keisha kejsi keley keli kelley kelli kellie kelly kelsi kelsie kely kendra kenna kennedi
kensi kenza kera keri kerri kerstin kevser kezia khadidiatou khadija khadije khady khanyisile khawla kheira
khethiwe khongordzol khoudia khulekani kia kiana kiandra kianna kiara kiarra kiera kiersten kika kikelomo
kiki kiley kim kimberlee kimberley kimberli kimberly kimmernaq kincso kinga kira kirana kiraz kirsten
kirstin kizzy klanjo klara klaro klaudia klaudino klea klementino klementyna kleopatra kleopatro
klitemnestro klotildo komila konstancja konul koralia kori korinna kornelia kourtney kreuzo krimhildo krista
kristen kristi kristie kristiina kristin kristina kristine kristino kristy kristyna krystal krystel krystina
krystyna ksantipo ksawera ksenia ksenija kumari kumru kumuda kumush kvetoslava kyara kyla kylee kyleigh
kylie kyllikki kyra kısmet kıymet lacey lacie lacramioara lacy lada ladona ladonna laetitia laia laila
laisha lakesha lakshmi laksita lala lale lalita lalə lamija lamiyə lana laney lara laras larisa larissa
larysa latasha latifa latife latika latisha latofat latonya latoya laura laurane laure laureen laurel
laureline lauren laurencja laurene laurentia laurentyna lauretta lauriane laurianne laurie laurine lauro
laury lauryn lavada lavanya laverna laverne lavina lavinia lavonne lawrencia laxmi layla laylo lea leah
leana leandra leane leann leanna leanne leatha leda leela leena leia leigh leila leilani leja lejla lela
lelah lelia leman lemide lempi lena lene leni lenia lenja lenka lenna lenne lenora lenore lenya leola leona
leoni leonie leonne leonor leonora leontina leontine leopoldina leopoldine leopoldino leora leposava lera
lerato lerzan lesedi lesley lesli leslie lesly lessie lestari leta letha leticia letitia letizia lettie
levke lex lexi lexie lexus leyla lia liah lian liana lianne libbie libby lida lidia lidija lidya lieke liene
liepa lieve lieze ligia liisa lila lilan lili lilia lilian liliana liliane lilianna lilien lilio lilith
liliya lilja lilla lilli lillia lillian lilliana lillie lilly lilou lilyan lin lina linda linde lindsay
lindsey lindsi lindsy lindy linett linn linne linnea lintang lioara lis lisa lisann lisanne lisbeth lise
liselotte lisette litzy liv liva livia liya liyana liz liza lizbeth lize lizeth lizette lizz lizzie lizzy
ljiljana ljuba ljubica loa loes lois lola lolita loma lone lora loraina loraine loredana loreen lorelei
lorena lorene lorenza loretta lori lorie lorine lorna lorraina lorraine lorri lorrie lott lotta lotte lotti
lottie loua louella louisa louise lourdes louvenia lova lovelie lovisa lovorka loyce luana luann lubomira
luboslava luce lucia luciana lucie lucienne lucija lucile lucille lucinda lucja lucretia lucy ludie ludivine
ludmila ludovica ludovikino ludvika ludwika luela luella luena luisa luise luiza lujza lukhona lula lulu
lulwa luminita luna lune lupe lupita lura lurline lutfiya luus luz luzie lya lyda lydia lydie lykke lyla lyn
lyna lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey lysanne ləman maaike maan maarit maartje
mabel mabelle mable maca macey maci macie mackenzie macy madalena madalina madaline madalyn maddie maddison
madeleine madelief madelina madeline madelyn madelynn madge madhuri madie madilyn madina madisen madison
madisyn madita madleen madlen madonna madyson mae maegan maelis maelle maelys maeva maeve mafalda magali
magda magdalena magdalene magdaleno maggie maguelone maguette maha mahaut mai maia maica maida maija maike
mailin maimouna maimunah maira maire maisie maite maiya maja majda makayla makenna makenzie mala malak
malati malen malena malene malgorzata malia malika malin malina malinda mallaury mallie mallory malou
maloxat malti malvina malvino malwina mamie manca manda mandaakin mandakini mandakranta mandy mangala
mangalya mani manisha manjo manjusha manon manuela mara marah marcela marcelina marceline marcella marcelle
marcheta marci marcia marcie marcy mareike mareme maren marena marga margaret margareta margarete margareto
margarett margaretta margarette margarida margarita margaux marge margery margie margita margo margot
margret margrette margrit margrith marguerite mari maria mariah mariam mariama mariamawit mariami marian
mariana mariane marianna marianne maribel marica maricarmen maricica marie marieke mariela mariella marielle
marieme marietta marija marijana marika marilena marilie marilou marilu marilyn marilyne marina marinela
marinjo marioara maris marisa marisol marissa marit marita maritza mariuca marja marjatta marjeta marjolaine
marjorie marjory markika marla marlee marleen marlen marlena marlene marli marlie marlies marlis marnie
marrit marsha marta marte martha marthe martina martine martyna marwa mary maryam maryan maryann marybeth
maryjane marylou maryna maryse masa mashxura masinka masoumeh mathilda mathilde matilda matilde mattie
matylda maud maude maudie maura maureen mauricette maurine mavis mavluda mawuena mawusi maxbuba maxellende
maxfuza maxima maxina maxine maxsuma maya maybell maybelle maye maymie mayra maysa maysoun mayte mazie
mbalienhle mckayla mckenna mckenzie meagan meaghan meda medea medine medya meena meenakshi meg megan megane
meggie meghan mehriban mehtap mei meike meire melani melania melanie melany melba melda melek melenija melia
melike melina melinda meline melis melisa melisande melissa melissandre melita mellie mellisa melodi melodie
meltem melvina melyna melyssa menaka menka meral mercedes mercia meredith merel merete meric meriem merih
merissa merjem meron mertie merve meryem meryl meta mette meyra mhambi mia micaela michaela michalina
michele micheline michelle midori mieke mihaela mihriban mika mikaela mikayla mikki mila milada milagros
milana milanka mildred milena miley milica miljana milka milla mille millicent millie milly miloslava milou
mima mimi minakshi mindy minenhle minerva minh minka minna minnie minodora mioara mira mirabela miral
miranda miray mireille mirela mirella mireya miriam miriamo mirja mirjam mirjana mirka mirlande mirna mirona
miroslava mirre mirte mirthe mirto miruna mittie mitzi miyar mlađana mobina modesta modupe mofifoluwa mohana
mohini moira moisette mojca mojisola mojisoluwa mollie molly momira mona monalisa monica monika moniko
monique monserrat moradeke morayo morenike morgana morgane moriah morolake mosinmileoluwa mosunmola
motunrayo moxidil moxigul moxina moxinur moxira moyosore mozelle mrignayani muattar muazzam mubina muesser
muge mujde mujgan mukaddes munevver muriel mutia muyassar mya myah myla mylene myra myriam myrlande myrna
myrthe myrtice myrtie myrtis myrtle mısra mələk naasunnguaq nabila nadalina nadege nadene nadezda nadia
nadina nadine nadja nadya nadzieja naemi nafisa nahia naima naja najwa nala nalan nalini nalla nana nancy
nandi nanette nannie naomi naomie nara narcisa narges nargiza narin nasiba nastja natalia natalie natalija
natalya natasa natasha nathalie natka naura naya nayeli nayla naz nazan nazlı nađa ndondoloza necla neda
nedjeljka nedra neele neeltje neha nehir neja nel nela nelda nele neli nelia nelisa nell nella nelle nelli
nellie nelly nena nene neoma nera nerea nergis nerissa nesa neslisah nesreen nesrin nettie neva nevena
nevenka nevra newroz neyla nhlakanipho nia niamh nichole nicki nicky nicola nicole nicoleen nicoleta
nicolette nicoline niculina nida nidia niene nienke nigar nigora nihal nihan niharika nika nike niki nikita
nikki nikkie nikoleta nikolina nila nilam nilay nilgun nilufar nimakoah nimas nina ninioluwa ninthe nisa
nisan nisanur nisha nita nivi njegomirka nkosingiphile noa noami nodira noelia noella noelle noemi noemie
noemy nofoto noila nokuthula nola nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko noor noortje
nora norah nore noreen norene norica norina norma nouf nour novi noviana novita nowi nozima nozipho ntokozo
ntombizodwa nubia nuda nudem nukhet nur nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nya
nyah nyasia nyla nynke nərgiz oana obioma oceane octavia octaviana oda odelia odette odile odval ofelia
ofelya ognjana oisha ojaswini oksan oksana oktavie ola olajumoke olasunmbo olcay oleta olga olgica olimpia
oliva olivera olivia oliwia ololade olufunke olufunmilayo oluwakemi olympe olympia omana omawunmi ombline
omina omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona oni onome oona
oormila opalina ophelia ophelie oprah ora oreofe oriande oriane orlane ornella orpha ortansa orvokki orzu
otilia ottilie oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha oyunbileg ozana ozanne
ozella ozge ozlem ozlen oznur ozoda padma padmi paige paivi pakize palma palmira pam pamela pandora
paninnguaq panka panna paola paramita paraschiva parla parvati pascale patrica patrice patricia patricija
patrizia patrycja patti pattie patty paula paule paulette paulica paulien pauliina paulina pauline paulino
pava pavica pavlina pearlie pearline pecine peggie peggy pelagia pelagie pelin pelinsu pembe penda penelopa
penelope perihan perla pernilla perpetuo perran perrine peruna pervin petek petra petrija petronela
petronille petruta pheobe phileine philine philomena philomene philou phoebe phylis phyllis pia pien pipaluk
pippa piraye pirjo pirkko pleun pola polina polly polona pompilia pooja poornima portia pramila prasanna
pratiwi preity prema primerose prisca priscila priscilla priscille priska prita priya priyala priyamvada
profira prudence puji puk pulcherie puput purnima pushti puspa puspita puteri puti putri pınar pəri qizilgul
qori queenie quentine quiana quieta quintia quinty ra'no rabia rabina rachael rachel rachela rachele
rachelle rachida rada radeke radha radina radmila radojka rae raegan rafaela rafila rageshwari rageswari
rahayu rahel rahelo rahime rahmawati rahsan raina raisa rajina rajinder rajna rakita raluca ramaa ramata
ramatoulaye ramona ramziya rana randi rania raphaelle raquel rasheedah rasifa rati ratih ratna raymonde
rayna rayona rayxona reanna reba rebeca rebecca rebeka rebekah rebekka rebeko reem reema regina regine
regitze regula reihaneh reina reine rejeanne reka rena renae renas renata renate renee renette rengin renja
renske ressie restu reta retha retno retta reva reyhan reyna rezzan rhea rhianna rhiannon rhoda rhona rhonda
ria riana rica richelle ricki rieke riitta rija rika rike rikke rikki riko rimas rin rina rini ristana rita
ritva riya robbin roberta robertina robiya robyn rochele rochelle rocio rodica roghayyeh rohana rokhaya
roksana rolanda rolande romana romane romanita romee romina romy ronda roni ronja ronke ronna roos rosa
rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rosanne
roseann roseanne roseline rosella roselle roselyn rosemarie rosemary roser rosetta rosie rosina roslyn
rossie rowan rowena roxana roxane roxanna roxanne roxelana roxie roxy roya roza rozalia rozalija rozella
rozina roziya rozo rubie rubye rudolfina rufina ruhsar ruken rukhmani rukmin rumena rupinder ruta ruth ruthe
ruthie ruxanda ruxandra ruya ruza ruzena ruzica rylee ryleigh saanvi saar sabina sabine saboxat saboxon
sabrina sabryna sade sadie sadina sadoqat sadye safae safiatou safietou safina safira safiya safta safura
sahar sahra saida saige sakeena sakineh sakura salimah salimata salimatou sallie sally salma salome salomea
salomey salsabila salwa saly samanta samantha samia samiah samina samira samiya samukelisiwe sanda sandra
sandrine sanem sanja sanna sanne sanobar santina sanya sanziana saodat saphira sara sarada sarah sarai
sarala saraswati sare sarina sarisha sarita sarla saroja sartika sarvinoz sasha saskia satu savanah savanna
savannah saveta savina saxida sayyora scarlett sebnem secil seda sedef seden segilola segolene seher
sehrazat sekinat selale selcan selda selen selena selene selin selina selma selvi sema semenica semra sena
senay sengul senka sennur septi serafina serap seren serena serife sermin serpil sertap setayesh seval
sevara sevda severina severine sevgi sevil sevim sevinc sevinj sevtap sevval seyda seyma seynabou shahd
shaikha shaim shaimaa shaina shakila shakira shakti shakuntala shana shanaya shanda shanel shanelle shania
shanie shaniya shanna shannon shanon shanti shany sharda shari sharlene sharmila sharon sharron sharyn
shashi shashikala shauna shawna shayla shaylee shayma shayna sheba sheela sheena sheila shelia shelley
shelly sheri sheridan sherifa sherly sherri sherrie sherry sheryl shilpa shira shirisha shirley shirli
shirly shivakari shobhana shona shresth shresthi shreya shreyashi shridevi shrishti shristi shubha
shubhaprada shwet shyann shyanne shyla sibel sibongile sibylle siddhi sidonia sidonie sien sierra signe
sigrid siir silan silja silje silke sillin silvana silvia silviana silvija simge similoluwa simina simisola
simona simone simonida sina sindisiwe sindy sinem sinenhlanhla sinikka sinja sintia siobhan siphephelo sirin
siska sita sitara siti siv sixtine sizakele sizani skipped skye skyla slava slavica slavka slađana
slobodanka sloka smaranda smiljana smilla smita smriti snezana snjezana sobia sofia sofie sofija sofinjo
sofio sokhna solange soledad soline solveig somayyeh sona sondra songul sonia sonja sonjo sonya soof sophia
sophie soraia sorana soraya sorina sowande spela speranta sri srna stacey staci stacie stacy stana stanca
stanislava starla stasa stefana stefania stefanie stefanino stela steliana stella steluta stephane stephania
stephanie stephany ster sterre stina stine stojanka subhashini subhasini subomi sucheta suci sude sudeva
suelen suha sujata sukanya sule suma sumayah sumayyah sumitra sunay suncica sunita sunniva suryakantam susan
susana susane susanna susannah susanne susano sushma susi susie suus suyuna suzan suzana suzane suzanna
suzanne suze suzette suzie suzon suzy svea svenja svetlana swara swarnalata swassane sweta syahrini sybil
sybilla syble sydnee sydni sydnie sylvia sylviane sylvie sylwia synne szofi szofia szonja sıla səbinə
tabatha tabea tabitha tacjana tahlia tala talea talia talita talitha tamar tamara tamera tami tamia tamika
tamina tammi tammie tammy tamra tania tanika tanirika tanisha tanja tansu tantri tanushree tanushri tanya
tanyeli tara tarana tarja taryn tasa tasha tatiana tatjana tatum tatyana tawana taya teea tegan teja tekla
tellervo teodora teodosia teona teresa tereza terezija terezo teri terri terrie tess tessa tessie tezer
thabisa thadie thalea thalia thandolwethu thea thelma theodora theresa therese theresia thirza thobeka
thomasina thora thulisile tia tiana tianna tiara tiberia tierra tiffany tiina tija tijana timea tina tinca
tincuta tingting tiphaine tira tiril tirza tisha titilayo titin tjasa tolulope toluwani toluwanimi tomasa
tomislava tomke toncica toni tonia tonija tonka tonya tora tori tracey traci tracie tracy tressa tressie
treva tricia trina trish trisha trista trudie trudy trycia tsabita tuana tudora tudorita tudosia tugba tui
tula tulay tulin tulsi tunay turkan turna tutku tuula tuulikki twila tyra uchita ugne uhra ulduz ulfet uli
ulku ulkər ulla ulrika ulus uluthando ulva ulviye ulviyyə ulwazi ulya uma umi umida ummiye umran una unjani
unsel unseli uqbaloy urmila urska ursula ursule ursulo urte usha usyi uxue uygu uzbegim vada vahide vaidehi
vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valentina valera valeria valerie valerija valery vali
vallie vanesa vanessa vania vanya varalakshmi varvara vasanti vasilisa vasliddin vasudha vasundhara veda
vedanshi vedrana veerle vela velana velda velimira velina vella velma velva venera vera verda verdie vere
verena vergie verica verla verlie verna vernice veronica veronika veroniko veronique veselinka vesile vesna
vesta veta vibeke vicdan vicenta vicentia vicki vickie vicky victoire victoria vida vidya vieve vikky
viktoria viktorie viktorija vildan vilde vilhelmino vilma vilte vimala vincenza vinciane vinka violeta
violette viorela viorica virag virgie virginie visnja vita vitoria vittoria vive vivi vivian viviana viviane
vivianne vivien vivienne vladana vladimira vladislava vlasta vlatka voichita vojislava vreni vrinda vrund
vujica vukica vusala vuslat wakana walentyna waleria wanda wanesa wani waqila wava wende wendi wendy
weronika whitney whitni whitny wiara wibke widelene widya wiebke wies wiktoria wila wilhelmina wilhelmine
willa willow wilma winda winifred winnie winnifred winona wirda wirginia wulan wulandari wuraola xalima
xatun xaviere xenia xezal xiaomei xiaoyan ximena xinyi xochitl yaa yadira yael yagmur yamileth yan yana
yance yaprak yara yarah yaren yaretzi yarin yasemin yasmeen yasmin yasmine yazmin yejide yelda yelena yeliz
yenthe yesenia yesim yessenia yessi yetunde yewande yfke yibanathi ying yinthe ylvi ylvie yoko yolanda
yolande yonca yoshiko yosun yozida ysaline yse ysee yseult yuina yulia yuliana yuna yuni yunita yvette yvona
yvone yvonna yvonne yıldız zada zaenab zahide zahra zainab zaira zakelina zala zalindra zamfira zamira
zanele zaneta zara zaraza zaria zavida zdenka zdeslava zehra zeinab zejnep zekiye zelaya zelda zeliha zeljka
zella zelma zelmira zena zenobia zenovia zerrin zerya zetta zeynab zeyneb zeynep zilola zin zina zinaida
zineb zita ziva zizi zlata zlatica zlatka zobuhle zoe zoeva zoey zofia zofija zoie zoila zoja zola zora
zorana zorka zselyke zsofia zubeyde zuhal zula zulaikha zulal zuleyha zulfa zumrut zuxra zuzana zuzanna
zvezdana đina đurda đurica
`

/** Women's given names, in small letters, without accents. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
