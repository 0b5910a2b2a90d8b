// From the lexicon of compromise 14 (github.com/spencermountain/compromise, MIT), by which words it tags so.
const WORDS = `
aalborg aarhus abbotsford abidjan abingdon abu_dhabi accra acton addis_ababa adriadic adygea afghanistan
africa agartala agincourt aguascalientes ahmedabad aizawl al_basrah_al_qadimah al_mawsil_al_jadidah
alabama alaska albania alberta alberton albuquerque aldershot aleppo algeria algiers alhambra alliston
almaty altai amaravati america americas amman ams amsterdam anadyr anaheim anapolis ancaster anchorage
ancona andhra_pradesh andorra andover angola anguilla ankara antarctic_ocean antarctica
antigua_and_barbuda antwerp aqaba arc_de_triomphe arctic_ocean argentina arizona arkansas arlington
armenia aruba arunachal_pradesh ashcroft ashdod ashgabat asia assam asuncion athens atl atlanta
atlantic_ocean auckland australia austria aylesford azerbaijan azores baghdad bahamas bahia bahrain
baja_california bakersfield baku balkaria baltimore bandung bangalore bangkok bangladesh banja_luka
baotou barbados barcelona bari barnsley barranquilla basel bashkortostan basque basrah battersea bavaria
bayan_nur bcn beaconsfield bedford beijing beirut bel_air belarus belfast belgium belgrade belize
bellingham belo_horizonte bengaluru benghazi benin bergen berlin bermuda bern berwick beverly_hills
bexhill bhopal bhubaneshwar bhutan bihar bingley birmingham bkk blackburn blackpool blackwall boardwalk
bogota bolivia bolton bonaire bosnia_and_herzegovina boston botswana bouvet_island bracebridge bramley
brampton brasilia bratislava brazil brazzaville bremen bridgenorth bridgetown brigham brighton brisbane
bristol british_columbia british_virgin_islands brockton brooklyn brookside brookstone browns_canyon
brunei brussels bucharest buckingham buckinghamshire budapest buenos_aires bulgaria burgas burkina_faso
burma bursa burundi buryatia busan butuan cagliari cairo caldwell calgary california camayenne cambodia
cambridge cambridgeshire cameroon campbellford campeche canada canberra cancun cape_town cape_verde
caracas cardiff carlisle carrizo_plain catania caversham cayman_islands cdg ceara cebu cedar_breaks
cedar_falls cedar_grove centerville central_african_republic cgk chamorro changchun changsha changzhou
charlottetown chatham chattogram chechnya chelmsford cheltenham chengdu chengzhong chennai cherkessia
chhattisgarh chiang_mai chiapas chicago chichen_itza chihuahua chile chimney_rock china chinatown
chiricahua chittagong chongqing christchurch christmas_island chuuk chuvashia clearwater cleveland clt
coahuila cocos_islands colchester colima collingwood cologne colombia colombo colorado colosseum comoros
compton conakry congo_brazzaville connecticut constanta cook_islands copenhagen cordoba cork cornwall
corsica costa_rica cote_de_ivoire coventry craiova crimea croatia croydon cuba cumbria curacao curitiba
cyprus czech_republic czechia dadonghai daegu daejeon dagestan dakar dalian dallas damascus danube
dar_es_salaam darlington dartford dartmoor daugavpils dehradun delaware delhi den denham denmark denver
derbyshire derry detroit devonport dfw dhaka digby dispur djibouti doha dominica dominican_republic
doncaster dongguan dorchester dorset dortmund dover downtown dr_congo dresden dryden dubai dublin
duesseldorf dumfries dunkirk dunstable durango durban durham dushanbe dutton dxb earlscourt east_end
east_side east_timor ecuador edinburgh edmonton eglinton egypt eindhoven el_paso el_salvador enfield
england epping equatorial_guinea eritrea essex estonia ethiopia europe euston everglades everton exeter
exford fairhaven faisalabad falkland_islands faroe_islands fco fes fiji financial_district finland
florida fort_worth fortaleza foshan fra france frankfurt french_guiana french_polynesia fresno fujian
fukuyama gabon galway gambia gandhinagar ganges gangtok gansu gay_village gaza gdansk geneva genoa
georgia germany ghana ghent gibraltar giza glasgow gloucestershire goa godavari gold_coast gothenburg
gravenhurst graz great_britain great_lakes greece green_acres green_valley greenfield greenland
greenwich grenada grimsby guadalajara guadalupe guadeloupe guam guanajuato guangdong guangzhou guatemala
guayaquil guelph guernsey guinea guinea_bissau guizhou gujarat gujrat guyana haifa haiti haliburton
halifax hamburg hampshire hampstead hampton hangzhou hannover hanoi harbin harford harlem harrow haryana
hastings havana hawaii hefei helsinki heraklion hereford hertford hertfordshire heywood hidalgo highbury
highland highlands hillcrest himachal_pradesh hkg hnd ho_chi_minh homs honduras hong_kong honolulu hovd
hovenweep hunan hungary huntingdon hyderabad iax ibadan iceland icn idaho ilford illinois imphal incheon
india indian_ocean indiana indianapolis indochina indonesia indore inglewood ingushetia inverness iowa
ipswich iran iraq ireland irkutsk isfahan islamabad isle_of_man islington israel ist istanbul italy
itanagar ivory_coast izmir iztapalapa jaipur jakarta jalisco jamaica japan japantown jeddah jersey
jerusalem jharkhand jiangxi jilin jinan johannesburg kabardino kabul kaduna kallakurichi kalmykia
kampala kandahar kandy kano kanpur kansas kaohsiung karachay karachi karaj karelia karnataka kaunas
kawaguchi kazakhstan kazan_kremlin kedah keeling_islands kelantan kensington kentucky kenya kerala
keswick khakassia kharkiv khartoum khulna kiev kingston kinshasa kiribati kirkuk kitchener klaipeda
kohima kolkata komi kopavogur korea koreatown kosice kosovo kosrae kowloon krakow krasnoyarsk
kuala_lumpur kul kunming kunshan kuwait kyiv kyoto kyrgyzstan la_paz la_plata lagos lahore lakefront
lambeth lancashire lancaster langford langley langton lansing lanzhou las latvia lausanne lax le_mans
leaside lebanon leeds leicester leicestershire leipzig lesotho lewes lgw lhr liberia libreville libya
liechtenstein liege lima limassol lincoln_memorial lincolnshire lindley linz lisbon lithuania
little_italy liverpool london long_beach los_angeles louisiana lowland lowlands luanda lucknow ludhiana
luxembourg lviv lyndhurst lyon macao macau macedonia machu_picchu madagascar madhya_pradesh madrid
magadan maharashtra maidstone main_st main_street maine makassar malacca malawi malaysia maldives mali
malibu malmo malta malton malvern manaus manchester mandalay manhattan manila manipur manitoba mansfield
maple_grove maplewood maracaibo maracay maranhao mari_el maribor markham marrakesh marseille
marshall_islands martinique maryland mashhad massachusetts mauritania mauritius mayotte mco meadowlands
mecca medan medellin medina meghalaya mekong melbourne memphis mendoza messina mexico miami michigan
michoacan micronesia midlands midtown milan millington milwaukee minas_gerais minnesota minsk miskolc
mississauga mississippi missouri mizoram mogadishu moldova monaco mongolia montana montenegro montevideo
montpellier montreal montserrat mordovia morelos morocco moscow mosul mozambique muc mumbai munich
muscat myanmar nagaland nagano nagasaki nagoya nagpur nairobi namibia nanchang nanchong nanjing nantes
nantong naples nashville nauru navan nayarit nebraska nepal netherlands neuschwanstein nevada
new_brunswick new_delhi new_england new_hampshire new_jersey new_mexico new_orleans new_taipei new_york
new_york_state new_zealand newark newcastle newfoundland newfoundland_and_labrador newham newmarket
newport nicaragua niger nigeria nile ningbo niue norfolk norfolk_island normandy north_carolina
north_dakota north_end north_korea north_side north_yorkshire northampton northamptonshire
northern_mariana_islands norway norwich nottingham nottinghamshire nova_scotia novosibirsk nuevo_leon
nunavut nyc oakland oakmont oakwood oaxaca odessa odisha ohio oklahoma old_town oman omsk ontario oran
orange_county ord ordos oregon orford orinoco osaka oslo ossetia ottawa oxford oxfordshire oxley
pacific_ocean padua pahang pakistan palau palermo palestine panaji panama papahanaumokuakea
papua_new_guinea para paraguay parana paris parkside parkwood parthenon patna patras pei pek peking
pelham pembroke penang pennington pennsylvania penzance perak pernambuco perth peru petah_tikva
philadelphia phl phnom_penh phoenix phx pickering picton pilsen pine_ridge pinecrest piraeus pitcairn
pitcairn_islands pittsburgh poland pompeii port_au_prince port_elizabeth port_said portland porto
portugal poznan prague prato pretoria prince_edward_island puebla puerto_rico punjab putnam puyang
pyongyang qatar qingdao qinghai quebec queensland queretaro quezon quintana_roo quito rabat raipur
rajasthan rajshahi raleigh ranchi rangpur rawalpindi rayleigh recife red_sea redcliffe redhill reims
rennes republic_of_ireland reykjavik rhode_island richmond riga rio rio_de_janeiro rio_grande riverbend
riverfront riverside riyadh rochester romania rome rotterdam russia rwanda sacramento saint_helena
saint_lawrence_river saint_louis saint_lucia saint_martin saint_petersburg sakhalin salem salt_lake_city
salzburg samoa san_antonio san_diego san_francisco san_jose san_juan san_luis_potosi san_marino
san_pedro san_salvador sanaa santa_ana santa_catarina santa_fe santa_marta santo_domingo sao_paulo
sapporo sarajevo sarawak saskatchewan saudi_arabia saxony scotland scotts_bluff seaforth seaton seattle
seine selangor senegal seoul serbia seville seychelles sfo shanghai shantou sheffield shenyang shenzhen
sherbrooke shijiazhuang shillong shimla shiyan shopping_district siberia sichuan sicily sierra_leone
sikkim sinaloa singapore sint_maarten skopje slovakia slovenia soho solomon_islands somalia somerset
sonora south_africa south_carolina south_dakota south_end south_korea south_side south_sudan southampton
southwold soweto spain springhill springwood sri_lanka stafford staffordshire staten_island stockholm
stockwell strasbourg stratford stroud stuttgart sudan sudbury suffolk sunderland sunset_hills surabaya
surat suriname surrey sussex suzhou swaziland sweden switzerland sydenham sylhet syria tabasco tabriz
tahiti taian taichung tainan taipei taiwan taiyuan taj_mahal tajikistan tallinn tamaulipas tamil_nadu
tampere tangier tangshan tanzania tartu tashkent tasmania tatarstan taunton tbilisi tegucigalpa tehran
tel_aviv telangana tennessee teotihuacan texas thailand thames the_bronx the_hague the_hamptons
thessaloniki thornhill tianjin tianshui tijuana tilburg timisoara timor_leste tirana tiverton tlaxcala
togo tokelau tokyo tomsk tonga tonto toronto torquay tottenham toulon toulouse trieste
trinidad_and_tobago trinidad_tobago tripoli tripura trondheim truro tsarskoe_selo tulsa tulum tunis
tunisia turin turkey turkmenistan turks_and_caicos_islands turku tuscany tuva tuvalu tuzigoot udmurtia
uganda uk ukraine ulaanbaatar ulan_bator united_arab_emirates united_kingdom united_states
united_states_of_america upton uptown uruguay urumqi us_virgin_islands usa ussr utah utrecht
uttar_pradesh uttarakhand uxbridge uzbekistan valencia vancouver vanuatu varna vatican_city vaughn
vauxhall venezuela venice veracruz vermont verona versailles vienna vietnam vilnius virgin_islands
vladivostok volgograd vostok wake_island wakefield wales wallis_and_futuna warsaw warwick warwickshire
washington washington_dc waterford watford weedon wellington wentworth west_bengal west_end west_side
west_virginia wexford whitby whitchurch wichita wickham wicklow willowbrook winchester windhoek windsor
wingham winnipeg winterthur wisconsin woking woodbridge woodside woodstock woolwich wroclaw wuhan
wupatki wuxi wuzhou wycombe wyoming xiamen xian xinyang yakutia yakutsk yangon yangtze yekaterinburg
yemen yerevan yokohama york yorkshire yucatan yukon yunfu yyz zacatecas zagreb zambia zanzibar zhangzhou
zhengzhou zhongshan zibo zimbabwe zurich
`

/** Countries, regions and cities, in small letters; the words of a name joined by "_". */
export const PLACES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))

/** Words that begin a place's, school's or house's name in several languages, in small letters, without accents. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'st saint sainte san santa santo sao mount mt lake fort ft port cape glen new north south east west northern southern eastern ' +
    'western upper lower los las rio villa rue calle via casa lycee college ecole institut instituto universite universidad musee ' +
    'museo museu hotel cafe restaurant restaurante radio teatro theatre plaza piazza puerto porto monte sierra costa kampong kampung ' +
    'pulau bukit sungai jalan wat nuevo nueva isla ile chateau place parc club fc uss hms rms university ministry department ' +
    'institute bank church temple great greater grand central city planet camp point canal cerro bahia barrio colonia avenida ' +
    'hacienda estadio stade stadion gare pont hof schloss burg bad ciudad pueblo valle playa sur norte'
  ).split(' '),
)
