import type { Club } from '#shared/contract/clubs.ts';

/** The age-group schemes in words, the most common first. */
export const ageGroupSchemes: { value: Club['scheme']; label: string; description: string }[] = [
  {
    value: 'uka',
    label: 'UK Athletics',
    description:
      'U10 to U20 in two-year groups that follow the school year (U11 to U17 before April 2026), seniors, and masters from 35 in five-year groups.',
  },
  {
    value: 'world-athletics',
    label: 'World Athletics',
    description: 'U18, U20 and U23 by year of birth, seniors, and masters from 35 in five-year groups.',
  },
  {
    value: 'usatf',
    label: 'USA Track & Field',
    description:
      'Youth by year of birth (8 and under, 9-10 up to 17-18), open, and masters from 40 in five-year groups.',
  },
  { value: 'open', label: 'One open group', description: 'No age groups: one list for women and one for men.' },
];
