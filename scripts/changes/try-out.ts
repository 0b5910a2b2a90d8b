import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeUpChange, FileEdit } from './changes.ts'

/** Which files somebody has to think of, and which the compiler then names. */
interface Touched {
  readonly begun: readonly string[]
  readonly asked: readonly string[]
}

/** Makes a change in a copy of the sources. Throws where an edit has no place, or where the compiler is never content. */
export function tryOut(copy: string, { begin, answers }: MadeUpChange): Touched {
  const first = typeof begin === 'function' ? begin(copy) : begin
  for (const edit of first) apply(copy, edit)
  const begun = new Set(first.map(({ file }) => file))
  const asked = new Set<string>()
  const left = [...answers]
  for (let complaints = complaintsOf(copy); complaints.length > 0; complaints = complaintsOf(copy)) {
    const ready = left.filter(({ asks }) => complaints.some((complaint) => complaint.includes(asks)))
    if (ready.length === 0) {
      for (const complaint of complaints) asked.add(complaint.replace(/\(.*$/su, ''))
      break
    }
    for (const answer of ready) {
      apply(copy, answer)
      asked.add(answer.file)
      left.splice(left.indexOf(answer), 1)
    }
  }
  return { begun: [...begun], asked: [...asked].filter((file) => !begun.has(file)).sort() }
}

/** An edit without a text to find makes a file. */
function apply(copy: string, { file, find, put }: FileEdit): void {
  const path = join(copy, file)
  const before = find === undefined ? '' : readFileSync(path, 'utf8')
  if (find !== undefined && !before.includes(find)) throw new Error(`${file} has no ${find}`)
  writeFileSync(path, find === undefined ? put : before.replace(find, () => `${find}${put}`))
}

/** The first line of each fault that the compiler finds in `src`. */
function complaintsOf(copy: string): readonly string[] {
  const config = { extends: './tsconfig.json', include: ['src'], compilerOptions: { incremental: true } }
  writeFileSync(join(copy, 'tsconfig.copy.json'), JSON.stringify(config))
  const compiler = join(copy, 'node_modules', 'typescript', 'bin', 'tsc')
  const { stdout } = spawnSync(
    process.execPath,
    [compiler, '-p', 'tsconfig.copy.json', '--pretty', 'false', '--tsBuildInfoFile', 'built.json'],
    { cwd: copy, encoding: 'utf8' },
  )
  return stdout.split('\n').filter((line) => /^src\/.*: error /u.test(line))
}
