/** Prints a title and rows whose columns line up: the first to the left, the others to the right. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<readonly number[]>(
    (known, row) => row.map((cell, i) => Math.max(known[i] ?? 0, cell.length)),
    [],
  )
  console.log(`\n${title}`)
  for (const row of rows) {
    console.log(
      row
        .map((cell, i) => pad(cell, widths[i] ?? 0, i))
        .join('  ')
        .trimEnd(),
    )
  }
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)

/** `ms(0.1234)` //=> '0.123 ms' */
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`

/** `ratio(10, 4)` //=> '2.5' */
export const ratio = (a: number, b: number): string => (a / b).toFixed(1)
