/** Stop words: function words, and the question words too; a passage is not found by them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every either neither both all such own same other another ' +
    'everyone everybody everything somebody anybody nobody nothing none ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
    'myself ourselves yourself himself herself itself themselves one ones someone anyone something anything ' +
    'am is are was were be been being do does did done doing have has had having will would shall should can could may might must ' +
    "ain't isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't " +
    "i'm you're he's she's it's that's there's here's what's who's where's how's when's why's let's we're they're i've we've they've " +
    'isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt cant couldnt shouldnt whats whos wheres hows im ive ' +
    'and or but nor if then else than so as of in on at by for from to into onto with within without about against between among ' +
    'through during before after above below under over up down out off again further upon via per toward towards ' +
    'what which who whom whose when where why how whether while because until since though although ' +
    'there here not no only just also too very more most much many few less least own s t d ll re ve m ' +
    'eg ie etc please tell hey hi hello lol ok okay vs versus thing things wat wht whch whn wich u ur pls thx'
  ).split(' '),
)
