interface WaitingRow {
  line: number;
  reason: string;
  suggestion: string | null;
  cells: Record<string, string>;
}

/**
 * The rows that wait, as a file to correct and import again: our columns, and what is wrong in columns that the import
 * does not read.
 */
export function errorFile(rows: readonly WaitingRow[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))];
  const header = [...names, 'line', 'reason', 'suggestion'];
  const lines = rows.map(({ cells, line, reason, suggestion }) => [
    ...names.map((name) => cells[name] ?? ''),
    String(line),
    reason,
    suggestion ?? '',
  ]);
  return [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** Text that a spreadsheet would run gets an apostrophe, which the import takes off again (OWASP, CSV injection). */
function cell(text: string): string {
  const isNumber = /^[+-]?\d+(?:[.,]\d*)?$/.test(text);
  const isHarmless = isNumber || !/^'*[=+\-@\t\r\n\0＝＋－＠]/.test(text);
  const safe = isHarmless ? text : `'${text}`;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
