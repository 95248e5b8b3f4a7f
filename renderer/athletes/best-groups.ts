import type { Best } from '#shared/contract/athletes.ts';

/** Bests of one discipline with its implement or hurdle height, in the order in which main sent them. */
export interface BestRow {
  key: string;
  name: string;
  specification: string;
  /** Named where it is neither track and field nor indoors, which stand side by side. */
  seasonName: string;
  bests: Best[];
}

/** One row a discipline; track and field and indoors share it, every other season has rows of its own. */
export function bestRows(bests: readonly Best[]): BestRow[] {
  const rows = Map.groupBy(bests, (best) => {
    const season = isStadium(best) ? 'stadium' : best.season;
    return [best.discipline, best.specification, season].join('|');
  });
  return [...rows].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const seasonName = isStadium(first) ? '' : first.seasonName;
    return [{ key, name: first.disciplineName, specification: first.specification, seasonName, bests: own }];
  });
}

function isStadium({ season }: Best): boolean {
  return season === 'track' || season === 'indoor';
}
