import type { StandardDiscipline } from './discipline-type.ts';
import { COMBINED_DISCIPLINES, FIELD_DISCIPLINES } from './disciplines-field.ts';
import { RELAY_DISCIPLINES } from './disciplines-relay.ts';
import { ROAD_DISCIPLINES } from './disciplines-road.ts';
import { TRACK_DISCIPLINES } from './disciplines-track.ts';

/** The disciplines every club starts with, in the order of lists. Codes are fixed; a club adds its own beside them. */
export const STANDARD_DISCIPLINES: readonly StandardDiscipline[] = [
  ...TRACK_DISCIPLINES,
  ...FIELD_DISCIPLINES,
  ...COMBINED_DISCIPLINES,
  ...RELAY_DISCIPLINES,
  ...ROAD_DISCIPLINES,
].map((entry, index) => ({ ...entry, order: (index + 1) * 10 }));

const byCode = new Map(STANDARD_DISCIPLINES.map((entry) => [entry.code, entry]));

/** The standard discipline of a code, or null for a code of the club's own. */
export function standardDiscipline(code: string): StandardDiscipline | null {
  return byCode.get(code) ?? null;
}
