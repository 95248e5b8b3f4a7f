import { storeSetting } from '#main/accounts/settings.ts';
import type { Read } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import { namedAthlete } from '#main/medals/athletes.ts';
import type { CommandContext, QueryContext } from '#main/operations.ts';
import type { ClubReference } from '#main/reference/reference.ts';

/** Forms of which this device keeps what is typed before any of it is saved: a laptop that dies loses none of it. */
const forms = ['medal_entry', 'record_form'] as const;
type Form = (typeof forms)[number];

/** Where a draft of a club lies among the settings of this device: everybody who signs in on it has one of each form. */
const nameOf = (form: Form, clubUuid: string, { who }: QueryContext) =>
  `${form} ${clubUuid} ${who.account?.id ?? 'device'}`;

/** Drafts of a club, whoever typed them: patterns of their names among the settings of this device. */
export const draftsOfClub = (clubUuid: string): string[] => forms.map((form) => `${form} ${clubUuid} %`);

export function forgetDraft(context: CommandContext, form: Form, clubUuid: string): void {
  context.write.sql('DELETE FROM device_setting WHERE name = ?').run(nameOf(form, clubUuid, context));
}

/** Keeps a draft in place of the one before. It stays on this device and counts for nothing; null throws it away. */
export function storeDraft(context: CommandContext, form: Form, clubUuid: string, draft: object | null): void {
  if (draft === null) forgetDraft(context, form, clubUuid);
  else storeSetting(context.write, nameOf(form, clubUuid, context), JSON.stringify(draft));
}

/** What was typed last and neither saved nor thrown away; null where there is nothing. */
export function storedDraft(context: QueryContext, form: Form, clubUuid: string): unknown {
  const row = context.read
    .sql('SELECT value FROM device_setting WHERE name = ?')
    .get(nameOf(form, clubUuid, context)) as { value: string } | undefined;
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
