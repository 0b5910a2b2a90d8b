// The layer rule of src/README.md: a file imports its own layer or an earlier one, never a later one.
const layers = [
  'language',
  'text',
  'document',
  'annotations',
  'search',
  'answers',
  'quiz',
  'presentation',
  'commands',
  'store',
  'models',
  'articles',
  'intake',
  'study',
  'transports',
  'threads',
]

const laterLayers = layers.slice(0, -1).map((layer, i) => ({
  name: `${layer}-knows-nothing-later`,
  severity: 'error',
  comment: 'Data flows one way; see src/README.md.',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(i + 1).join('|')})/|^src/(main|config)(\\.ts|/)` },
}))

/** Everything up to presentation is pure: no clock, file, console, network or package that does such things. */
const pure = {
  name: 'pure-up-to-presentation',
  severity: 'error',
  from: { path: `^src/(${layers.slice(0, 8).join('|')})/` },
  to: { dependencyTypes: ['core'] },
}

/** Rooms of a layer in their order: none knows a later one. */
const rooms = (layer, names) =>
  names.slice(0, -1).map((name, i) => ({
    name: `${layer}-${name}-knows-nothing-later`,
    severity: 'error',
    from: { path: `^src/${layer}/${name}/` },
    to: { path: `^src/${layer}/(${names.slice(i + 1).join('|')})/` },
  }))

module.exports = {
  forbidden: [
    ...laterLayers,
    pure,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'answers-come-by-four-doors',
      severity: 'error',
      comment: 'What is known of an article, a question taken apart, what is found, and what the models say.',
      from: { path: '^src/answers/' },
      to: { path: '^src/search/', pathNot: '^src/search/(library|question|retrieval|models)/' },
    },
    ...rooms('search', ['words', 'library', 'question', 'retrieval']),
    ...rooms('answers', ['decision', 'lists', 'routes']),
    ...rooms('commands', ['asking', 'calling']),
    ...rooms('transports/discord', ['buttons', 'outbound', 'messages', 'inbound', 'reception', 'connection']),
    ...rooms('transports/discord', ['registration', 'quiz', 'groups', 'connection']),
    {
      name: 'only-search-imports-fuse',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search/' },
      to: { path: 'node_modules/fuse\\.js' },
    },
    {
      name: 'transports-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/transports/([^/]+)' },
      to: { path: '^src/transports/', pathNot: '^src/transports/$1' },
    },
    {
      name: 'work-knows-nobody',
      severity: 'error',
      comment: 'A queue and its threads, whatever the work is.',
      from: { path: '^src/work/' },
      to: { path: '^src/(?!work/)' },
    },
    {
      name: 'only-main-starts-threads',
      severity: 'error',
      from: { path: '^src/(?!threads/|(main|bot)\\.ts|bot/)' },
      to: { path: '^src/threads/' },
    },
    {
      name: 'only-main-reads-config',
      severity: 'error',
      from: { path: '^src/(?!(main|bot|config)\\.ts|bot/|config/|threads/orders\\.ts)' },
      to: { path: '^src/config(\\.ts|/)' },
    },
    {
      name: 'only-main-loads-models',
      severity: 'error',
      comment: 'The core sees the ports in search/models/ and plain numbers.',
      from: { path: '^src/(?!models/|threads/|(main|bot)\\.ts|bot/)' },
      to: { path: '^src/models/|node_modules/(onnxruntime-node|@huggingface)/' },
    },
    {
      name: 'only-seeds-and-main-open-articles',
      severity: 'error',
      comment: 'Everything else is given the way to open one.',
      from: { path: '^src/(?!articles/|threads/|seeds\\.ts|(main|bot)\\.ts)' },
      to: { path: '^src/articles/(open-articles|read-by-models|cache)\\.ts' },
    },
    {
      name: 'only-store-asks-the-database',
      severity: 'error',
      comment: 'Everything else is given a Store and the queries of src/store/.',
      from: { path: '^src/(?!store/)' },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'store-knows-documents-alone',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^src/', pathNot: '^src/(store|document|text)/|^src/(mistake|make-folder)\\.ts' },
    },
    {
      name: 'src-needs-no-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
}
