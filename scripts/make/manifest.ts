import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { entryOf, faultOf, FILES, readManifest, type Manifest } from '../../src/models/manifest.ts'

/**
 * `npm run manifest [-- --check] [FOLDER]`: writes `manifest.json` of a folder of models, `models` where none is named:
 * name, size and SHA-256 of each file. With `--check` it writes nothing and ends with 1 where a file is another than
 * the manifest says.
 */
function main(given: readonly string[]): number {
  const folder = given.find((word) => !word.startsWith('--')) ?? 'models'
  return given.includes('--check') ? check(folder) : write(folder)
}

function write(folder: string): number {
  const known: readonly string[] = Object.values(FILES)
  const files = readdirSync(folder).filter((file) => known.includes(file) || file.endsWith('.bin'))
  const listed: Manifest = Object.fromEntries(
    files.sort().map((file) => [file, entryOf(folder, file, nameOf(file))]),
  )
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(listed, null, 2)}\n`)
  console.log(`${files.length} files listed in ${join(folder, 'manifest.json')}`)
  return 0
}

function check(folder: string): number {
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}; name the one that holds the models.`)
    return 1
  }
  const listed = readManifest(folder)
  if (!listed) {
    console.error(`${folder} has no manifest.json that can be read; write one with npm run manifest.`)
    return 1
  }
  const faults = Object.keys(listed).flatMap((file) => {
    const fault = faultOf(folder, file, listed)
    return fault === null ? [] : [`${file} ${fault}`]
  })
  for (const fault of faults) console.error(`${fault}; restore it, or write the manifest anew.`)
  return faults.length === 0 ? 0 : 1
}

/** `nameOf('judge.int8.onnx') //=> 'judge'` */
const nameOf = (file: string): string => parse(parse(file).name).name

process.exitCode = main(process.argv.slice(2))
