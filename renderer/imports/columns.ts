import { words } from '#renderer/words/words.ts';
import type { ImportKind } from '#shared/contract/imports.ts';

const person = ['first_name', 'last_name', 'gender', 'date_of_birth'];
const event = ['discipline', 'discipline_type', 'implement', 'hurdle_height', 'season', 'age_group'];
const result = ['mark', 'timing', 'wind', 'date'];

const columnsOfKind: Readonly<Record<ImportKind, readonly string[]>> = {
  athletes: [...person, 'membership_number', 'member_from', 'member_to', 'consent'],
  performances: [
    ...person,
    'team_members',
    'club',
    ...event,
    ...result,
    'place',
    'round',
    'heat',
    'status',
    'competition',
    'venue',
    'event_details',
    'attempts',
    'time_of_day',
    'lane',
    'bib',
    'note',
  ],
  records: ['holder', 'gender', 'club', ...event, ...result, 'competition', 'venue', 'note', 'source'],
};

/** Both names in one column of the file. */
export const wholeName = 'whole_name';

/** What a column of the file can be used as. */
export function columnChoices(kind: ImportKind): { value: string; label: string; explanation: string }[] {
  const choices = columnsOfKind[kind].map((value) => ({ value, ...wordsOf(value) }));
  if (kind === 'records') return choices;
  return [{ value: wholeName, ...wordsOf(wholeName) }, ...choices];
}

/** `first_name` in words; a name that is not ours stays as it is. */
export function columnLabel(name: string): string {
  return wordsOf(name).label;
}

function wordsOf(name: string): { label: string; explanation: string } {
  return words.importColumns[name] ?? { label: name, explanation: '' };
}
