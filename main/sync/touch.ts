import type { Read } from '#main/db/access.ts';
import type { Entity } from '#main/db/entities.ts';

import type { Touched } from './derive.ts';
import type { Written } from './materialise.ts';

/**
 * An own operation has its place in the hub's order now. Its rows are as it says; but what two laptops typed is compared on
 * every one of them, so that all find the same.
 */
export function touchCompared(
  read: Read,
  touched: Touched,
  { entity, row }: { readonly entity: string; readonly row: string },
): void {
  const of = comparedBy[entity];
  if (entity === 'athlete' || entity === 'athlete_merge') touched.arePersons = true;
  else if (of !== undefined) addAll(read, touched.compared, of, row);
}

const comparedBy: Readonly<Record<string, string>> = {
  performance: 'SELECT id FROM performance WHERE uuid = ?',
  import_batch:
    'SELECT p.id FROM import_batch b JOIN performance p ON p.batch_id = b.id WHERE b.uuid = ? AND b.undone_at IS NOT NULL',
  competition: 'SELECT p.id FROM competition c JOIN performance p ON p.competition_id = c.id WHERE c.uuid = ?',
  performance_pair:
    'SELECT p.id FROM performance_pair x JOIN performance p ON p.uuid IN (x.first_uuid, x.second_uuid) WHERE x.uuid = ?',
};

/** Tells what may be another after a row was written as operations say. */
export function touchRow(
  read: Read,
  touched: Touched,
  entity: Entity,
  { id, fields }: Pick<Written, 'id' | 'fields'>,
  { isNew }: { isNew: boolean },
): void {
  const { changed, compared } = touched;
  switch (entity) {
    case 'season':
    case 'discipline':
    case 'age_group':
    case 'medal_position':
    case 'reference_override':
      touched.isEverything = true;
      break;
    case 'athlete':
    case 'athlete_merge':
      touched.arePersons = true;
      if (entity === 'athlete' && !isNew) addAll(read, changed, ofAthlete, id, id, id);
      break;
    case 'athlete_membership':
      addAll(read, changed, ofMembership, id);
      break;
    case 'decision':
      addAll(read, changed, ofDecision, id);
      break;
    case 'import_batch':
      if (fields['undone_at'] !== undefined) addAll(read, changed, 'SELECT id FROM performance WHERE batch_id = ?', id);
      break;
    case 'competition':
      if (!isNew) addAll(read, compared, 'SELECT id FROM performance WHERE competition_id = ?', id);
      break;
    case 'performance_pair':
      addAll(
        read,
        compared,
        'SELECT p.id FROM performance_pair x JOIN performance p ON p.uuid IN (x.first_uuid, x.second_uuid) WHERE x.id = ?',
        id,
      );
      break;
    default:
  }
}

const ofAthlete = `SELECT performance_id AS id FROM performance_athlete WHERE athlete_id = ?
  UNION SELECT l.performance_id FROM athlete a JOIN performance_athlete l ON l.athlete_id = a.merged_into_id WHERE a.id = ?
  UNION SELECT performance_id FROM performance_athlete WHERE entered_athlete_id = ?`;

const ofMembership = `SELECT l.performance_id AS id FROM athlete_membership m JOIN athlete a ON a.id = m.athlete_id
  JOIN performance_athlete l ON l.athlete_id = coalesce(a.merged_into_id, a.id) WHERE m.id = ?`;

const ofDecision =
  'SELECT p.id FROM decision d JOIN performance p ON p.uuid = d.origin_uuid OR p.origin_uuid = d.origin_uuid WHERE d.id = ?';

function addAll(read: Read, ids: Set<number>, sql: string, ...values: unknown[]): void {
  for (const { id } of read.sql(sql).all(...values) as { id: number }[]) ids.add(id);
}

/** By what a club's results are judged. */
export function policyOf(read: Read, clubId: number): string {
  const { policy, scheme } = read.sql('SELECT policy, scheme FROM club WHERE id = ?').get(clubId) as {
    policy: string;
    scheme: string;
  };
  return `${scheme} ${policy}`;
}
