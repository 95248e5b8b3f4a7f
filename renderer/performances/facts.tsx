import type { ReactNode } from 'react';

import styles from './facts.module.css';
import type { PerformanceDetails } from './values-of.ts';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { useReference } from '#renderer/shell/club.tsx';

const winds = {
  MEASURED: '',
  UNKNOWN: 'no reading',
  NOT_MEASURED: 'not measured',
  OVER_LIMIT: 'over the limit, reading not known',
  NOT_APPLICABLE: '',
};
const timings = { FAT: 'fully automatic', HAND: 'by hand', UNKNOWN: 'not known, ranks as hand' };
const sources = { typed: 'typed in', import: 'imported results', 'record-list': 'imported record list' };

/** Everything else that is known, one line each; what is not known has no line. */
export function Facts({ performance: p }: { performance: PerformanceDetails }) {
  const { seasons, ageGroups } = useReference();
  const ageGroupName = ageGroups.find((each) => each.code === p.ageGroup)?.name ?? p.ageGroup;
  const facts: [string, ReactNode][] = [
    ['Category', categoryLabel(p.gender, ageGroupName ?? '')],
    ['Season', seasons.find((each) => each.code === p.season)?.name ?? p.season],
    ['Mark as typed', p.markText === p.mark?.text ? null : p.markText],
    ['Timing', p.mark?.timing === null || p.mark === null ? null : timings[p.mark.timing]],
    ['Wind', winds[p.wind.status]],
    ['Place', p.place],
    ['Round', p.round],
    ['Heat', p.heat],
    ['Time of day', p.timeOfDay],
    ['Lane', p.lane],
    ['Bib', p.bib],
    ['Made for', p.representedClub],
    ['Details', p.eventDetails],
    ['Note', p.note],
    ['Source', sources[p.source]],
    ['Entered', `${momentInWords(p.enteredAt)}, ${p.enteredBy}`],
  ];
  return (
    <dl className={styles['facts']} aria-label="Details">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
