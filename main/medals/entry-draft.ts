import { storeSetting } from '#main/accounts/settings.ts';
import type { Read } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { type MedalDraft, medalDraftSchema } from '#shared/contract/medal-entries.ts';

import { namedAthlete } from './athletes.ts';

type Procedures = Contract['medals'];

/** Where the draft of a club's entry lies: everybody who signs in on this laptop has one. */
const nameOf = (clubUuid: string, { who }: QueryContext) => `medal_entry ${clubUuid} ${who.account?.id ?? 'device'}`;

/** Drafts of a club, whoever typed them: the pattern of their names among the settings of this device. */
export const draftsOfClub = (clubUuid: string) => `medal_entry ${clubUuid} %`;

export function forgetDraft(context: CommandContext, clubUuid: string): void {
  context.write.sql('DELETE FROM device_setting WHERE name = ?').run(nameOf(clubUuid, context));
}

/**
 * Keeps what is typed of an entry of medals, before any of it is saved: a laptop that dies loses none of it. It stays on this
 * device and counts for nothing. Null throws it away.
 */
export function keepDraft(
  context: CommandContext,
  { clubId, draft }: InputOf<Procedures['keepDraft']>,
): OutputOf<Procedures['keepDraft']> {
  referenceOfClub(context.read, clubId);
  if (draft === null) forgetDraft(context, clubId);
  else storeSetting(context.write, nameOf(clubId, context), JSON.stringify(draft));
  return { isKept: draft !== null };
}

/** What was typed last and neither saved nor thrown away; an athlete who is not there any more is a name again. */
export function readDraft(
  context: QueryContext,
  { clubId }: InputOf<Procedures['draft']>,
): OutputOf<Procedures['draft']> {
  const reference = referenceOfClub(context.read, clubId);
  const row = context.read.sql('SELECT value FROM device_setting WHERE name = ?').get(nameOf(clubId, context)) as
    | { value: string }
    | undefined;
  if (row === undefined) return { draft: null };
  const { rows, ...head } = medalDraftSchema.parse(JSON.parse(row.value));
  return {
    draft: {
      ...head,
      rows: rows.map(({ legs, ...cells }) => ({
        ...cells,
        legs: legs.map((leg) => ({ name: leg.name, athlete: athleteOf(context, reference, leg) })),
      })),
    },
  };
}

type Leg = MedalDraft['rows'][number]['legs'][number];

function athleteOf({ read, today }: QueryContext, reference: ClubReference, { athleteId }: Leg) {
  const row = athleteId === null ? undefined : entryThatCounts(read, reference.club.id, athleteId);
  return row === undefined ? null : namedAthlete(row, reference, today);
}

/** The athlete, or the one whom the entry was merged into since. */
function entryThatCounts(read: Read, clubId: number, uuid: string): AthleteRow | undefined {
  const row = read.sql('SELECT * FROM athlete WHERE uuid = ? AND club_id = ? AND is_deleted = 0').get(uuid, clubId) as
    | AthleteRow
    | undefined;
  if (row === undefined || row.merged_into_id === null) return row;
  return read.sql('SELECT * FROM athlete WHERE id = ? AND is_deleted = 0').get(row.merged_into_id) as
    | AthleteRow
    | undefined;
}
