// Written for this project after Searle's commissives and directives (1976): how somebody binds themselves or others without a verb that reports it. No licence needed.

/** Verbs behind "will" that are no deeds, or idle: "I'll see", "I'll tell you". */
const NO_DEEDS =
  'be|both be|have|see|like|rather|prefer|love|hate|need|say|believe|think|know|find|mind|mean|not|never|miss|lose|get|remain|' +
  'become|want|die|win|tell you|bet|give (?:you|him|her|them|it) that|sooner|as soon|do so again|do it again|admit|' +
  'confess|hope|wait and see|still be|understand|remember|forget|live|retire|sell|move|go|leave|stay|support'
/** Behind "he'd": what somebody had done. */
const DONE =
  '\\w+(?:ed|en)|had|been|held|made|heard|left|lost|told|said|put|found|got|come|gone|done|kept|paid|sold|spent|built|sent|met|led|won'
const GLADLY = '(?: (?:also|then|gladly|personally|even|certainly|still))*'
const I_WILL = `(?:i|we)(?:'ll| will| shall)${GLADLY}`
const CONDITION = '\\b(?:if|when|once|provided|as soon as|on condition|the day|until|as long as)\\b'

/** "the town must …", but not "I must admit", "she sees why the town should …", "it should have …". */
const OBLIGED =
  /^(?:that )?(?!i )(?:(?!(?:why|that|if|whether|say|see|think|know|who|which|and)\b)[\w'-]+ ){1,8}(?:must|should|ought to)(?: not| never| all)? (?!have\b|be (?:glad|able|proud)\b)\w/iu

/** Words of one's own, apostrophes straight, by which one promises or demands something: quoted, or as they are reported. */
export const OWN_ACTS: readonly {
  readonly name: string
  readonly polarity: 'promised' | 'demanded'
  readonly kind: 'direct' | 'reported'
  readonly words: RegExp
  readonly example: string
}[] = [
  {
    name: 'a deed of one’s own',
    polarity: 'promised',
    kind: 'direct',
    words: new RegExp(
      `(?:^|[;:] |, (?:and |but |or |then )?)(?:(?:and|but|so|then|yes|well|no|tomorrow),? )?(?:then )?${I_WILL} (?!(?:${NO_DEEDS}|vote|abstain)\\b|\\w+ing\\b)\\w`,
      'iu',
    ),
    example: 'I’ll mend the bridge myself.',
  },
  {
    name: 'a deed on a condition',
    polarity: 'promised',
    kind: 'direct',
    words: new RegExp(`\\bif\\b.*\\b${I_WILL} (?!(?:${NO_DEEDS})\\b|\\w+ing\\b)`, 'iu'),
    example: 'If you pay for it, we shall vote for the bridge.',
  },
  {
    name: 'what will be done to nobody, or to all',
    polarity: 'promised',
    kind: 'direct',
    words:
      /^(?:no|nobody|every|everyone|everybody|all)\b[^.,]{0,40}\b(?:will|shall) (?:be|have to|lose|pay|get)\b/iu,
    example: 'No house will be lost.',
  },
  {
    name: 'what the other may have',
    polarity: 'promised',
    kind: 'direct',
    words: /\byou(?:'ll| may| will| shall) (?:have|get)\b/iu,
    example: 'You may have the boat for nothing.',
  },
  {
    name: 'a reported deed on a condition',
    polarity: 'promised',
    kind: 'reported',
    words: new RegExp(
      `^(?:that )?(?:he|she|they|it|i|we)(?: would|'d| will|'ll)${GLADLY} (?!(?:${NO_DEEDS}|vote|abstain|${DONE})\\b)\\w.*${CONDITION}`,
      'iu',
    ),
    example: 'she would mend the bridge if the town paid for it',
  },
  {
    name: 'what is reported to be done to nobody, or to all',
    polarity: 'promised',
    kind: 'reported',
    words:
      /^(?:that )?(?:no one|nobody|nothing|no \w+(?: \w+)?|none of \w+ \w+|every \w+|everyone|everybody)(?: would| will) (?:be|lose|have to|pay|get)\b/iu,
    example: 'no house would be lost',
  },
  {
    name: 'a verb of demanding of one’s own',
    polarity: 'demanded',
    kind: 'direct',
    words:
      /^(?:(?:and|but|so) )?(?:i|we)(?: would| do| now)? (?:move|ask|urge|demand|call (?:on|for)|beg|(?:want|propose) (?!to\b)|request|insist|recommend|appeal)\b/iu,
    example: 'We want the bridge mended.',
  },
  {
    name: 'an order not to',
    polarity: 'demanded',
    kind: 'direct',
    words: /^(?:(?:and|but|so|please),? )?(?:do not|don't|never) \w/iu,
    example: 'Don’t cross the bridge.',
  },
  {
    name: 'a request',
    polarity: 'demanded',
    kind: 'direct',
    words: /(?:^|, )please\b/iu,
    example: 'Please mend the bridge.',
  },
  {
    name: 'what somebody must do',
    polarity: 'demanded',
    kind: 'direct',
    words: OBLIGED,
    example: 'The town must mend the bridge.',
  },
  {
    name: 'what somebody must do, as it is reported',
    polarity: 'demanded',
    kind: 'reported',
    words: OBLIGED,
    example: 'the town should mend the bridge',
  },
]
