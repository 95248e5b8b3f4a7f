import type { Best } from '#shared/contract/athletes.ts';

/** Bests of one discipline with its implement or hurdle height, in the order in which main sent them. */
export interface BestRow {
  key: string;
  name: string;
  specification: string;
  bests: Best[];
}

export function bestRows(bests: readonly Best[]): BestRow[] {
  const rows = Map.groupBy(bests, (best) => `${best.discipline}|${best.specification}`);
  return [...rows].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ key, name: first.disciplineName, specification: first.specification, bests: own }];
  });
}

/** The seasons that occur, in the order of the club's list. */
export function seasonsOf(bests: readonly Best[], all: readonly { code: string; name: string }[]) {
  const found = new Set(bests.map((best) => best.season));
  return all.filter((season) => found.has(season.code));
}
