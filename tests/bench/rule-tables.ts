import type { Connection } from '#main/db/connection.ts';
import { rulesOf } from '#shared/domain/age-groups.ts';
import { isFinal } from '#shared/domain/standard/medals.ts';
import { SPECIFICATION_NORMS } from '#shared/domain/standard/specification-norms.ts';

/** Puts what the engine knows by heart into temporary tables, so that SQL alone can derive a UKA club of the default policy. */
export function createRuleTables({ file }: Connection): void {
  file.exec(`
    CREATE TEMP TABLE rule (
      season_id INTEGER, ordinal INTEGER, age_group_id INTEGER, gender TEXT, from_order INTEGER, to_order INTEGER,
      reference TEXT, min INTEGER, max INTEGER, also_reference TEXT, also_min INTEGER, also_max INTEGER,
      PRIMARY KEY (season_id, ordinal)
    ) WITHOUT ROWID;
    CREATE TEMP TABLE norm (
      discipline_id INTEGER, gender TEXT, age_group_id INTEGER, ordinal INTEGER, from_order INTEGER, to_order INTEGER, specification TEXT,
      PRIMARY KEY (discipline_id, gender, age_group_id, ordinal)
    ) WITHOUT ROWID;
    CREATE TEMP TABLE final (round TEXT PRIMARY KEY) WITHOUT ROWID;
  `);
  const season = file.prepare('SELECT id FROM season WHERE code = ?').pluck();
  const discipline = file.prepare('SELECT id FROM discipline WHERE code = ?').pluck();
  const group = file.prepare('SELECT id FROM age_group WHERE code = ? AND club_id IS NULL').pluck();
  const order = (day: string, otherwise: number) => (day === '' ? otherwise : Number(day.replaceAll('-', '')));

  const addRule = file.prepare('INSERT INTO rule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [ordinal, rule] of rulesOf('uka').entries()) {
    for (const code of rule.environments === '*' ? [] : rule.environments) {
      const [also] = rule.also;
      addRule.run(
        season.get(code),
        ordinal,
        group.get(rule.code),
        rule.gender,
        order(rule.validFrom, 0),
        order(rule.validTo, 99_999_999),
        rule.reference,
        rule.min ?? 0,
        rule.max ?? 999,
        also?.reference ?? 'on-day',
        also?.min ?? 0,
        also?.max ?? 999,
      );
    }
  }
  const addNorm = file.prepare('INSERT INTO norm VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const [ordinal, norm] of SPECIFICATION_NORMS.entries()) {
    if (norm.schemes !== '*' && !norm.schemes.includes('uka')) continue;
    for (const code of norm.disciplines) {
      for (const of of norm.groups) {
        addNorm.run(
          discipline.get(code),
          norm.gender,
          group.get(of),
          ordinal,
          order(norm.validFrom, 0),
          order(norm.validTo, 99_999_999),
          norm.specification,
        );
      }
    }
  }
  const addFinal = file.prepare('INSERT INTO final VALUES (?)');
  const rounds = file.prepare("SELECT DISTINCT coalesce(round, '') FROM performance").pluck().all() as string[];
  for (const round of rounds) if (isFinal(round)) addFinal.run(round);
}
