/** One table of the report: a heading for each column, and rows of cells. */
export interface Table {
  title: string
  columns: string[]
  rows: (string | number)[][]
  /** What a reader must know to read the numbers right. */
  notes?: string[]
}

/** Writes a table as Markdown that is also aligned for the eye. The first column is text, the others are numbers. */
export function formatTable({ title, columns, rows, notes = [] }: Table): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? formatNumber(cell) : cell)))
  const widths = columns.map((column, index) =>
    Math.max(3, column.length, ...cells.map((row) => (row[index] ?? '').length)),
  )
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const lines = [columns, rule, ...cells].map((row) => `| ${row.map(pad(widths)).join(' | ')} |`)
  return [`### ${title}`, '', ...lines, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n')
}

function pad(widths: number[]) {
  return (cell: string, index: number): string =>
    index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)
}

/** Three digits that mean something; thousands apart. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}
