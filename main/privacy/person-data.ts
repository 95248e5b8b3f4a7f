import { mergesInForce } from '#main/athletes/merges.ts';
import { nameOf } from '#main/athletes/rows.ts';
import type { Read } from '#main/db/access.ts';
import type { QueryContext } from '#main/operations.ts';
import { getPerformance } from '#main/performances/views.ts';
import { Failure } from '#shared/domain/failure.ts';

import type { FoundPerson } from './find-person.ts';

/** Rows as the file of a person's data holds them. */
type Rows = readonly Record<string, unknown>[];

/** Everything that is stored about one person, by what it is. */
export interface PersonData {
  readonly name: string;
  readonly entries: Rows;
  readonly memberships: Rows;
  readonly merges: Rows;
  /** Every result with its versions, verdicts, decisions and deletion; deleted ones too. */
  readonly performances: Rows;
  readonly nonMarks: Rows;
  readonly recognitions: Rows;
  readonly proofs: Rows;
  /** Rows of imports that could not be read and name the person. */
  readonly quarantined: Rows;
  /** What the audit trail tells of the person. */
  readonly trail: Rows;
}

export interface KeptProof {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** Gathers it; `proofs` are the files to be put beside. */
export function personData(
  context: QueryContext,
  clubId: string,
  localClub: number,
  found: FoundPerson,
): { data: PersonData; proofs: KeptProof[] } {
  const { read } = context;
  const ids = JSON.stringify(found.entries.map((entry) => entry.id));
  const [kept] = found.entries;
  const results = read
    .sql('SELECT p.id, p.uuid FROM json_each(?) j JOIN performance p ON p.id = j.value ORDER BY p.day_order, p.id')
    .all(JSON.stringify(found.performances)) as { id: number; uuid: string }[];
  const origins = JSON.stringify(originsOf(read, found.performances));
  const entryIds = new Set(found.entries.map((entry) => entry.id));
  const proofs = read
    .sql(
      `SELECT uuid AS id, origin_uuid AS result, kind, label, media_type AS mediaType, sha256, bytes, captured_at AS capturedAt, added_at AS addedAt
       FROM proof WHERE is_deleted = 0 AND origin_uuid IN (SELECT value FROM json_each(?)) ORDER BY added_at`,
    )
    .all(origins) as (KeptProof & Record<string, unknown>)[];
  const data: PersonData = {
    name: kept === undefined ? '' : nameOf(kept),
    entries: found.entries.map((entry) => ({
      id: entry.uuid,
      firstName: entry.first_name,
      lastName: entry.last_name,
      gender: entry.gender,
      dateOfBirth: entry.date_of_birth,
      membershipNumber: entry.membership_number,
      consentToName: entry.consent,
      consentToNameSince: entry.consent_day,
      consentToPhoto: entry.photo_consent,
      consentToPhotoSince: entry.photo_consent_day,
      keepUntil: entry.keep_until,
      note: entry.note,
    })),
    memberships: rows(
      read,
      'SELECT from_day AS "from", to_day AS "to" FROM athlete_membership WHERE is_deleted = 0 AND athlete_id IN (SELECT value FROM json_each(?)) ORDER BY from_day',
      ids,
    ),
    merges: mergesInForce(read, localClub)
      .filter((merge) => entryIds.has(merge.kept_id) || entryIds.has(merge.merged_id))
      .map((merge) => ({ id: merge.uuid, mergedAt: new Date(merge.merged_at).toISOString() })),
    performances: results.flatMap(({ uuid }) => viewOf(context, clubId, uuid)),
    nonMarks: rows(
      read,
      `SELECT n.day, d.name AS discipline, n.status, n.round, n.heat, n.bib, n.note FROM non_mark n JOIN discipline d ON d.id = n.discipline_id
       WHERE n.is_deleted = 0 AND n.athlete_id IN (SELECT value FROM json_each(?)) ORDER BY n.day`,
      ids,
    ),
    recognitions: rows(
      read,
      'SELECT occasion, day, note FROM medal_recognition WHERE is_deleted = 0 AND origin_uuid IN (SELECT value FROM json_each(?)) ORDER BY day',
      origins,
    ),
    proofs,
    quarantined: (
      read.sql('SELECT line, reason, cells FROM quarantined_row WHERE club_id = ?').all(localClub) as {
        line: number;
        reason: string;
        cells: string;
      }[]
    )
      .filter(({ cells }) => found.names.isInJson(cells))
      .map(({ cells, ...row }) => ({ ...row, cells: JSON.parse(cells) as unknown })),
    trail: trailOf(read, localClub, found, new Set(results.map(({ uuid }) => uuid))),
  };
  return { data, proofs };
}

function rows(read: Read, sql: string, parameter: string): Rows {
  return read.sql(sql).all(parameter) as Rows;
}

function originsOf(read: Read, performances: readonly number[]): string[] {
  const found = read
    .sql(
      'SELECT DISTINCT coalesce(p.origin_uuid, p.uuid) AS origin FROM json_each(?) j JOIN performance p ON p.id = j.value',
    )
    .all(JSON.stringify(performances)) as { origin: string }[];
  return found.map((row) => row.origin);
}

function viewOf(context: QueryContext, clubId: string, performanceId: string): Rows {
  try {
    const { verdicts, ...view } = getPerformance(context, { clubId, performanceId });
    // Their sentences name others, who held the record before or hold it now.
    return [{ ...view, verdicts: verdicts.map(({ category, code }) => ({ category, code })) }];
  } catch (error) {
    if (error instanceof Failure && error.code === 'NOT_FOUND') return [];
    throw error;
  }
}

const uuidPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Lines about the person or one of the results, or that name the person in what was asked for. */
function trailOf(read: Read, localClub: number, { entries, names }: FoundPerson, results: ReadonlySet<string>): Rows {
  const own = new Set([...results, ...entries.map((entry) => entry.uuid)]);
  const lines = read
    .sql(
      `SELECT a.at, b.name AS who, a.action, a.outcome, a.subject, a.detail FROM audit a JOIN actor b ON b.id = a.actor_id
       WHERE a.club_id = ? ORDER BY a.id`,
    )
    .iterate(localClub) as IterableIterator<
    Record<'who' | 'action' | 'outcome' | 'detail', string> & {
      at: number;
      subject: string | null;
    }
  >;
  const found: Record<string, unknown>[] = [];
  for (const { at, subject, detail, ...line } of lines) {
    const about = [subject ?? '', ...(detail.match(uuidPattern) ?? [])];
    if (!about.some((uuid) => own.has(uuid)) && !names.isInJson(detail)) continue;
    found.push({ at: new Date(at).toISOString(), ...line, detail: JSON.parse(detail) as unknown });
  }
  return found;
}
