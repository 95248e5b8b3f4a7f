export interface LifLine {
  /** As an editor counts, from 1. */
  readonly number: number;
  readonly text: string;
  readonly fields: readonly string[];
  /** False where a quotation mark was opened and not closed: the rest of the line stands in one field. */
  readonly isClosed: boolean;
}

/** The lines that say something: no comments (`;`), no empty ones, also none of commas only. */
export function lifLines(text: string): LifLine[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith(';')) return [];
    const { fields, isClosed } = fieldsOf(line);
    return fields.every((field) => field === '') ? [] : [{ number: index + 1, text: line, fields, isClosed }];
  });
}

/** Commas part fields; a field that begins with a quotation mark ends with one, and `""` inside stands for one. */
function fieldsOf(line: string): { fields: string[]; isClosed: boolean } {
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(,|$)/.exec(rest);
    if (quoted !== null) {
      fields.push((quoted[1] ?? '').replaceAll('""', '"').trim());
      if (quoted[2] === '') return { fields, isClosed: true };
      rest = rest.slice(quoted[0].length);
      continue;
    }
    if (/^\s*"[^"]*$/.test(rest)) return { fields: [...fields, rest.replace('"', '').trim()], isClosed: false };
    const end = rest.indexOf(',');
    fields.push((end === -1 ? rest : rest.slice(0, end)).trim());
    if (end === -1) return { fields, isClosed: true };
    rest = rest.slice(end + 1);
  }
}
