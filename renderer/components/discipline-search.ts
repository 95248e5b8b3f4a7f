import type { Discipline } from '#shared/contract/reference.ts';

/** Whether a discipline is meant by what was typed so far: part of its name, or the beginning of an alias (`hj`, `100`). */
export function disciplineMatches(discipline: Discipline, typed: string): boolean {
  const wanted = keyOf(typed);
  if (wanted === '') return true;
  return (
    keyOf(discipline.name).includes(wanted) ||
    discipline.aliases.some((alias) => keyOf(alias).startsWith(wanted)) ||
    keyOf(discipline.code) === wanted
  );
}

/** How well it fits, smaller is better: the whole name or alias first, then the beginning, then any part. */
export function disciplineFit(discipline: Discipline, typed: string): number {
  const wanted = keyOf(typed);
  const name = keyOf(discipline.name);
  const aliases = discipline.aliases.map(keyOf);
  if (name === wanted || aliases.includes(wanted) || keyOf(discipline.code) === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return aliases.some((alias) => alias.startsWith(wanted)) ? 2 : 3;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
