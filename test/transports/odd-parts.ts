import fc from 'fast-check'

/** Words that would show as an element of their own wherever somebody forgot to escape them. */
export const TAG = '<x-odd>'

const anything = fc.string({ unit: 'binary', maxLength: 80 })
const bad = fc.constantFrom(
  TAG,
  `"${TAG}`,
  `'${TAG}`,
  `</title>${TAG}`,
  `javascript:${TAG}`,
  '../../../etc/passwd',
  '..\\..\\.env',
  '%00',
  '%2e%2e%2f',
  'constructor',
  '__proto__',
  '\ud800',
  '\u202e\u2066',
  "' or 1=1 --",
  '$(id)',
  '{{7*7}}',
)
const word = fc.oneof(
  anything,
  bad,
  fc.tuple(bad, anything).map(([one, other]) => one + other),
)
const number = fc.oneof(fc.integer().map(String), fc.double().map(String), fc.bigInt().map(String))

const option = fc.record({
  name: fc.constantFrom('words', 'person', 'question', 'about', 'x'),
  value: fc.anything(),
})
const loose = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.anything())

/** Like an interaction, with anything in the place of anything. */
const likeInteraction = fc.record(
  {
    id: fc.oneof(fc.uuid(), fc.integer()),
    type: loose(fc.integer({ min: 0, max: 6 })),
    token: word,
    application_id: word,
    user: loose(fc.record({ id: word, username: word })),
    member: fc.anything(),
    guild_id: fc.anything(),
    locale: loose(word),
    data: fc.oneof(
      fc.record({
        type: fc.integer({ min: 0, max: 4 }),
        name: fc.constantFrom('who', 'ask', 'help', 'x'),
        options: fc.array(option),
      }),
      fc.record({ custom_id: word, component_type: fc.constant(2) }),
      fc.anything(),
    ),
    message: fc.anything(),
  },
  { requiredKeys: [] },
)
const plain = (_: string, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)
export const body = fc.oneof(
  fc.json(),
  word,
  likeInteraction.map((value) => JSON.stringify(value, plain)),
)

/** A part of an address as a program writes it, and as a person types it: what no address may hold is left out. */
const segment = fc.oneof(
  word.map((one) => encodeURIComponent(one.toWellFormed())),
  word.map((one) => one.replace(/[^!-~]|[#?]/gu, '')),
)
const query = fc
  .dictionary(
    fc.constantFrom('q', 'as', 's', 'person', 'only', 'x', '__proto__'),
    fc.oneof(word, number, fc.constantFrom('said', 'ask', 'answer')),
  )
  .map((given) => `?${new URLSearchParams(Object.entries(given)).toString()}`)

const under = (folder: string, known: readonly string[]) =>
  fc
    .tuple(fc.oneof(fc.constantFrom(...known), segment), fc.oneof(query, fc.constant('')))
    .map(([name, asked]) => `${folder}${name}${asked}`)

/** Addresses near those that there are. `shared` are ends of addresses that lead somewhere. */
export const addressOf = ({ articles, shared }: Readonly<Record<'articles' | 'shared', readonly string[]>>) =>
  fc.oneof(
    { weight: 6, arbitrary: under('/read/', articles) },
    { weight: 3, arbitrary: under('/shared/', shared) },
    { weight: 1, arbitrary: under('/assets/', ['reader.css', 'reader.js', 'icon.svg']) },
    { weight: 1, arbitrary: under('/', ['', 'read', 'healthz', 'readyz', 'metrics', 'interactions']) },
    { weight: 1, arbitrary: fc.webPath().map((path) => (path.startsWith('/') ? path : `/${path}`)) },
  )

const value = fc.oneof(
  fc.stringMatching(/^[!-~]{0,60}$/),
  fc.constantFrom('gzip', 'fr;q=0.9, *', '*/*', 'W/"x", *', 'bytes=0-5', 'a'.repeat(5000), TAG),
)
const NAMES = [
  ...['accept', 'accept-encoding', 'accept-language', 'if-none-match', 'range', 'cookie', 'origin'],
  ...['x-forwarded-host', 'x-http-method-override', 'content-type', 'user-agent', 'x-odd'],
]
/** Headers that a client may send. */
export const headers = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 4 })

/** What stands in the place of a signature. */
export const signature = fc.record({
  'x-signature-ed25519': fc.oneof(fc.stringMatching(/^[\da-f]{128}$/), fc.stringMatching(/^[!-~]{0,40}$/)),
  'x-signature-timestamp': fc.stringMatching(/^[!-~]{0,14}$/),
})

/** Bytes that are no request, or begin as one. */
export const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(
      fc.constantFrom('GET', 'POST', 'TRACE', 'CONNECT', 'X'),
      word,
      fc.constantFrom('1.1', '1.0', '9.9'),
    )
    .map(([method, path, version]) => Buffer.from(`${method} /${path} HTTP/${version}\r\nHost: a\r\n\r\n`)),
)
