/** The first day of the year that season bests belong to today: 1 January, or 1 October. */
export function seasonStart(today: string, span: 'calendar' | 'october'): string {
  const year = Number(today.slice(0, 4));
  if (span === 'calendar') return `${year}-01-01`;
  return today.slice(5, 7) >= '10' ? `${year}-10-01` : `${year - 1}-10-01`;
}

/** The year in words: `2026`, or `2025/26` where it begins in October. */
export function seasonName(today: string, span: 'calendar' | 'october'): string {
  const first = Number(seasonStart(today, span).slice(0, 4));
  return span === 'calendar' ? String(first) : `${first}/${String(first + 1).slice(2)}`;
}
