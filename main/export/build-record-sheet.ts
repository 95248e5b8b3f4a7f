import type { ClubReference } from '#main/reference/reference.ts';
import type { ClubRecord } from '#shared/contract/records.ts';
import { ranksAsHand } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

import type { RecordSheet, RecordSheetHolder, RecordSheetRow, RecordSheetSection } from './record-sheet.ts';

const genderWords = { F: 'Women', M: 'Men', X: 'Mixed' } as const;

/** Meanings of the badges a sheet can show, in the order of its legend. */
const meanings: readonly { badge: string; meaning: string }[] = [
  { badge: 'h', meaning: 'hand timed, or timed to one decimal' },
  { badge: 'i', meaning: 'indoors' },
  { badge: 'NWI', meaning: 'no wind reading' },
  { badge: 'pending', meaning: 'waiting for ratification' },
  { badge: '=', meaning: 'joint holders' },
  { badge: '?', meaning: 'implement or hurdle height not known' },
];

/** The record sheet of a list of records: a section for each season, age group and gender. */
export function buildRecordSheet(
  reference: ClubReference,
  records: readonly ClubRecord[],
  options: { on?: string | undefined; ageGroup?: string | undefined; discipline?: string | undefined },
  today: string,
): RecordSheet {
  const sections = new Map<string, RecordSheetSection>();
  const rows = new Map<string, RecordSheetRow>();
  for (const record of records) {
    const sectionKey = `${record.season} ${record.ageGroup} ${record.gender}`;
    let section = sections.get(sectionKey);
    if (section === undefined) {
      section = {
        season: record.seasonName,
        ageGroup: record.ageGroupName,
        gender: genderWords[record.gender],
        rows: [],
      };
      sections.set(sectionKey, section);
    }
    const rowKey = `${sectionKey} ${record.discipline} ${record.specification} ${record.timing}`;
    const row = rows.get(rowKey);
    if (row === undefined) {
      const first = toRow(record);
      rows.set(rowKey, first);
      section.rows.push(first);
    } else {
      row.holders.push({
        ...toHolder(record),
        wind: windOf(record),
        badges: ownBadges(record).filter((badge) => !row.badges.includes(badge)),
      });
      row.recent ||= record.recent;
    }
  }
  const used = new Set(
    [...rows.values()].flatMap((row) => [...row.badges, ...row.holders.flatMap((holder) => holder.badges ?? [])]),
  );
  const only = [
    options.discipline === undefined ? null : reference.discipline(options.discipline).name,
    options.ageGroup === undefined ? null : reference.ageGroup(options.ageGroup).name,
  ].filter((part) => part !== null);
  return {
    clubName: reference.club.name,
    title: only.length === 0 ? 'Club records' : `Club records: ${only.join(', ')}`,
    seasonNote: null,
    producedOn: today,
    asOn: options.on === undefined || options.on === '' ? null : options.on,
    ageGroupPages: false,
    sections: [...sections.values()],
    notes: [],
    legend: meanings.filter((entry) => used.has(entry.badge)),
  };
}

function toRow(record: ClubRecord): RecordSheetRow {
  return {
    discipline: eventName(record),
    mark: record.mark.text.replace(/h$/, ''),
    badges: record.joint ? ['=', ...ownBadges(record)] : ownBadges(record),
    wind: windOf(record),
    holders: [toHolder(record)],
    recent: record.recent,
  };
}

/** The discipline with the implement or hurdles, as a list prints it. */
export function eventName(record: Pick<ClubRecord, 'disciplineName' | 'specification' | 'timing'>): string {
  const specification =
    record.specification === '' || record.specification === 'unverified' ? '' : ` ${record.specification}`;
  const timing = record.timing === 'FAT' ? ' (automatic)' : record.timing === 'HAND' ? ' (hand)' : '';
  return `${record.disciplineName}${specification}${timing}`;
}

function ownBadges(record: ClubRecord): string[] {
  const badges: string[] = [];
  if (ranksAsHand(record.mark)) badges.push('h');
  if (record.season === 'indoor') badges.push('i');
  if (record.wind.status === 'UNKNOWN' || record.wind.status === 'NOT_MEASURED') badges.push('NWI');
  if (record.status === 'pending') badges.push('pending');
  if (record.specification === 'unverified') badges.push('?');
  return badges;
}

function windOf(record: ClubRecord): string | null {
  return record.wind.status === 'MEASURED' ? formatWind({ tenths: record.wind.tenths, status: 'MEASURED' }) : null;
}

function toHolder(record: ClubRecord): RecordSheetHolder {
  return {
    names: record.holders.map((holder) => holder.name),
    date: record.date,
    competition: record.competition,
    venue: record.venue,
  };
}
