import type { z } from 'zod';

import type { Read, Write } from '#main/db/access.ts';
import type { MedalRecognitionRow } from '#main/db/club-work-rows.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { livePerformance, originOf } from '#main/performances/store.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { recognitionSchema } from '#shared/contract/medals.ts';
import { Failure } from '#shared/domain/failure.ts';

type Procedures = Contract['medals'];
type Recognition = z.input<typeof recognitionSchema>;

/** When and where results were recognised, by their first versions. Where two laptops did it, the earlier one stands. */
export function recognitionsOf(read: Read, origins: readonly string[]): ReadonlyMap<string, Recognition> {
  const rows = read
    .sql(
      `SELECT r.origin_uuid, r.uuid, r.occasion, r.day, r.note FROM json_each(?) j
       CROSS JOIN medal_recognition r ON r.origin_uuid = j.value WHERE r.is_deleted = 0 ORDER BY r.recognised_at DESC, r.uuid DESC`,
    )
    .all(JSON.stringify(origins)) as Pick<MedalRecognitionRow, 'origin_uuid' | 'uuid' | 'occasion' | 'day' | 'note'>[];
  return new Map(rows.map(({ origin_uuid, uuid, ...said }) => [origin_uuid, { id: uuid, ...said }]));
}

/** Marks medals as recognised; one that was already keeps its occasion. */
export function recogniseMedals(
  { read, write }: CommandContext,
  input: InputOf<Procedures['recognise']>,
): OutputOf<Procedures['recognise']> {
  const reference = referenceOfClub(read, input.clubId);
  const origins = new Set(input.performanceIds.map((id) => originOf(medalOf(read, reference, id))));
  const known = recognitionsOf(read, [...origins]);
  const recognitionIds = [...origins]
    .filter((origin) => !known.has(origin))
    .map((origin) => {
      const uuid = write.door.newId();
      write.door.insert('medal_recognition', {
        uuid,
        club_id: reference.club.id,
        origin_uuid: origin,
        occasion: input.occasion,
        day: input.day,
        note: input.note === '' ? null : input.note,
        recognised_at: write.door.now,
        recognised_by: write.door.actorId,
      });
      return uuid;
    });
  return { recognised: recognitionIds.length, recognitionIds };
}

function medalOf(read: Read, reference: ClubReference, performanceId: string) {
  const row = livePerformance(read, reference, performanceId);
  if (row.medal === null) throw new Failure('NOT_FOUND', { what: 'medal', id: performanceId });
  return row;
}

export function withdrawRecognitions(
  { write }: CommandContext,
  { clubId, recognitionIds }: InputOf<Procedures['withdrawRecognitions']>,
): OutputOf<Procedures['withdrawRecognitions']> {
  return { changed: setDeleted(write, clubId, recognitionIds, 1) };
}

export function restoreRecognitions(
  { write }: CommandContext,
  { clubId, recognitionIds }: InputOf<Procedures['restoreRecognitions']>,
): OutputOf<Procedures['restoreRecognitions']> {
  return { changed: setDeleted(write, clubId, recognitionIds, 0) };
}

function setDeleted(write: Write, clubId: string, uuids: readonly string[], isDeleted: 0 | 1): number {
  const reference = referenceOfClub(write, clubId);
  const find = write.sql('SELECT id FROM medal_recognition WHERE uuid = ? AND club_id = ?');
  const ids = uuids.map((uuid) => {
    const row = find.get(uuid, reference.club.id) as { id: number } | undefined;
    if (row === undefined) throw new Failure('NOT_FOUND', { what: 'recognition', id: uuid });
    return row.id;
  });
  return ids.filter((id) => write.door.update('medal_recognition', id, { is_deleted: isDeleted })).length;
}

interface OccasionRow {
  occasion: string;
  day: string;
  gold: number;
  silver: number;
  bronze: number;
  gone: number;
  notes: string;
  occasions: number;
}

/** What was recognised when, by occasion and day. */
export function listOccasions(
  { read }: QueryContext,
  { clubId, page, pageSize }: InputOf<Procedures['occasions']>,
): OutputOf<Procedures['occasions']> {
  const reference = referenceOfClub(read, clubId);
  // The result of a recognition is its living version: the first one, or a correction of it.
  const rows = read
    .sql(
      `WITH recognised AS (
         SELECT r.occasion, r.day, r.note,
           coalesce((SELECT p.medal FROM performance p WHERE p.uuid = r.origin_uuid AND p.is_live = 1),
             (SELECT p.medal FROM performance p WHERE p.origin_uuid = r.origin_uuid AND p.is_live = 1)) AS medal
         FROM medal_recognition r WHERE r.club_id = ? AND r.is_deleted = 0
       )
       SELECT occasion, day, sum(medal IS 'gold') AS gold, sum(medal IS 'silver') AS silver, sum(medal IS 'bronze') AS bronze,
         sum(medal IS NULL) AS gone, json_group_array(DISTINCT note) FILTER (WHERE note IS NOT NULL) AS notes,
         count(*) OVER () AS occasions
       FROM recognised GROUP BY occasion, day ORDER BY day DESC, occasion LIMIT ? OFFSET ?`,
    )
    .all(reference.club.id, pageSize, (page - 1) * pageSize) as OccasionRow[];
  return {
    total: rows[0]?.occasions ?? 0,
    rows: rows.map(({ occasions: _occasions, notes, ...row }) => ({ ...row, notes: JSON.parse(notes) as string[] })),
  };
}

/** Another name, day or note for an occasion, at all its medals. */
export function editOccasion(
  { read, write }: CommandContext,
  { clubId, occasion, day, to }: InputOf<Procedures['editOccasion']>,
): OutputOf<Procedures['editOccasion']> {
  const reference = referenceOfClub(read, clubId);
  const rows = read
    .sql('SELECT id FROM medal_recognition WHERE club_id = ? AND day = ? AND occasion = ? AND is_deleted = 0')
    .all(reference.club.id, day, occasion) as { id: number }[];
  if (rows.length === 0) throw new Failure('NOT_FOUND', { what: 'occasion', id: occasion });
  const { note } = to;
  const changes = {
    occasion: to.occasion,
    day: to.day,
    ...(note === undefined ? {} : { note: note === '' ? null : note }),
  };
  return { changed: rows.filter(({ id }) => write.door.update('medal_recognition', id, changes)).length };
}
