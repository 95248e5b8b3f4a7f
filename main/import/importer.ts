import type { NewAttempt } from '#main/db/door.ts';
import type { Write } from '#main/db/access.ts';
import type { PerformanceFacts } from '#main/db/schema.ts';
import { sayTwo } from '#main/performances/pairs.ts';
import { storedWind } from '#main/performances/read-input.ts';
import { deleteStored, deriveNew, type NewPerformance } from '#main/performances/store.ts';
import { type Surroundings, surroundingsByNeed } from '#main/standings/club-facts.ts';
import type { EventIds } from '#main/standings/derive-performance.ts';
import { eventIdsFor } from '#main/standings/service.ts';
import type { ImportReason, ImportWarning } from '#shared/domain/import-reason.ts';

import { type Decision, Intake, type IntakeOptions, type TakenRow } from './intake.ts';
import { Making } from './making.ts';
import type { PerformanceCandidate, RecordCandidate } from './reading/candidate.ts';
import type { ResultOfRow } from './resolve.ts';

export interface ImporterOptions extends IntakeOptions {
  readonly batchId: number;
}

export type RowResult =
  | {
      readonly type: 'imported';
      readonly id: number;
      readonly isPossibleDuplicate: boolean;
      readonly warnings: readonly ImportWarning[];
    }
  | { readonly type: 'duplicate' }
  | { readonly type: 'no-mark' }
  | { readonly type: 'other-club' }
  | { readonly type: 'set-aside'; readonly reason: ImportReason };

/** Takes candidate rows into a club, one after the other, inside one transaction. Standings are brought up to date afterwards. */
export class Importer {
  private readonly write: Write;
  private readonly options: ImporterOptions;
  private readonly intake: Intake;
  private readonly eventIds: EventIds;
  private readonly surroundings: Surroundings;
  private readonly making: Making;

  constructor(write: Write, options: ImporterOptions) {
    this.write = write;
    this.options = options;
    this.surroundings = surroundingsByNeed(write);
    this.making = new Making(write, { ...options, surroundings: this.surroundings });
    this.intake = new Intake(write, this.making, options);
    this.eventIds = eventIdsFor(write);
  }

  /** Athletes whose older results must be judged again. */
  get changedAthletes(): ReadonlySet<number> {
    return this.making.changedAthletes;
  }

  take(row: ResultOfRow): RowResult {
    const decision = this.intake.decide(row);
    if (decision.type === 'taken') return this.store(decision);
    if (decision.type !== 'no-mark') return decision;
    this.keepNonMark(decision);
    return { type: 'no-mark' };
  }

  private store(taken: TakenRow): RowResult {
    const { replaced, beside, legs } = taken;
    if (replaced !== null) deleteStored(this.write, this.options.clubId, replaced.id, 'Replaced by an import.');
    const facts = this.factsOf(taken);
    const performance: NewPerformance = {
      facts:
        replaced === null ? facts : { ...facts, origin_uuid: this.originOf(replaced.id), replaces_uuid: replaced.uuid },
      legs,
      attempts: attemptsOf(taken.row),
    };
    const derivation = deriveNew(this.making.reference, this.eventIds, this.surroundings, performance);
    const id = this.write.door.insertPerformance(
      performance.facts,
      derivation.derived,
      performance.legs,
      performance.attempts,
    );
    if (beside !== null) sayTwo(this.write, this.options.clubId, beside.uuid, facts.uuid);
    this.intake.stored(taken, id, facts.uuid);
    const warnings: ImportWarning[] = [...taken.row.warnings];
    if (derivation.ageGroupDisagrees !== null) {
      warnings.push({
        code: 'AGE_GROUP_DIFFERS',
        data: { given: facts.age_group_given ?? '', derived: derivation.ageGroupDisagrees },
      });
    }
    return { type: 'imported', id, isPossibleDuplicate: taken.isPossibleDuplicate, warnings };
  }

  private factsOf(taken: TakenRow): PerformanceFacts {
    const { row } = taken;
    const { door } = this.write;
    const isResult = 'place' in row;
    const { mark } = row;
    return {
      uuid: door.newId(),
      club_id: this.options.clubId,
      discipline_id: taken.disciplineId,
      season_id: taken.seasonId,
      gender: row.gender,
      day: row.day,
      mark_value: mark?.value ?? null,
      mark_text: mark === null ? null : row.markText,
      resolution: mark?.resolution ?? null,
      timing: mark?.timing ?? null,
      wind_tenths: row.wind.tenths,
      wind_status: storedWind(row.wind),
      place: isResult ? row.place : null,
      round: isResult ? orNull(row.round) : null,
      heat: isResult ? orNull(row.heat) : null,
      time_of_day: isResult ? orNull(row.timeOfDay) : null,
      lane: isResult ? row.lane : null,
      bib: isResult ? orNull(row.bib) : null,
      specification_given: orNull(row.specification),
      age_group_given: taken.ageGroup,
      represented_club: taken.representedClub,
      competition_id: taken.competitionId,
      event_details: isResult ? orNull(row.eventDetails) : null,
      parent_id: null,
      sub_event: null,
      source: this.options.kind === 'records' ? 'record-list' : 'import',
      note: orNull([row.note, isResult ? '' : row.source].filter((part) => part !== '').join('; ')),
      batch_id: this.options.batchId,
      origin_uuid: null,
      replaces_uuid: null,
      entered_at: door.now,
      entered_by: door.actorId,
    };
  }

  private originOf(id: number): string {
    return (
      this.write.sql('SELECT coalesce(origin_uuid, uuid) AS origin FROM performance WHERE id = ?').get(id) as {
        origin: string;
      }
    ).origin;
  }

  private keepNonMark({ row, resolved, competitionId }: Extract<Decision, { type: 'no-mark' }>): void {
    const [leg] = resolved.legs;
    if (leg === undefined || resolved.disciplineId === null || resolved.seasonId === null) return;
    const known = leg.type === 'athlete' && leg.found.type === 'known' ? leg.found.id : null;
    const name = leg.type === 'name' ? leg.name : `${leg.person.first} ${leg.person.last}`.trim();
    const isResult = 'place' in row;
    this.write.door.insert('non_mark', {
      uuid: this.write.door.newId(),
      club_id: this.options.clubId,
      competition_id: competitionId,
      discipline_id: resolved.disciplineId,
      season_id: resolved.seasonId,
      gender: row.gender,
      day: row.day,
      athlete_id: known,
      name: known === null ? name : null,
      status: row.status,
      round: isResult ? orNull(row.round) : null,
      heat: isResult ? orNull(row.heat) : null,
      bib: isResult ? orNull(row.bib) : null,
      note: orNull(row.statusNote),
      batch_id: this.options.batchId,
      is_deleted: 0,
    });
  }
}

function attemptsOf(row: PerformanceCandidate | RecordCandidate): NewAttempt[] {
  return row.attempts.map(({ value, windTenths, status }) => ({ mark_value: value, wind_tenths: windTenths, status }));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
