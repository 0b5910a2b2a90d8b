import js from '@eslint/js'
import ts from 'typescript-eslint'

/** Rooms where the same text gives the same answer: what they need of the hour or of chance comes in as an argument. */
const PURE = [
  'language',
  'text',
  'document',
  'annotations',
  'search',
  'answers',
  'quiz',
  'presentation',
  'commands',
]

/** Written before the limit: they may not grow beyond 28, and none is added. Whoever splits one takes it out. */
const COMPLEX = [
  'src/annotations/contents/inner/inner.ts',
  'src/annotations/cues/polarity/tagged-polarity.ts',
  'src/annotations/names/roles/{role-after,role-before,roles}.ts',
]

const IMPURE = 'Everything up to commands is pure: take it as an argument.'

export default ts.config(
  { ignores: ['node_modules/', 'preview/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', '*.cjs', 'src/start.js', 'src/transports/http/reader/assets/*.js'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-console': 'error',
      // French stands its quotation marks and colons off with no-break spaces.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-params': ['error', 4],
      complexity: ['error', 15],
    },
  },
  { files: COMPLEX, rules: { complexity: ['error', 28] } },
  {
    files: PURE.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['performance', 'process', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'fetch'].map(
          (name) => ({ name, message: IMPURE }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: IMPURE },
        { object: 'Math', property: 'random', message: IMPURE },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: IMPURE },
        { selector: "CallExpression[callee.name='Date']", message: IMPURE },
      ],
    },
  },
  { files: ['bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**', 'src/language/**', 'src/presentation/locales/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.cjs', '**/*.js'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: { module: 'writable', process: 'readonly' } },
  },
)
