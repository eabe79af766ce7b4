/** What makes a spreadsheet calculate a cell instead of showing it, also in full width. */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe in front, so that a spreadsheet shows the cell as text. A cell that looks as if it had one gets one more. */
export function neutraliseFormula(cell: string): string {
  return STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes back what `neutraliseFormula` did. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && STARTS_FORMULA.test(cell) ? cell.slice(1) : cell;
}
