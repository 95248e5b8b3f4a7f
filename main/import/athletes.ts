import { insertAthlete } from '#main/athletes/service.ts';
import type { Write } from '#main/db/access.ts';
import type { AthleteRow } from '#main/db/schema.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import { performancesChanged } from '#main/standings/service.ts';
import { foldName } from '#shared/domain/name.ts';

import { People } from './people.ts';
import type { AthleteCandidate, QuarantinedRow } from './reading/candidate.ts';
import type { Tally } from './run.ts';

/** Takes a list of athletes into a club: who is there already is skipped, completed or, where asked, created again. */
export function takeAthletes(
  write: Write,
  reference: ClubReference,
  rows: readonly (AthleteCandidate | QuarantinedRow)[],
  options: { batchId: number; onDuplicate: 'skip' | 'update' | 'create' },
  tally: Tally,
  tick: (index: number) => void,
): void {
  const people = new People(write, reference.club.id);
  for (const [index, row] of rows.entries()) {
    tick(index);
    if (row.type === 'quarantined') {
      tally.quarantine(row.line, row.reason, row.cells);
      continue;
    }
    const found = people.find({
      first: row.firstName,
      last: row.lastName,
      gender: row.gender,
      dateOfBirth: row.dateOfBirth,
    });
    if (found.type === 'several' && options.onDuplicate !== 'create') {
      tally.quarantine(
        row.line,
        { code: 'SEVERAL_ATHLETES', data: { name: `${row.firstName} ${row.lastName}`.trim(), count: found.count } },
        row.cells,
      );
      continue;
    }
    if (found.type === 'known' && options.onDuplicate !== 'create') {
      if (options.onDuplicate === 'update') completeAthlete(write, reference, found.id, row);
      tally.duplicates += 1;
      continue;
    }
    const id = insertAthlete(
      write,
      reference,
      {
        firstName: row.firstName,
        lastName: row.lastName,
        gender: row.gender,
        dateOfBirth: row.dateOfBirth,
        membershipNumber: orNull(row.membershipNumber),
        consent: row.consent,
        memberFrom: row.memberFrom,
        memberTo: row.memberTo,
      },
      options.batchId,
    );
    people.add(foldName(`${row.firstName} ${row.lastName}`), { id, gender: row.gender, dateOfBirth: row.dateOfBirth });
    tally.imported += 1;
    tally.warn(row.line, row.warnings);
  }
}

/** Writes what the file knows over what the club has; what the file leaves empty stays. */
function completeAthlete(write: Write, reference: ClubReference, id: number, row: AthleteCandidate): void {
  const before = write.sql('SELECT * FROM athlete WHERE id = ?').get(id) as AthleteRow;
  write.door.update('athlete', id, {
    first_name: row.firstName,
    last_name: row.lastName,
    ...(row.dateOfBirth === '' ? {} : { date_of_birth: row.dateOfBirth }),
    ...(row.membershipNumber === '' ? {} : { membership_number: row.membershipNumber }),
    ...(row.consent === null ? {} : { consent: row.consent }),
  });
  const isPeriodKnown =
    (row.memberFrom === '' && row.memberTo === '') ||
    write
      .sql('SELECT 1 FROM athlete_membership WHERE athlete_id = ? AND from_day = ? AND to_day = ? AND is_deleted = 0')
      .get(id, row.memberFrom, row.memberTo) !== undefined;
  if (!isPeriodKnown) {
    write.door.insert('athlete_membership', {
      uuid: write.door.newId(),
      club_id: reference.club.id,
      athlete_id: id,
      from_day: row.memberFrom,
      to_day: row.memberTo,
      is_deleted: 0,
    });
  }
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
