import type { PerformanceRecord } from '#main/db/schema.ts';
import type { CommandContext } from '#main/operations.ts';
import { ensureCompetition } from '#main/performances/competitions.ts';
import { consider, duplicateOf } from '#main/performances/judge.ts';
import type { TypedPerformance } from '#main/performances/read-input.ts';
import {
  correctPerformance,
  recordPerformance,
  removePerformance,
  restorePerformance,
} from '#main/performances/service.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { eventIdsFor } from '#main/standings/service.ts';
import { WhatStood } from '#main/standings/what-stood.ts';
import { Failure } from '#shared/domain/failure.ts';

import { issueOf, issueOfGuests } from './issues.ts';
import { type Content, type Line, remembered, type Sheet, storeLine } from './kept.ts';
import type { OurAthletes } from './our-athletes.ts';
import { understand, type UnderstoodStatus } from './understand.ts';
import { isSame, mergedWith, typedOf, versionsOf } from './versions.ts';

/** What all rows of one step share. */
export interface Desk {
  readonly context: CommandContext;
  readonly reference: ClubReference;
  readonly sheet: Sheet;
  readonly people: OurAthletes;
  /** Why a result that was recorded is deleted, where it is; decision 14 asks for none inside an open sheet. */
  readonly reason: string;
}

/**
 * Puts a row into the state that its content has under the head: a performance, a status, a draft with what is wrong, or not
 * ours. What was recorded of a row that cannot be read any more stays recorded until it can. A trusted row was recorded
 * before, and its doubts are not asked about again.
 */
export function settle(desk: Desk, line: Line, content: Content, isTrusted = false): Line {
  const settled = asUnderstood(desk, remembered(line, desk.sheet.step), content, isTrusted);
  storeLine(desk.context.write, settled);
  return settled;
}

function asUnderstood(desk: Desk, line: Line, content: Content, isTrusted: boolean): Line {
  const { reference, sheet, people } = desk;
  const understood = understand(reference, sheet.head, content, people);
  const { isLeftOut, isConfirmed, isAccepted } = content;
  const decided = { isLeftOut, isConfirmed, isAccepted };
  const next: Line = { ...line, ...decided, cells: understood.cells, problems: [], question: null };
  switch (understood.type) {
    case 'blank':
      return { ...released(desk, next), state: 'removed' };
    case 'left-out':
      return { ...released(desk, next), state: 'left-out' };
    case 'problems':
      return { ...next, state: 'draft', problems: understood.problems };
    case 'status':
      return content.isAccepted ? withStatus(desk, next, understood.status) : { ...next, state: 'draft' };
    case 'performance': {
      if (understood.isPlaceOnly && !content.isConfirmed && !isTrusted)
        return { ...next, state: 'draft', question: { code: 'place-only', data: {} } };
      try {
        if (!content.isAccepted) return checked(desk, next, understood.typed);
        const guests = isTrusted || content.isConfirmed ? [] : newGuests(line, understood.guests);
        if (guests.length > 0)
          return { ...next, state: 'draft', ...issueOfGuests(guests, doubtAbout(desk, next, understood.typed)) };
        return recorded(desk, next, understood.typed, isTrusted);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { ...next, state: 'draft', ...issueOf(error) };
      }
    }
  }
}

/** Looks at a row that is not to be recorded yet as if it were. */
function checked(desk: Desk, line: Line, typed: TypedPerformance): Line {
  assertRecordable(desk, typed, true);
  return { ...line, state: 'draft' };
}

/** Names that the row did not have when it was recorded. */
function newGuests({ said }: Line, names: readonly string[]): readonly string[] {
  const known = (said?.legs ?? []).flatMap((leg) => ('name' in leg ? [leg.name] : []));
  return names.filter((name) => !known.includes(name));
}

