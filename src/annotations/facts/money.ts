import type { Token } from '../tokens.ts'
import { afterAmount, afterNumber, afterApproximation, withRate } from './quantities.ts'
import { low, wordSet, type Shape } from './shape.ts'

// Currencies in use and their parts, from ISO 4217's list of names, and older English coins. No licence needed.
const CURRENCIES = wordSet(
  `dollar dollars cent cents pound pounds pence penny pennies quid euro euros yen sen yuan renminbi won rupee rupees
   paise ruble rubles rouble roubles franc francs mark marks krone kroner krona kronor crown crowns peso pesos real
   reais rand naira shilling shillings lira liras lire dinar dinars dirham dirhams riyal riyals rial rials baht ringgit
   rupiah dong zloty zlotys złoty forint forints koruna korunas leu lei lev leva hryvnia hryvnias lari laris dram drams
   som tenge soles guilder guilders florin florins guinea guineas taka birr cedi cedis kwacha pula colón colones
   bolivar bolivars bolívares quetzal quetzales króna krónur usd eur gbp chf`,
)
const SIGN = /^[$£€¥₹]\d|^(?:[A-Z]{1,2}\$|rs\.?|usd|eur|gbp|r)$/u
const PAYING = wordSet(
  `pay pays paid paying cost costs costing charge charges charged earn earns earned sold sell sells bought spend spends
   spent owe owes owed fined borrowed lent raised`,
)
/** "640 rupees", "£3.2 million", "50 pence a day", "paid sixty". */
function afterMoney(words: readonly Token[], at: number): number {
  const start = afterApproximation(words, at)
  const sign = words[start]
  if (sign && SIGN.test(sign.low.startsWith('r') ? sign.low : sign.text)) {
    const after = /\d/u.test(sign.text) ? start + 1 : afterNumber(words, start + 1)
    return after === 0
      ? 0
      : withRate(
          words,
          after + (/^(?:million|billion|trillion|m|bn|lakh|crore)$/u.test(low(words, after)) ? 1 : 0),
        )
  }
  const number = afterNumber(words, start) || (/^(?:a|one)$/u.test(low(words, start)) ? start + 1 : 0)
  if (number === 0) return 0
  for (let to = number; to < number + 3; to++) {
    if (CURRENCIES.has(low(words, to))) return withRate(words, to + 1)
    if (!/^(?:ADJ|PROPN)$/u.test(words[to]?.tag ?? '')) break
  }
  return 0
}

/** "paid sixty", "charges me 500": money without its name. */
function afterPrice(words: readonly Token[], at: number): number {
  if (!PAYING.has(low(words, at))) return 0
  const from = words[at + 1]?.tag === 'PRON' ? at + 2 : at + 1
  const to = afterAmount(words, from)
  return to > 0 && words[to]?.tag !== 'NOUN' && words[to]?.tag !== 'ADJ' ? withRate(words, to) : 0
}

/** What is paid, asked or owed. */
export const sums: readonly Shape[] = [
  {
    name: 'money',
    kind: 'money',
    example: 'A bed costs [about 49 euros a night] there.',
    applies: afterMoney,
  },
  { name: 'price', kind: 'money', example: 'Lee was [paid ninety].', applies: afterPrice },
]
