/** The chapter that a screen's question mark leads to, by the beginning of its address; the longest fits. */
const chapterOfPath: Readonly<Record<string, string>> = {
  '/': 'first-steps',
  '/record': 'record',
  '/performances': 'corrections',
  '/sheets': 'sheets',
  '/records': 'records',
  '/lists': 'records',
  '/disciplines': 'records',
  '/age-groups': 'age-groups',
  '/athletes': 'athletes',
  '/medals': 'medals',
  '/import': 'import',
  '/reference': 'reference',
  '/administration': 'administration',
  '/settings': 'policies',
  '/sync': 'several-laptops',
};

/** The chapter about the screen at a path. */
export function chapterOf(path: string): string {
  const first = `/${path.split('/')[1] ?? ''}`;
  return chapterOfPath[first] ?? 'first-steps';
}
