import { entriesOf } from './merges.ts';
import type { PerformanceRecord } from '#main/db/schema.ts';
import type { CommandContext } from '#main/operations.ts';
import type { Replacement } from '#main/performances/changes.ts';
import { supersede } from '#main/performances/service.ts';
import { storeVersion } from '#main/performances/store.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { performancesAdded } from '#main/standings/additions.ts';
import { correctionReasons } from '#shared/messages/corrections.ts';

/**
 * A gender that was entered wrongly: the results the athlete has alone, in the category of that gender, are corrected
 * (decision 14) to the right one. Results of teams, and those in another category, say themselves where they belong.
 */
export function correctGender(
  context: CommandContext,
  reference: ClubReference,
  athleteId: number,
  { from, to }: { from: 'F' | 'M'; to: 'F' | 'M' },
): Replacement[] {
  const { write } = context;
  // Whoever has two entries has one gender.
  for (const entry of entriesOf(write, athleteId)) write.door.update('athlete', entry, { gender: to });
  const rows = write
    .sql(
      `SELECT p.* FROM performance_athlete l JOIN performance p ON p.id = l.performance_id JOIN discipline d ON d.id = p.discipline_id
       WHERE l.athlete_id = ? AND p.is_live = 1 AND p.gender = ? AND d.team_size = 1 ORDER BY p.day_order, p.id`,
    )
    .all(athleteId, from) as PerformanceRecord[];
  const replacements = rows.map((row) => {
    supersede(context, reference, row, correctionReasons.gender);
    return { old: row.id, new: storeVersion(write, reference, row, { gender: to, batch_id: null }).id };
  });
  performancesAdded(
    write,
    reference.club.id,
    replacements.map((each) => each.new),
  );
  return replacements;
}
