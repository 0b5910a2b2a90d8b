/**
 * Words by which people ask for a list or for help, as they come up in any chat with a program about a text. They are
 * general English, written down by hand; none is of a particular article.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words around a request that say nothing of what is wanted. */
export const FILLERS = list(`
a an the this that these those it its they them he she his her their here there in of from on for to with within inside
into by at as and or is are was were be been being am do does did done have has had can could will would shall should may
might must i me my mine you your we us our let lets please just only really actually so ok okay well hey hi hello bot now
then quick quickly maybe also too very more most all any some every each both other full whole entire complete give show
tell list get see want need like know find display provide print look looking hear read make made go going got what which who whose how many
much where when why not no if up out down about article text story piece page document essay report interview speech post letter passage
paper excerpt thing things stuff bit lot something anything everything one ones kind kinds sort again first one's there's exactly else
possible different various available single short simple quick brief
`)

/** Words that ask for a list of the people. */
export const PEOPLE = list(`
people person persons peoples name names speaker speakers cast character characters everybody everyone individuals
participants persona personas sources interviewees voices guests players actors
`)
/** What people do in a text; they make a "who" ask for the list. */
export const APPEARING = list(`
mentioned named quoted cited interviewed speaking speak speaks spoke talk talks talking talked involved appear appears
appearing featured feature included commenting mentions introduced discussed present
`)

export const PROPOSALS = list(`
proposal proposals proposed propose proposes proposing suggestion suggestions suggested suggest suggests recommendation
recommendations recommended recommend recommends initiative initiatives demand demands demanding demanded requests plans
`)
export const NUMBERS = list(`one two three four five six seven eight nine ten several few`)

export const FACTS = list(`
facts fact factual numbers figures stats stat statistics statistic data dates years details percentages amounts places
locations facts' numbers'
`)
/** Beside them. */
export const FACTUAL = list(
  `key hard important main concrete checkable verifiable interesting basic quick money whatever number date year place figure percentage amount number's years' and`,
)

export const QUOTES = list(`quote quotes quotation quotations quoted citations direct`)
/** Beside them: whose is left open. */
export const QUOTED = list(
  `best good top notable interesting important memorable key famous everyone everybody everyone's everybody's speaker speakers people said words`,
)

/** Words that ask about the text as a whole. */
export const ARTICLE = list(`
summary summaries summarise summarize summarised summarized summarizing summarising sum tldr tl dr gist topic topics subject
point points idea ideas overview outline title headline headlines source publisher published publish publishes author authors written wrote write writer writers
reporter reporters journalist journalists byline link url length long minutes sections section chapters headings recap synopsis abstract
theme themes takeaway takeaways nutshell newspaper website outlet magazine agency dated date come came released
release wordcount conclusion genre contents
`)
/** Beside them: of what. */
export const OF_ARTICLE =
  list(`main key central overall general major general big short words word sentences paragraphs paragraph time minute reading taken day year month date when lines style type news for basically
essentially purpose name called titled explain describe give bullet credit credited by
`)

export const HELP = list(`
help commands command instructions usage features feature options functions guide tutorial manual menu howto abilities capabilities
`)
/** Beside them. */
export const HELPING = list(
  `use using start started begin work works working ask asking type try supported have with stuck lost confused understand menu slash question questions find quote someone somebody work`,
)

export const GREETINGS = list(
  `hi hello hey heya hiya yo sup wassup greetings morning evening afternoon howdy hola hallo bonjour good day`,
)
export const THANKS = list(`thanks thank thx ty cheers tysm appreciated appreciate thankyou tks`)
export const FAREWELLS = list(`bye goodbye cya farewell later goodnight night laters`)
export const CHAT = list(`
nice cool great awesome wow lol lmao haha hahaha test testing ping joke jokes sing song weather love stupid dumb sorry welcome
amazing brilliant perfect excellent interesting fun funny useless boring wrong hmm hm huh yes yeah yep nope nah sure fine
good bad smart clever helpful alright k kk brb omg wtf damn neat sweet suck sucks hate annoying creepy terrible rofl yay oops whatever bored hungry tired
`)
/** Beside any of these. */
export const CHATTING =
  list(`bot there today tonight friend mate buddy bro man dude guys all everyone again very so much lot day night morning
work job going feel feeling doing answer nice one am are you me a lot see help helping works for`)
