/** What a records officer can decide about a result, in words. */
export const rulings = [
  { value: 'ratified', label: 'Ratified', description: 'Checked; the record stands.' },
  { value: 'pending', label: 'Waits for ratification', description: 'Counts, and is shown as not yet ratified.' },
  { value: 'refused', label: 'Refused', description: 'Holds no record; the next best ones are judged again.' },
  {
    value: 'never-a-record',
    label: 'Never a record',
    description: 'Counts as a result, but for no record, then or later.',
  },
  {
    value: 'this-is-the-record',
    label: 'This is the record',
    description: 'Holds the record of its category whatever the marks say.',
  },
] as const;

export type Ruling = (typeof rulings)[number]['value'] | 'withdrawn';

export function rulingInWords(ruling: string): string {
  if (ruling === 'withdrawn') return 'Decision withdrawn';
  return rulings.find((each) => each.value === ruling)?.label ?? ruling;
}
