import type { AthleteCandidate, RowRead } from './candidate.ts';
import type { Warn } from './discipline-field.ts';
import { dayReader, readConsent, readGender, remembering, shortTextReader } from './fields.ts';
import type { Cells } from './mapping.ts';
import { readPersonName } from './names.ts';
import type { RowContext } from './result-row.ts';
import { setAside } from './row-problem.ts';

/** Reads rows of athletes. */
export function athleteReader({
  binding,
  today,
}: Pick<RowContext, 'binding' | 'today'>): (cells: Cells, row: RowRead, warn: Warn) => AthleteCandidate {
  const { dateFormat } = binding.mapping;
  const gender = remembering(readGender);
  const dateOfBirth = dayReader('date_of_birth', { today, dateFormat });
  // A membership may be paid for the year to come.
  const memberFrom = dayReader('member_from', { today: '9999-12-31', dateFormat });
  const memberTo = dayReader('member_to', { today: '9999-12-31', dateFormat });
  const membershipNumber = shortTextReader('membership_number', 50);
  const consent = remembering(readConsent);

  return (cells, row, warn) => {
    const name = readPersonName(cells) ?? setAside('NAME_MISSING', {});
    if (name.first === '' || name.last === '') {
      warn({ code: 'NAME_HAS_ONE_PART', data: { name: name.first + name.last } });
    }
    const genderRead = gender(cells('gender'));
    if (genderRead === 'X') return setAside('GENDER_UNREADABLE', { text: cells('gender') });
    const from = memberFrom(cells('member_from'));
    const to = memberTo(cells('member_to'));
    if (from !== '' && to !== '' && from > to) setAside('MEMBERSHIP_ENDS_BEFORE_IT_BEGINS', { from, to });
    return {
      ...row,
      type: 'candidate',
      firstName: name.first,
      lastName: name.last,
      gender: genderRead,
      dateOfBirth: dateOfBirth(cells('date_of_birth')),
      membershipNumber: membershipNumber(cells('membership_number')),
      memberFrom: from,
      memberTo: to,
      consent: consent(cells('consent')),
    };
  };
}
