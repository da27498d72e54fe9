/** Prints rows under their heads, numbers to the right. */
export function printTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = [heads, ...rows.map((row) => row.map((cell) => words(cell)))]
  const widths = heads.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  )
  for (const [index, row] of cells.entries()) {
    process.stdout.write(
      `${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}\n`,
    )
    if (index === 0)
      process.stdout.write(`${widths.map((width) => '-'.repeat(width)).join('  ')}\n`)
  }
}

function words(cell: string | number): string {
  if (typeof cell === 'string') return cell
  if (Number.isInteger(cell) || cell >= 100) return String(Math.round(cell))
  return cell.toFixed(cell < 10 ? 2 : 1)
}

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
