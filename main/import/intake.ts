import type { Read } from '#main/db/access.ts';
import type { NewLeg } from '#main/db/door.ts';
import { type DuplicateKey, type KnownPerformance, legKeys } from '#main/performances/duplicates.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';
import { foldName } from '#shared/domain/name.ts';
import { OVERALL_CODE } from '#shared/domain/standard/age-group-schemes.ts';

import { KnownDays } from './known-days.ts';
import type { Maker } from './maker.ts';
import { People } from './people.ts';
import type { PerformanceCandidate, RecordCandidate } from './reading/candidate.ts';
import { type Creating, type Resolved, resolveRow, type ResultOfRow } from './resolve.ts';
import { ageGroupMissing } from './underivable.ts';

export interface IntakeOptions {
  readonly clubId: number;
  readonly kind: 'performances' | 'records';
  readonly onDuplicate: 'skip' | 'update' | 'create';
  readonly creating: Creating;
  readonly allClubs: boolean;
}

type NoMarkRow = Extract<ResultOfRow, { type: 'no-mark' }>;

/** A row that is to be stored, with everything that it names. */
export interface TakenRow {
  readonly type: 'taken';
  readonly row: PerformanceCandidate | RecordCandidate;
  readonly disciplineId: number;
  readonly seasonId: number;
  readonly competitionId: number | null;
  /** Code of the given group. */
  readonly ageGroup: string | null;
  readonly representedClub: string | null;
  readonly legs: readonly NewLeg[];
  readonly key: DuplicateKey;
  /** What it takes the place of. */
  readonly replaced: KnownPerformance | null;
  /** What it is equal to and yet stands beside, because that was asked for. */
  readonly beside: KnownPerformance | null;
  /** It is there already, and was to be updated or created again. */
  readonly isDuplicate: boolean;
  readonly isPossibleDuplicate: boolean;
}

export type Decision =
  | TakenRow
  | {
      readonly type: 'no-mark';
      readonly row: NoMarkRow;
      readonly resolved: Resolved;
      readonly competitionId: number | null;
    }
  | { readonly type: 'duplicate' }
  | { readonly type: 'other-club' }
  | { readonly type: 'set-aside'; readonly reason: ImportReason };

/** Decides what becomes of each row of a file, one after the other: what a row makes is there for the next. */
export class Intake {
  private readonly maker: Maker;
  private readonly options: IntakeOptions;
  private readonly people: People;
  private readonly days: KnownDays;

  constructor(read: Read, maker: Maker, options: IntakeOptions) {
    this.maker = maker;
    this.options = options;
    this.people = new People(read, options.clubId);
    this.days = new KnownDays(read, options.clubId);
  }

  decide(row: ResultOfRow): Decision {
    const { kind, creating, allClubs } = this.options;
    const resolved = resolveRow(row, kind, this.maker.reference, this.people, creating, allClubs);
    if (resolved.type !== 'resolved') return resolved;
    if (row.competition !== '' && !creating.competitions && this.maker.knownCompetition(row) === null) {
      return { type: 'set-aside', reason: { code: 'UNKNOWN_COMPETITION', data: { text: row.competition } } };
    }
    if (row.type === 'no-mark') return this.decideNoMark(row, resolved);
    // A row that cannot be judged is set aside before it creates anything, athletes included.
    const athlete = (id: number) => this.maker.runner(id);
    const underivable = ageGroupMissing(this.maker.reference, kind, { athlete }, row, resolved);
    if (underivable !== null) return { type: 'set-aside', reason: underivable };
    return this.decideMark(row, resolved);
  }

  /** Tells that a taken row was stored, or pretended to be. */
  stored({ key }: TakenRow, id: number, uuid: string): void {
    this.days.add({ ...key, id, uuid });
  }

  private decideNoMark(row: NoMarkRow, resolved: Resolved): Decision {
    const isKept = resolved.legs.length > 0 && resolved.disciplineId !== null && resolved.seasonId !== null;
    return { type: 'no-mark', row, resolved, competitionId: isKept ? this.maker.competition(row) : null };
  }

  private decideMark(row: PerformanceCandidate | RecordCandidate, resolved: Resolved): Decision {
    const { maker } = this;
    const { onDuplicate } = this.options;
    const disciplineId = resolved.disciplineId ?? maker.discipline(row);
    const seasonId = resolved.seasonId ?? maker.season(row);
    const { code, create } = resolved.ageGroup;
    const ageGroup = create === null ? code : maker.ageGroup(create);
    const legs = this.legsOf(resolved);
    const competitionId = maker.competition(row);
    const key = keyOf(row, { disciplineId, competitionId, legs });
    const { duplicate, isPossible } = this.days.find(key);
    const completes = duplicate !== null && this.completesAgeGroup(duplicate.id, ageGroup);
    if (duplicate !== null && onDuplicate === 'skip' && !completes) return { type: 'duplicate' };
    const isReplaced = completes ? onDuplicate !== 'create' : onDuplicate === 'update';
    return {
      type: 'taken',
      row,
      disciplineId,
      seasonId,
      competitionId,
      ageGroup,
      representedClub: resolved.representedClub,
      legs,
      key,
      replaced: isReplaced ? duplicate : null,
      beside: isReplaced ? null : duplicate,
      isDuplicate: duplicate !== null && !completes,
      isPossibleDuplicate: isPossible && duplicate === null,
    };
  }

  /** An old record list names a mark in its overall list and again in that of the age group, which then is known. */
  private completesAgeGroup(id: number, ageGroup: string | null): boolean {
    if (this.options.kind !== 'records' || ageGroup === null || ageGroup === OVERALL_CODE) return false;
    const stored = this.maker.ageGroupOf(id);
    return stored === null || stored === OVERALL_CODE;
  }

  private legsOf(resolved: Resolved): NewLeg[] {
    return resolved.legs.map((leg): NewLeg => {
      if (leg.type === 'name') return { athlete_id: null, name: leg.name };
      const { found, person } = leg;
      const name = foldName(`${person.first} ${person.last}`);
      if (found.type === 'known') {
        if (found.learns !== null) {
          this.maker.learn(found.id, found.learns);
          this.people.learn(found.id, name, found.learns);
        }
        return { athlete_id: found.id, name: null };
      }
      const gender = person.gender ?? 'M';
      const id = this.maker.athlete({ ...person, gender });
      this.people.add(name, { id, gender, dateOfBirth: person.dateOfBirth });
      return { athlete_id: id, name: null };
    });
  }
}

function keyOf(
  row: PerformanceCandidate | RecordCandidate,
  ids: { disciplineId: number; competitionId: number | null; legs: readonly NewLeg[] },
): DuplicateKey {
  const result = 'place' in row ? row : null;
  return {
    legs: legKeys(ids.legs),
    disciplineId: ids.disciplineId,
    gender: row.gender,
    day: row.day,
    competitionId: ids.competitionId,
    round: result?.round ?? '',
    heat: result?.heat ?? '',
    eventDetails: result?.eventDetails ?? '',
    markValue: row.mark?.value ?? null,
    timing: row.mark?.timing ?? null,
    place: result?.place ?? null,
  };
}
