import { insertAthlete } from '#main/athletes/service.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { performancesChanged } from '#main/standings/service.ts';
import type { ImportReason } from '#shared/domain/import-reason.ts';
import { foldName } from '#shared/domain/name.ts';

import { isCompatible, People } from './people.ts';
import type { AthleteCandidate, QuarantinedRow } from './reading/candidate.ts';
import type { Tally } from './run.ts';

type OnDuplicate = 'skip' | 'update' | 'create';

export type AthleteDecision =
  | { readonly type: 'new' }
  | { readonly type: 'duplicate'; readonly id: number }
  /** A further line of the file for an athlete that it made: another span of membership. */
  | { readonly type: 'further-period'; readonly id: number }
  | { readonly type: 'set-aside'; readonly reason: ImportReason };

/** Decides what becomes of each row of a list of athletes, one after the other: whom a row makes is there for the next. */
export class AthleteIntake {
  private readonly people: People;
  private readonly onDuplicate: OnDuplicate;
  private readonly periods = new Map<number, Set<string>>();

  constructor(read: Read, clubId: number, onDuplicate: OnDuplicate) {
    this.people = new People(read, clubId);
    this.onDuplicate = onDuplicate;
  }

  decide(row: AthleteCandidate): AthleteDecision {
    const { firstName: first, lastName: last, gender, dateOfBirth } = row;
    const found = this.people.find({ first, last, gender, dateOfBirth });
    const known = found.type === 'known' ? this.periods.get(found.id) : undefined;
    if (found.type === 'known' && known !== undefined && periodOf(row) !== '' && !known.has(periodOf(row))) {
      return { type: 'further-period', id: found.id };
    }
    if (found.type === 'new' || this.onDuplicate === 'create') return { type: 'new' };
    if (found.type === 'known') return { type: 'duplicate', id: found.id };
    const data = { name: `${first} ${last}`.trim(), count: found.count };
    return { type: 'set-aside', reason: { code: 'SEVERAL_ATHLETES', data } };
  }

  /** Tells that a row was taken, or pretended to be. */
  taken(row: AthleteCandidate, decision: AthleteDecision, id: number): void {
    if (decision.type === 'further-period') {
      this.periods.get(id)?.add(periodOf(row));
      return;
    }
    const { gender, dateOfBirth } = row;
    this.people.add(foldName(`${row.firstName} ${row.lastName}`), { id, gender, dateOfBirth });
    this.periods.set(id, new Set([periodOf(row)]));
  }
}

function periodOf({ memberFrom, memberTo }: AthleteCandidate): string {
  return memberFrom === '' && memberTo === '' ? '' : `${memberFrom}/${memberTo}`;
}

/** Takes a list of athletes into a club: who is there already is skipped, completed or, where asked, created again. */
export function takeAthletes(
  write: Write,
  reference: ClubReference,
  rows: readonly (AthleteCandidate | QuarantinedRow)[],
  options: { batchId: number; onDuplicate: OnDuplicate },
  tally: Tally,
  tick: (index: number) => void,
): void {
  const intake = new AthleteIntake(write, reference.club.id, options.onDuplicate);
  for (const [index, row] of rows.entries()) {
    tick(index);
    if (row.type === 'quarantined') {
      tally.quarantine(row.line, row.reason, row.cells);
      continue;
    }
    const decision = intake.decide(row);
    if (decision.type === 'set-aside') {
      tally.quarantine(row.line, decision.reason, row.cells);
      continue;
    }
    if (decision.type === 'duplicate') {
      if (options.onDuplicate === 'update') completeAthlete(write, reference, decision.id, row);
      tally.duplicates += 1;
      continue;
    }
    const id = decision.type === 'new' ? makeAthlete(write, reference, row, options.batchId) : decision.id;
    if (decision.type === 'further-period') addPeriod(write, reference, id, row);
    intake.taken(row, decision, id);
    tally.imported += 1;
    tally.warn(row.line, row.warnings);
  }
}

function makeAthlete(write: Write, reference: ClubReference, row: AthleteCandidate, batchId: number): number {
  const { firstName, lastName, gender, dateOfBirth, consent, memberFrom, memberTo } = row;
  const membershipNumber = orNull(row.membershipNumber);
  const person = { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, memberFrom, memberTo };
  return insertAthlete(write, reference, person, batchId);
}

function addPeriod(write: Write, reference: ClubReference, id: number, row: AthleteCandidate): void {
  write.door.insert('athlete_membership', {
    uuid: write.door.newId(),
    club_id: reference.club.id,
    athlete_id: id,
    from_day: row.memberFrom,
    to_day: row.memberTo,
    is_deleted: 0,
  });
}

/** Writes what the file knows over what the club has; what the file leaves empty stays. */
function completeAthlete(write: Write, reference: ClubReference, id: number, row: AthleteCandidate): void {
  const before = write.sql('SELECT * FROM athlete WHERE id = ?').get(id) as AthleteRow;
  // Under the name or the date of birth of an entry that was merged, the file tells nothing of the one that is kept.
  const isSameName = foldName(`${row.firstName} ${row.lastName}`) === before.folded_name;
  const isSameBirth = isCompatible(before.date_of_birth, row.dateOfBirth);
  write.door.update('athlete', id, {
    ...(isSameName ? { first_name: row.firstName, last_name: row.lastName } : {}),
    ...(row.dateOfBirth === '' || !isSameBirth ? {} : { date_of_birth: row.dateOfBirth }),
    ...(row.membershipNumber === '' ? {} : { membership_number: row.membershipNumber }),
    ...(row.consent === null ? {} : { consent: row.consent }),
  });
  const isPeriodKnown =
    (row.memberFrom === '' && row.memberTo === '') ||
    write
      .sql('SELECT 1 FROM athlete_membership WHERE athlete_id = ? AND from_day = ? AND to_day = ? AND is_deleted = 0')
      .get(id, row.memberFrom, row.memberTo) !== undefined;
  if (!isPeriodKnown) addPeriod(write, reference, id, row);
  if (isPeriodKnown && (row.dateOfBirth === '' || row.dateOfBirth === before.date_of_birth)) return;
  const ids = write.sql('SELECT performance_id AS id FROM performance_athlete WHERE athlete_id = ?').all(id) as {
    id: number;
  }[];
  performancesChanged(
    write,
    reference.club.id,
    ids.map((entry) => entry.id),
  );
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