/** What recording would refuse or ask; null where it would say nothing. */
function doubtAbout(desk: Desk, { performanceUuid }: Line, typed: TypedPerformance): Failure | null {
  const replaced = performanceUuid === null ? null : versionsOf(desk.context.read, performanceUuid).living;
  try {
    assertRecordable(desk, typed, false, replaced);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Throws what recording would throw. */
function assertRecordable(
  { context, reference }: Desk,
  typed: TypedPerformance,
  isConfirmed: boolean,
  replaced: PerformanceRecord | null = null,
): void {
  const { read, write, today } = context;
  const eventIds = eventIdsFor(write);
  const {
    duplicate,
    doubts,
    typed: understood,
  } = consider(read, reference, typed, today, replaced, eventIds, new WhatStood(read));
  if (duplicate !== null) throw duplicateOf(duplicate, understood, typed);
  if (doubts.length === 0 || isConfirmed) return;
  throw new Failure('NEEDS_CONFIRMATION', {
    reasons: doubts.map(({ code, detail }) => ({ code, detail })),
    performanceIds: doubts.flatMap((doubt) => doubt.performanceId ?? []),
  });
}

function recorded(desk: Desk, line: Line, typed: TypedPerformance, isTrusted: boolean): Line {
  const { context, reference, reason } = desk;
  const isConfirmed = line.isConfirmed || isTrusted;
  const clubId = reference.club.uuid;
  const versions = line.performanceUuid === null ? null : versionsOf(context.read, line.performanceUuid);
  const saved = (performanceUuid: string): Line => ({
    ...withoutStatus(desk, line),
    state: 'saved',
    said: typed,
    performanceUuid,
  });
  try {
    if (versions === null) return saved(recordPerformance(context, { ...typed, isConfirmed }).id);
    if (versions.living === null) {
      const theirs = typedOf(context.read, reference, versions.own);
      const merged = mergedWith(theirs, line.said, typed);
      assertRecordable(desk, merged, isConfirmed);
      const { id } = restorePerformance(context, { clubId, performanceId: versions.own.uuid });
      if (isSame(merged, theirs)) return saved(id);
      return saved(correctPerformance(context, { ...merged, performanceId: id, reason, isConfirmed: true }).id);
    }
    const performanceId = versions.living.uuid;
    const theirs = typedOf(context.read, reference, versions.living);
    const merged = mergedWith(theirs, line.said, typed);
    if (isSame(merged, theirs)) return saved(performanceId);
    return saved(correctPerformance(context, { ...merged, performanceId, reason, isConfirmed }).id);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'DUPLICATE' || !line.isConfirmed) throw error;
    return adopted(desk, line, typed, (error as Failure<'DUPLICATE'>).data.performanceId);
  }
}

/** Takes a result that is here already for the one of this row, unless another row has it. */
function adopted(desk: Desk, line: Line, typed: TypedPerformance, performanceUuid: string): Line {
  const taken = desk.context.read
    .sql(
      "SELECT 1 FROM sheet_row WHERE sheet_id = ? AND id <> ? AND performance_uuid = ? AND state IN ('saved', 'draft')",
    )
    .get(desk.sheet.id, line.id, performanceUuid);
  if (taken !== undefined) {
    const problem = { column: 'athlete', leg: 0, code: 'ROW_SAYS_IT', data: {} } as const;
    return { ...line, state: 'draft', problems: [problem] };
  }
  return { ...released(desk, line), state: 'saved', said: typed, performanceUuid, isAdopted: true };
}

function withStatus(desk: Desk, line: Line, status: UnderstoodStatus): Line {
  const { context, reference, sheet } = desk;
  const { write } = context;
  const { head } = sheet;
  const freed = deleted(desk, line);
  const own =
    status.athleteId === null
      ? undefined
      : (write.sql('SELECT id FROM athlete WHERE uuid = ?').get(status.athleteId) as { id: number } | undefined);
  const facts = {
    club_id: reference.club.id,
    competition_id:
      head.competition === ''
        ? null
        : ensureCompetition(write, reference.club.id, head.competition, head.venue, status.day),
    discipline_id: status.discipline.id,
    season_id: status.season.id,
    gender: status.gender,
    day: status.day,
    athlete_id: own?.id ?? null,
    name: own === undefined ? status.name : null,
    status: status.status,
    round: orNull(head.round),
    heat: orNull(line.cells.heat),
    bib: orNull(line.cells.bib),
    note: orNull([status.note, line.cells.note].filter((text) => text !== '').join('; ')),
    is_deleted: 0,
  };
  if (freed.nonMarkUuid === null) {
    const uuid = write.door.newId();
    write.door.insert('non_mark', { uuid, batch_id: null, ...facts });
    return { ...freed, state: 'saved', nonMarkUuid: uuid };
  }
  write.door.update('non_mark', nonMarkId(desk, freed.nonMarkUuid), facts);
  return { ...freed, state: 'saved' };
}

function nonMarkId({ context }: Desk, uuid: string): number {
  return (context.read.sql('SELECT id FROM non_mark WHERE uuid = ?').get(uuid) as { id: number }).id;
}

/** The row without the status that was recorded for it; its name stays, for it may be needed again. */
function withoutStatus(desk: Desk, line: Line): Line {
  if (line.nonMarkUuid !== null)
    desk.context.write.door.update('non_mark', nonMarkId(desk, line.nonMarkUuid), { is_deleted: 1 });
  return line;
}

/** The row without its performance. A deleted one keeps its name here, so that it can come back as the same result. */
function deleted(desk: Desk, line: Line): Line {
  if (line.performanceUuid === null) return line;
  const { living } = versionsOf(desk.context.read, line.performanceUuid);
  if (living !== null) {
    const input = { clubId: desk.reference.club.uuid, performanceId: living.uuid, reason: desk.reason };
    removePerformance(desk.context, input);
    return { ...line, performanceUuid: living.uuid };
  }
  return line;
}

/** The row with nothing recorded for it. A result that was there before the row stays. */
function released(desk: Desk, line: Line): Line {
  const bare = withoutStatus(desk, line);
  return bare.isAdopted ? { ...bare, performanceUuid: null, said: null, isAdopted: false } : deleted(desk, bare);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
