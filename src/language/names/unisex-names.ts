// Written for this project: given names that women and men bear alike in one language, or women in one and men in another
// ("Andrea", "Jean"). No licence needed.
const WORDS = `
abiola adama addison adetokunbo akira alex alexis amal aman amandeep amari amarjit andrea angel ariel ashley aubrey
avery ayo azar bailey balbir baljit beverley beverly billie blair bobbie bola bolaji brook brooke cameron camille
carey carmen carol casey chandra charlie chi chidi chinwe chris clair claude cleo corey cory courtney cruz dakota dale
dana dani daniele darcy darshan dawa dayo deniz devin devon dominique dorji drew ebere eden elisha elliot ellis
emerson emery evelyn evren farai feng finley francis frankie gabriele gale georgie gerry glenn guadalupe gurmeet
gurpreet harley harpreet haru hayden hidayat hikari hikaru hikmet hilary hinata hong hui hunter ife ifeanyi ihsan iman
inderjit indra ira islam ismet izumi jackie jaden jai jaime jaimie jamie jan jaspreet jayden jean jess jesse jessie
jian jihan jiho jin jing jo jocelyn jody joey jordan joss jude jules jun jyoti kamal kaoru karma kasey kazumi kehinde
kelechi kelly kelsey kendall kennedy kerry kim kiran kit kudzai kulwinder lee leigh lesley leslie lin lindsay lindsey
ling logan loren loreto lou lynn mackenzie maitland makoto mandeep manpreet marion marley martine maxime mei mel melek
meredith micha michal michele min ming misha mitsuki morgan nadir nao naseem nasim nassim natsuki navdeep nicky nicola
nikita nima nimah ning noel noor nour nur nusrat nyima ola olu oluwaseun onyeka paris parker parminder parveen pasang
pat payton pema peyton phoenix ping preet quinn rana randi randy ravi ray reagan reese reggie remy rene reyes ricki
rikki riley rin river robbie robin rory rosario rowan rudo sacha sal salam sam sandeep sandy sasha saya scout seun
shannon shashi shaun shawn shay shea shelby shelley shinobu shui sidney simone simran skyler sol sonam stacey stacy
stevie sukhdeep suman sung sunny surinder sydney taiwo tapiwa tatenda tatum taylor tendai tenzin terry tobi toby toni
tony tope tracey tracy trinidad tristan tsering tshering tyler umut val vanja vivian wafa wei wen winnie xiao xin yael
yan yang yangchen yannick yoshimi yu yuki yun yuri yuu ze zhen
`

/** Given names that tell no gender by themselves, in small letters, without accents. */
export const UNISEX_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))
