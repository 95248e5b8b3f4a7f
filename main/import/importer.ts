import type { NewAttempt, NewLeg } from '#main/db/door.ts';
import type { Write } from '#main/db/access.ts';
import type { PerformanceFacts } from '#main/db/schema.ts';
import { type DuplicateKey, legKeys } from '#main/performances/duplicates.ts';
import { storedWind } from '#main/performances/read-input.ts';
import { deleteStored, deriveNew, type NewPerformance } from '#main/performances/store.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { type Surroundings, surroundingsByNeed } from '#main/standings/club-facts.ts';
import type { EventIds } from '#main/standings/derive-performance.ts';
import { eventIdsFor } from '#main/standings/service.ts';
import type { ImportReason, ImportWarning } from '#shared/domain/import-reason.ts';
import { foldName } from '#shared/domain/name.ts';
import { OVERALL_CODE } from '#shared/domain/standard/age-group-schemes.ts';

import { KnownDays } from './known-days.ts';
import { Making } from './making.ts';
import { People } from './people.ts';
import type { PerformanceCandidate, RecordCandidate } from './reading/candidate.ts';
import { type Creating, type Resolved, resolveRow, type ResultOfRow } from './resolve.ts';
import { ageGroupMissing } from './underivable.ts';

export interface ImporterOptions {
  readonly clubId: number;
  readonly batchId: number;
  readonly kind: 'performances' | 'records';
  readonly onDuplicate: 'skip' | 'update' | 'create';
  readonly creating: Creating;
  readonly allClubs: boolean;
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
  private readonly people: People;
  private readonly days: KnownDays;
  private readonly eventIds: EventIds;
  private readonly surroundings: Surroundings;
  private readonly making: Making;

  constructor(write: Write, options: ImporterOptions) {
    this.write = write;
    this.options = options;
    this.making = new Making(write, options.clubId);
    this.people = new People(write, options.clubId);
    this.days = new KnownDays(write, options.clubId);
    this.eventIds = eventIdsFor(write);
    this.surroundings = surroundingsByNeed(write);
  }

  /** Read anew after something was made. */
  private get reference(): ClubReference {
    return this.making.reference;
  }

  take(row: ResultOfRow): RowResult {
    const { kind, creating, allClubs } = this.options;
    const resolved = resolveRow(row, kind, this.reference, this.people, creating, allClubs);
    if (resolved.type !== 'resolved') return resolved;
    if (row.competition !== '' && !creating.competitions && this.making.knownCompetition(row) === null) {
      return { type: 'set-aside', reason: { code: 'UNKNOWN_COMPETITION', data: { text: row.competition } } };
    }
    if (row.type === 'no-mark') {
      this.keepNonMark(row, resolved);
      return { type: 'no-mark' };
    }
    return this.takeMark(row, resolved);
  }

  private takeMark(row: PerformanceCandidate | RecordCandidate, resolved: Resolved): RowResult {
    // A row that cannot be judged is set aside before it creates anything, athletes included.
    const underivable = ageGroupMissing(this.reference, this.options.kind, this.surroundings, row, resolved);
    if (underivable !== null) return { type: 'set-aside', reason: underivable };
    const disciplineId = resolved.disciplineId ?? this.making.discipline(row);
    const seasonId = resolved.seasonId ?? this.making.season(row);
    const ageGroup =
      resolved.ageGroup.create === null ? resolved.ageGroup.code : this.making.ageGroup(resolved.ageGroup.create);
    const legs = this.legsOf(resolved);
    const competitionId = this.making.competition(row);
    const facts = this.factsOf(row, {
      disciplineId,
      seasonId,
      ageGroup,
      competitionId,
      representedClub: resolved.representedClub,
    });
    const key = keyOf(facts, legs);
    const { duplicate, isPossible } = this.days.find(key);
    const completes = duplicate !== null && this.completesAgeGroup(duplicate.id, ageGroup);
    if (duplicate !== null && this.options.onDuplicate === 'skip' && !completes) return { type: 'duplicate' };
    const isReplaced = completes ? this.options.onDuplicate !== 'create' : this.options.onDuplicate === 'update';
    const replaced = isReplaced ? duplicate : null;
    if (replaced !== null) deleteStored(this.write, this.options.clubId, replaced.id, 'Replaced by an import.');
    const performance: NewPerformance = {
      facts:
        replaced === null ? facts : { ...facts, origin_uuid: this.originOf(replaced.id), replaces_uuid: replaced.uuid },
      legs,
      attempts: attemptsOf(row),
    };
    const derivation = deriveNew(this.reference, this.eventIds, this.surroundings, performance);
    const id = this.write.door.insertPerformance(
      performance.facts,
      derivation.derived,
      performance.legs,
      performance.attempts,
    );
    this.days.add({ ...key, id, uuid: facts.uuid });
    const warnings: ImportWarning[] = [...row.warnings];
    if (derivation.ageGroupDisagrees !== null) {
      warnings.push({
        code: 'AGE_GROUP_DIFFERS',
        data: { given: facts.age_group_given ?? '', derived: derivation.ageGroupDisagrees },
      });
    }
    return { type: 'imported', id, isPossibleDuplicate: isPossible && duplicate === null, warnings };
  }

