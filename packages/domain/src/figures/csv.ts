/** Rows as CSV (RFC 4180). No cell can be taken for a formula by a spreadsheet (OWASP, "CSV Injection"). */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/**
 * A cell that begins like a formula, also behind spaces, gets an apostrophe, which spreadsheets do not show; and so does what is
 * behind a semicolon or on a line of its own: where commas are in numbers, spreadsheets take cells apart there, quotes or not.
 */
function cell(text: string): string {
  const begun = /^\s*[=+\-@\t\r\n|＝＋－＠]/.test(text) ? `'${text}` : text
  const safe = begun.replaceAll(/([;\t\r\n]\s*)(?=[=+\-@|＝＋－＠])/g, "$1'")
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
