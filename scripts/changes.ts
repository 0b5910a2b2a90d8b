import { measure } from './changes/measure.ts'

/** `npm run -s changes`: prints the table "what a change touches" of CONTRIBUTING.md, which has to have the same rows. */
console.log('| change | files | which, and who asks for them |\n| - | - | - |')
for (const { change, files, which } of measure()) console.log(`| ${change} | ${files} | ${which} |`)
