import { createHash } from 'node:crypto';

import { STANDARD_AGE_GROUPS } from '#shared/domain/age-group-names.ts';
import { OVERALL_CODE, OVERALL_NAME } from '#shared/domain/standard/age-group-schemes.ts';
import { STANDARD_DISCIPLINES } from '#shared/domain/standard/disciplines.ts';
import { STANDARD_SEASONS } from '#shared/domain/standard/seasons.ts';
import { STANDARD_MEDALS } from '#shared/domain/standard/medals.ts';

import type { Connection } from './connection.ts';

/**
 * Brings the standard reference rows of the file in step with the application: they have fixed codes, belong to no club,
 * are not synced and never removed.
 *
 * @returns whether anything changed, so that what was derived with older data is derived again
 */
export function storeStandardData(connection: Connection): boolean {
  const medals = STANDARD_MEDALS.flatMap(({ season, from, to, medal }) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ season, place: from + index, medal })),
  );
  const checksum = createHash('sha256')
    .update(JSON.stringify([STANDARD_SEASONS, STANDARD_DISCIPLINES, STANDARD_AGE_GROUPS, medals]))
    .digest('hex');
  const stored = connection.sql("SELECT value FROM device_setting WHERE name = 'standard_data'").get() as
    | { value: string }
    | undefined;
  if (stored?.value === checksum) return false;

  connection.file.transaction(() => {
    const season = connection.sql(
      `INSERT INTO season (code, name, aliases, ordinal) VALUES (?, ?, ?, ?)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, ordinal = excluded.ordinal`,
    );
    for (const s of STANDARD_SEASONS) season.run(s.code, s.name, JSON.stringify(s.aliases), s.order);

    const discipline = connection.sql(
      `INSERT INTO discipline (code, name, aliases, kind, better, team_size, wind_rule, specification, seasons, distance_metres, ordinal)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, kind = excluded.kind, better = excluded.better,
         team_size = excluded.team_size, wind_rule = excluded.wind_rule, specification = excluded.specification, seasons = excluded.seasons,
         distance_metres = excluded.distance_metres, ordinal = excluded.ordinal`,
    );
    for (const d of STANDARD_DISCIPLINES) {
      discipline.run(
        d.code,
        d.name,
        JSON.stringify(d.aliases),
        d.kind,
        d.better,
        d.teamSize,
        d.windRule,
        d.specification,
        JSON.stringify(d.seasons),
        d.distanceMetres ?? null,
        d.order,
      );
    }

    const group = connection.sql(
      `INSERT INTO age_group (uuid, code, name, kind, gender, ordinal) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (uuid) DO UPDATE SET name = excluded.name, kind = excluded.kind, gender = excluded.gender, ordinal = excluded.ordinal`,
    );
    group.run(OVERALL_CODE, OVERALL_CODE, OVERALL_NAME, 'overall', null, 0);
    for (const g of STANDARD_AGE_GROUPS) group.run(g.code, g.code, g.name, g.kind, g.gender, g.ordinal);

    const seasonId = connection.sql('SELECT id FROM season WHERE code = ?');
    const position = connection.sql(
      `INSERT INTO medal_position (uuid, season_id, place, medal) VALUES (?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET medal = excluded.medal`,
    );
    for (const m of medals) {
      position.run(`${m.season}-${m.place}`, (seasonId.get(m.season) as { id: number }).id, m.place, m.medal);
    }
    connection
      .sql(
        `INSERT INTO device_setting (name, value) VALUES ('standard_data', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      )
      .run(checksum);
  })();
  connection.referenceChanged();
  return true;
}
