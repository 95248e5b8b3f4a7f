import type { JobProgress } from '#main/application.ts';
import type { Read } from '#main/db/access.ts';
import type { CommandContext } from '#main/operations.ts';
import { listRecords } from '#main/records/service.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import type { Club, PolicyPreview } from '#shared/contract/clubs.ts';
import type { ClubRecord } from '#shared/contract/records.ts';
import type { Policy } from '#shared/domain/policy.ts';

import { clubRowByUuid } from './service.ts';

/** More changes than a person reads before deciding. */
const shown = 200;

interface Picture {
  readonly records: ReadonlyMap<string, readonly ClubRecord[]>;
  /** Who held a category when, as one text, by what it is a category of. */
  readonly histories: ReadonlyMap<string, string>;
  readonly ageGroups: ReadonlyMap<number, number | null>;
}

/**
 * Applies another policy, compares, and leaves it to the caller to roll everything back: so that the preview cannot say
 * anything else than what the change would do.
 */
export function previewPolicy(
  context: CommandContext,
  { clubId, policy, scheme }: { clubId: string; policy: Policy; scheme?: Club['scheme'] | undefined },
  progress: JobProgress,
): PolicyPreview {
  const { write } = context;
  const row = clubRowByUuid(write, clubId);
  const before = pictureOf(context, clubId, row.id);
  write.door.update('club', row.id, {
    policy: JSON.stringify(policy),
    ...(scheme === undefined ? {} : { scheme }),
  });
  const performances = rebuildClub(write, row.id, progress);
  progress.report('comparing', 0, null);
  const after = pictureOf(context, clubId, row.id);
  const changes = changesBetween(before.records, after.records);
  const ofBoard = new Set(changes.map(({ key }) => key));
  const histories = [...new Set([...before.histories.keys(), ...after.histories.keys()])].filter(
    (key) => !ofBoard.has(key) && before.histories.get(key) !== after.histories.get(key),
  );
  let regrouped = 0;
  for (const [id, group] of before.ageGroups) if (after.ageGroups.get(id) !== group) regrouped += 1;
  return {
    performances,
    regrouped,
    changed: changes.length,
    histories: histories.length,
    changes: changes.slice(0, shown).map(({ change }) => change),
  };
}

function pictureOf(context: CommandContext, clubUuid: string, clubId: number): Picture {
  const { write } = context;
  const records = new Map<string, ClubRecord[]>();
  for (const record of listRecords({ ...context, read: write }, { clubId: clubUuid })) {
    const key = keyOf(record);
    const known = records.get(key);
    if (known === undefined) records.set(key, [record]);
    else known.push(record);
  }
  const groups = write
    .sql('SELECT id, age_group_id FROM performance WHERE club_id = ? AND is_live = 1')
    .iterate(clubId) as IterableIterator<{ id: number; age_group_id: number | null }>;
  const ageGroups = new Map<number, number | null>();
  for (const { id, age_group_id: group } of groups) ageGroups.set(id, group);
  return { records, histories: historiesOf(write, clubId), ageGroups };
}

function keyOf(record: ClubRecord): string {
  const { discipline, specification, season, gender, ageGroup, timing } = record;
  return [discipline, specification, season, gender, ageGroup, timing].join('|');
}

function historiesOf(read: Read, clubId: number): Map<string, string> {
  const rows = read
    .sql(
      `SELECT d.code || '|' || e.specification || '|' || n.code || '|' || k.gender || '|' || g.code || '|' || k.timing AS key,
         s.performance_id, s.is_equalled
       FROM standing s JOIN category k ON k.id = s.category_id JOIN event e ON e.id = k.event_id
         JOIN discipline d ON d.id = e.discipline_id JOIN season n ON n.id = k.season_id JOIN age_group g ON g.id = k.age_group_id
       WHERE s.club_id = ? ORDER BY s.category_id, s.ordinal`,
    )
    .all(clubId) as { key: string; performance_id: number; is_equalled: number }[];
  const histories = new Map<string, string>();
  for (const { key, performance_id: id, is_equalled: isEqualled } of rows)
    histories.set(key, `${histories.get(key) ?? ''} ${id}:${isEqualled}`);
  return histories;
}

type Change = PolicyPreview['changes'][number];

/** Records whose holders differ, in the order of the board; those that only appear come last. */
function changesBetween(before: Picture['records'], after: Picture['records']): { key: string; change: Change }[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key) ?? [], after.get(key) ?? []];
    const one = old[0] ?? now[0];
    if (one === undefined || holdersText(old) === holdersText(now)) return [];
    const { disciplineName, discipline, specification, season, seasonName, ageGroup, ageGroupName, gender, timing } =
      one;
    const category = {
      disciplineName,
      discipline,
      specification,
      season,
      seasonName,
      ageGroup,
      ageGroupName,
      gender,
      timing,
    };
    return [{ key, change: { ...category, before: holding(old), after: holding(now) } }];
  });
}

function holdersText(records: readonly ClubRecord[]): string {
  return records
    .map((record) => record.performanceId)
    .sort()
    .join(' ');
}

function holding(records: readonly ClubRecord[]): Change['before'] {
  const [first] = records;
  if (first === undefined) return null;
  const holders = records.map((record) => record.holders.map((holder) => holder.name).join(', '));
  return { mark: first.mark.text, holders, day: first.date };
}
