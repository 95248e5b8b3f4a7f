import type { ClubRecord } from '#shared/contract/records.ts';
import { markInUnits, type MarkKind } from '#shared/domain/mark.ts';

import { type CsvColumn, writeCsv } from './csv.ts';

const kinds: Record<ClubRecord['unit'], MarkKind> = { s: 'timed', m: 'measured', points: 'points' };

/** A record as the command line and other programs read it: one entry for each holder, values in seconds, metres or points. */
export function recordsAsJson(records: readonly ClubRecord[]): object[] {
  return records.map((record) => ({
    season: record.seasonName,
    discipline: record.disciplineName,
    specification: record.specification,
    ageGroup: record.ageGroup,
    gender: record.gender,
    mark: record.mark.text,
    value: markInUnits(record.mark.value, kinds[record.unit]),
    unit: record.unit,
    wind: record.wind.tenths === null ? null : record.wind.tenths / 10,
    timing: record.mark.timing,
    athletes: record.holders.map((holder) => holder.name),
    date: record.date,
    competition: record.competition,
    venue: record.venue,
    joint: record.joint,
    status: record.status,
    performanceId: record.performanceId,
  }));
}

const columns: CsvColumn[] = [
  { name: 'season', kind: 'text' },
  { name: 'discipline', kind: 'text' },
  { name: 'implement', kind: 'text' },
  { name: 'hurdle_height', kind: 'text' },
  { name: 'age_group', kind: 'text' },
  { name: 'gender', kind: 'text' },
  { name: 'mark', kind: 'text' },
  { name: 'timing', kind: 'text' },
  { name: 'wind', kind: 'number' },
  { name: 'holder', kind: 'text' },
  { name: 'date', kind: 'text' },
  { name: 'competition', kind: 'text' },
  { name: 'venue', kind: 'text' },
  { name: 'joint', kind: 'text' },
  { name: 'status', kind: 'text' },
];

/** Records as a file that `import records` reads back. */
export function recordsCsv(records: readonly ClubRecord[]): string {
  return writeCsv(
    columns,
    records.map((record) => [
      record.seasonName,
      record.disciplineName,
      isHurdle(record.specification) ? '' : known(record.specification),
      isHurdle(record.specification) ? record.specification : '',
      record.ageGroup,
      record.gender,
      record.mark.text,
      record.mark.timing,
      record.wind.tenths === null ? null : (record.wind.tenths / 10).toFixed(1),
      record.holders.map((holder) => holder.name).join('; '),
      record.date,
      record.competition,
      record.venue,
      record.joint ? 'yes' : '',
      record.status,
    ]),
  );
}

function isHurdle(specification: string): boolean {
  return specification.endsWith('cm');
}

function known(specification: string): string {
  return specification === 'unverified' ? '' : specification;
}
