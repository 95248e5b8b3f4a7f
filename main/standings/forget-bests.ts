import type { Write } from '#main/db/access.ts';

/** Before an entry's results come to count for somebody else; the caller derives the bests again (`performancesChanged`). */
export function forgetBests(write: Write, athleteId: number): void {
  write.sql('DELETE FROM best WHERE athlete_id = ?').run(athleteId);
}
