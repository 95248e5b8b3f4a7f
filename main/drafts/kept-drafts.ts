import { storeSetting } from '#main/accounts/settings.ts';
import type { Read } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { namedAthlete } from '#main/medals/athletes.ts';
import type { CommandContext, QueryContext } from '#main/operations.ts';
import type { ClubReference } from '#main/reference/reference.ts';

/** Forms of which this device keeps what is typed before any of it is saved: a laptop that dies loses none of it. */
const forms = ['medal_entry', 'record_form', 'correction'] as const;

/** One of them in a club; a correction has one for each performance that is put right. */
export type DraftForm =
  | { readonly form: 'medal_entry' | 'record_form'; readonly clubId: string }
  | { readonly form: 'correction'; readonly clubId: string; readonly performanceId: string };

/** Where a draft lies among the settings of this device: everybody who signs in on it has their own. */
function nameOf(of: DraftForm, { who }: QueryContext): string {
  const name = `${of.form} ${of.clubId} ${who.account?.id ?? 'device'}`;
  return of.form === 'correction' ? `${name} ${of.performanceId}` : name;
}

/** Drafts of a club, whoever typed them: patterns of their names among the settings of this device. */
export const draftsOfClub = (clubUuid: string): string[] => forms.map((form) => `${form} ${clubUuid} %`);

export function forgetDraft(context: CommandContext, of: DraftForm): void {
  context.write.sql('DELETE FROM device_setting WHERE name = ?').run(nameOf(of, context));
}

/** Keeps a draft in place of the one before. It stays on this device and counts for nothing; null throws it away. */
export function storeDraft(context: CommandContext, of: DraftForm, draft: object | null): void {
  if (draft === null) forgetDraft(context, of);
  else storeSetting(context.write, nameOf(of, context), JSON.stringify(draft));
}

/** What was typed last and neither saved nor thrown away; null where there is nothing. */
export function storedDraft(context: QueryContext, of: DraftForm): unknown {
  const row = context.read.sql('SELECT value FROM device_setting WHERE name = ?').get(nameOf(of, context)) as
    | { value: string }
    | undefined;
  return row === undefined ? null : JSON.parse(row.value);
}

/** Whom a draft names, or whom the entry was merged into since; null for nobody, and for an athlete who is not there any more. */
export function athleteOfDraft({ read, today }: QueryContext, reference: ClubReference, athleteId: string | null) {
  const row = athleteId === null ? undefined : entryThatCounts(read, reference.club.id, athleteId);
  return row === undefined ? null : namedAthlete(row, reference, today);
}

function entryThatCounts(read: Read, clubId: number, uuid: string): AthleteRow | undefined {
  const row = read.sql('SELECT * FROM athlete WHERE uuid = ? AND club_id = ? AND is_deleted = 0').get(uuid, clubId) as
    | AthleteRow
    | undefined;
  if (row === undefined || row.merged_into_id === null) return row;
  return read.sql('SELECT * FROM athlete WHERE id = ? AND is_deleted = 0').get(row.merged_into_id) as
    | AthleteRow
    | undefined;
}