  /** An old record list names a mark in its overall list and again in that of the age group, which then is known. */
  private completesAgeGroup(id: number, ageGroup: string | null): boolean {
    if (this.options.kind !== 'records' || ageGroup === null || ageGroup === OVERALL_CODE) return false;
    const stored = this.write
      .sql('SELECT g.code FROM performance p LEFT JOIN age_group g ON g.id = p.age_group_id WHERE p.id = ?')
      .get(id) as { code: string | null };
    return stored.code === null || stored.code === OVERALL_CODE;
  }

  private legsOf(resolved: Resolved): NewLeg[] {
    return resolved.legs.map((leg): NewLeg => {
      if (leg.type === 'name') return { athlete_id: null, name: leg.name };
      const { found, person } = leg;
      if (found.type === 'known') {
        if (found.learns !== null) this.learnDateOfBirth(found.id, person, found.learns);
        return { athlete_id: found.id, name: null };
      }
      const gender = person.gender ?? 'M';
      return {
        athlete_id: this.people.create(this.write, this.reference, { ...person, gender }, this.options.batchId),
        name: null,
      };
    });
  }

  /** A file that knows the date of birth of an athlete without one completes it. */
  private learnDateOfBirth(id: number, person: { first: string; last: string }, dateOfBirth: string): void {
    this.write.door.update('athlete', id, { date_of_birth: dateOfBirth });
    this.people.learn(id, foldName(`${person.first} ${person.last}`), dateOfBirth);
    this.surroundings.forget(id);
    this.changedAthletes.add(id);
  }

  /** Athletes whose older results must be judged again. */
  readonly changedAthletes = new Set<number>();

  private factsOf(
    row: PerformanceCandidate | RecordCandidate,
    resolved: {
      disciplineId: number;
      seasonId: number;
      ageGroup: string | null;
      competitionId: number | null;
      representedClub: string | null;
    },
  ): PerformanceFacts {
    const { door } = this.write;
    const isResult = 'place' in row;
    const { mark } = row;
    return {
      uuid: door.newId(),
      club_id: this.options.clubId,
      discipline_id: resolved.disciplineId,
      season_id: resolved.seasonId,
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
      age_group_given: resolved.ageGroup,
      represented_club: resolved.representedClub,
      competition_id: resolved.competitionId,
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

  private keepNonMark(row: Extract<ResultOfRow, { type: 'no-mark' }>, resolved: Resolved): void {
    const [leg] = resolved.legs;
    if (leg === undefined || resolved.disciplineId === null || resolved.seasonId === null) return;
    const known = leg.type === 'athlete' && leg.found.type === 'known' ? leg.found.id : null;
    const name = leg.type === 'name' ? leg.name : `${leg.person.first} ${leg.person.last}`.trim();
    const isResult = 'place' in row;
    this.write.door.insert('non_mark', {
      uuid: this.write.door.newId(),
      club_id: this.options.clubId,
      competition_id: this.making.competition(row),
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

function keyOf(facts: PerformanceFacts, legs: readonly NewLeg[]): DuplicateKey {
  return {
    legs: legKeys(legs),
    disciplineId: facts.discipline_id,
    gender: facts.gender,
    day: facts.day,
    competitionId: facts.competition_id,
    round: facts.round,
    heat: facts.heat,
    eventDetails: facts.event_details,
    markValue: facts.mark_value,
    timing: facts.timing,
    place: facts.place,
  };
}

function attemptsOf(row: PerformanceCandidate | RecordCandidate): NewAttempt[] {
  return row.attempts.map((attempt) => ({ mark_value: attempt.value, wind_tenths: null, status: 'valid' }));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
