import { accountMode } from '#main/accounts/settings.ts';
import { accessIn, type Who } from '#main/accounts/who.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { ClubRow } from '#main/db/schema.ts';
import type { Club } from '#shared/contract/clubs.ts';
import { unknownPlaceholders } from '#shared/domain/certificate.ts';
import { Failure } from '#shared/domain/failure.ts';
import { type ClubSettings, clubSettingsSchema, defaultClubSettings } from '#shared/domain/club-settings.ts';
import { foldName } from '#shared/domain/name.ts';
import { defaultPolicy, policySchema } from '#shared/domain/policy.ts';
import { placeholderSentence } from '#shared/messages/certificate.ts';
import { oneSignatureSentence } from '#shared/messages/ratification.ts';

export function toClub(row: ClubRow): Club {
  return {
    id: row.uuid,
    name: row.name,
    aliases: JSON.parse(row.aliases) as string[],
    scheme: row.scheme,
    policy: policySchema.parse(JSON.parse(row.policy)),
    settings: clubSettingsSchema.parse(JSON.parse(row.settings)),
    isDemo: row.is_demo === 1,
  };
}

export function listClubs(read: Read): Club[] {
  return (read.sql('SELECT * FROM club WHERE is_deleted = 0 ORDER BY name COLLATE NOCASE').all() as ClubRow[]).map(
    toClub,
  );
}

/** Of all clubs those that somebody may work in. */
export function clubsOf(who: Who, clubs: readonly Club[]): Club[] {
  return clubs.filter((club) => accessIn(who, club.id) !== 'public');
}

/** What anybody may know of a club: whom it writes to and what it prints is its own. */
export function publicView(club: Club): Club {
  return { ...club, settings: defaultClubSettings };
}

/** Creates a club; a name or alias that another club has is refused. */
export function createClub(
  write: Write,
  club: { name: string; scheme: Club['scheme']; aliases: readonly string[]; isDemo: boolean },
): { id: number; club: Club } {
  for (const name of [club.name, ...club.aliases]) refuseTakenName(write, name, null);
  const id = write.door.insert('club', {
    uuid: write.door.newId(),
    name: club.name,
    aliases: JSON.stringify(club.aliases),
    scheme: club.scheme,
    policy: JSON.stringify(defaultPolicy),
    settings: JSON.stringify(defaultClubSettings),
    is_demo: club.isDemo ? 1 : 0,
    is_deleted: 0,
    created_at: write.door.now,
  });
  return { id, club: toClub(clubRow(write, id)) };
}

/** `today` is the official's own day, YYYY-MM-DD: what is asked for without a day is asked for from now on. */
export function updateClub(
  write: Write,
  clubUuid: string,
  changes: {
    name?: string | undefined;
    aliases?: string[] | undefined;
    settings?: ClubSettings | undefined;
  },
  today: string,
): Club {
  const row = clubRowByUuid(write, clubUuid);
  if (changes.settings !== undefined) {
    refuseUnknownPlaceholders(changes.settings);
    refuseTwoSignatures(write, changes.settings);
  }
  const names = [...(changes.name === undefined ? [] : [changes.name]), ...(changes.aliases ?? [])];
  for (const name of names) refuseTakenName(write, name, row.id);
  write.door.update('club', row.id, {
    ...(changes.name === undefined ? {} : { name: changes.name }),
    ...(changes.aliases === undefined ? {} : { aliases: JSON.stringify(changes.aliases) }),
    ...(changes.settings === undefined ? {} : { settings: JSON.stringify(withDay(changes.settings, today)) }),
  });
  return toClub(clubRow(write, row.id));
}

/** Otherwise every old record of the club would wait for a signature. */
function withDay(settings: ClubSettings, today: string): ClubSettings {
  const { ratification } = settings;
  if (!ratification.isRequired || ratification.since !== '') return settings;
  return { ...settings, ratification: { ...ratification, since: today } };
}

/** Takes away a club that nobody is a member of; one with athletes is kept, for its results would be lost (HAS_ATHLETES). */
export function removeClub(write: Write, uuid: string): void {
  const row = clubRowByUuid(write, uuid);
  const { count } = write
    .sql('SELECT count(*) AS count FROM athlete WHERE club_id = ? AND is_deleted = 0')
    .get(row.id) as { count: number };
  if (count > 0) throw new Failure('HAS_ATHLETES', { club: row.name, count });
  write.door.update('club', row.id, { is_deleted: 1 });
}

export function clubRowByUuid(read: Read, uuid: string): ClubRow {
  const row = read.sql('SELECT * FROM club WHERE uuid = ? AND is_deleted = 0').get(uuid) as ClubRow | undefined;
  if (row === undefined) throw new Failure('NOT_FOUND', { what: 'club', id: uuid });
  return row;
}

function clubRow(read: Read, id: number): ClubRow {
  return read.sql('SELECT * FROM club WHERE id = ?').get(id) as ClubRow;
}

/** A text with a word in braces that nothing fills in would be printed with the braces. */
function refuseUnknownPlaceholders({ certificate }: ClubSettings): void {
  const fields = (['recordText', 'medalText'] as const).flatMap((field) =>
    unknownPlaceholders(certificate[field]).map((name) => ({
      field: `settings.certificate.${field}`,
      problem: placeholderSentence(name),
    })),
  );
  if (fields.length > 0) throw new Failure('INVALID_INPUT', { fields });
}

/** Without accounts there is one person. */
function refuseTwoSignatures(read: Read, { ratification }: ClubSettings): void {
  if (!ratification.isRequired || ratification.signatures === 1 || accountMode(read) === 'accounts') return;
  throw new Failure('INVALID_INPUT', {
    fields: [{ field: 'settings.ratification.signatures', problem: oneSignatureSentence }],
  });
}

function refuseTakenName(read: Read, name: string, except: number | null): void {
  const folded = foldName(name);
  const rows = read.sql('SELECT * FROM club WHERE is_deleted = 0').all() as ClubRow[];
  const taken = rows.some(
    (row) =>
      row.id !== except && [row.name, ...(JSON.parse(row.aliases) as string[])].some((own) => foldName(own) === folded),
  );
  if (taken) throw new Failure('ALREADY_EXISTS', { what: 'club', name });
}
