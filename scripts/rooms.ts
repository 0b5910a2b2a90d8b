import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/**
 * `npm run -s rooms`: the floors of the rooms in `src`, from the top down (a room stands above all that it imports), and
 * how many arrows and doors there are between them. Files of `src` itself are no rooms. Exit status 1 for a circle.
 */
const SRC = join(import.meta.dirname, '../src')
const IMPORT = /(?:from|import)\s*\(?\s*'(?<path>\.[^']+)'/gu

const files = globSync('**/*.ts', { cwd: SRC }).map((file) => file.replaceAll('\\', '/'))
const roomOf = (file: string): string => /^(?:transports\/[^/]+|[^/]+)(?=\/)/u.exec(file)?.[0] ?? ''
const arrows = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(({ groups }) => ({
    from: roomOf(file),
    to: roomOf(normalize(join(dirname(file), groups?.['path'] ?? '')).replaceAll('\\', '/')),
  })),
)
const between = arrows.filter(({ from, to }) => from !== to && from !== '' && to !== '')
const doors = Map.groupBy(between, ({ from }) => from)
const rooms = [...new Set(files.map(roomOf))].filter((room) => room !== '')

/** The floor of a room, from 1; `path` is how one came there, to find a circle. */
function floorOf(room: string, path: readonly string[] = []): number {
  if (path.includes(room)) throw new Error(`A circle: ${[...path, room].join(' -> ')}`)
  const below = new Set(doors.get(room)?.map(({ to }) => to))
  return 1 + Math.max(0, ...[...below].map((one) => floorOf(one, [...path, room])))
}

const floors = Map.groupBy(rooms.toSorted(), (room) => floorOf(room))
for (const [floor, on] of [...floors].toSorted(([a], [b]) => b - a)) {
  const told = on.map((room) => `${room} (${files.filter((file) => roomOf(file) === room).length})`)
  console.log(`${String(floor).padStart(2)}  ${told.join(', ')}`)
}
const pairs = new Set(between.map(({ from, to }) => `${from} ${to}`))
const folders = Map.groupBy(files, (file) => dirname(file))
const [folder = '', held = []] = [...folders].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
console.log(
  `${files.length} files, ${rooms.length} rooms, ${arrows.length} imports; ${between.length} of them between rooms, by ${pairs.size} doors`,
)
console.log(`largest folder: ${folder} (${held.length} files)`)
