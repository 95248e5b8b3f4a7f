import { sha256Hex, type WireOperation } from '#main/sync/wire.ts';

import type { Random } from './random.ts';

/** Operations as a newer version of the application, or a careless one, would push them. */
export function strangeOperations(
  random: Random,
  {
    time,
    first,
    rows,
    newId,
    schemaVersion,
  }: { time: number; first: number; rows: readonly string[]; newId: () => string; schemaVersion: number },
): WireOperation[] {
  const somebody = newId();
  const athlete = random.maybe(rows) ?? newId();
  const put = (fields: object) => ({ f: fields });
  const all: { kind: WireOperation['kind']; entity: string; row: string; body: unknown }[] = [
    { kind: 'put', entity: 'training_plan', row: newId(), body: put({ weeks: 3 }) },
    { kind: 'edge', entity: 'athlete', row: newId(), body: { a: somebody, b: somebody, same: true } },
    { kind: 'put', entity: 'athlete', row: athlete, body: put({ shoe_size: 39, note: 'Runs in spikes.' }) },
    { kind: 'put', entity: 'athlete', row: newId(), body: put({ first_name: 'Half', last_name: 'Row' }) },
    { kind: 'put', entity: 'athlete', row: athlete, body: put({ gender: 'Q' }) },
    {
      kind: 'put',
      entity: 'athlete_membership',
      row: newId(),
      body: put({ athlete: newId(), from_day: '', to_day: '' }),
    },
    { kind: 'put', entity: 'performance', row: newId(), body: put({ discipline: '100m' }) },
    { kind: 'put', entity: 'performance', row: newId(), body: null },
    { kind: 'del', entity: 'performance', row: newId(), body: { by: newId(), at: 5, why: 'gone' } },
    { kind: 'put', entity: 'athlete', row: newId(), body: 'no object' },
    { kind: 'put', entity: 'audit', row: 'x', body: put({ lines: 'none' }) },
    { kind: 'put', entity: 'device', row: 'x', body: put({ name: 5 }) },
    { kind: 'put', entity: 'erasure', row: newId(), body: put({}) },
    { kind: 'put', entity: 'club_member', row: newId(), body: put({ role: 'emperor' }) },
  ];
  const some = all.filter(() => random.percent(40));
  // What points to somebody comes before the one that it points to.
  const later = newId();
  some.push(
    {
      kind: 'put',
      entity: 'athlete_membership',
      row: newId(),
      body: put({ athlete: later, from_day: '2020', to_day: '' }),
    },
    {
      kind: 'put',
      entity: 'athlete',
      row: later,
      body: put({ first_name: 'Late', last_name: 'Comer', gender: 'F', date_of_birth: '' }),
    },
  );
  return some.map(({ kind, entity, row, body }, index) => {
    const text = JSON.stringify(body);
    const clock = time.toString(16).padStart(12, '0') + index.toString(16).padStart(4, '0');
    return {
      op_no: first + index,
      hlc: clock,
      txn: newId(),
      txn_size: 1,
      kind,
      entity,
      row_id: row,
      schema_v: schemaVersion,
      body: text,
      body_sha: sha256Hex(text),
    };
  });
}
