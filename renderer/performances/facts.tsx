import type { ReactNode } from 'react';

import styles from './facts.module.css';
import type { PerformanceDetails } from './values-of.ts';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.facts;

/** Everything else that is known, one line each; what is not known has no line. */
export function Facts({ performance: p }: { performance: PerformanceDetails }) {
  const { seasons, ageGroups } = useReference();
  const ageGroupName = ageGroups.find((each) => each.code === p.ageGroup)?.name ?? p.ageGroup;
  const facts: [string, ReactNode][] = [
    [text.category, categoryLabel(p.gender, ageGroupName ?? '')],
    [text.season, seasons.find((each) => each.code === p.season)?.name ?? p.season],
    [text.markAsTyped, p.markText === p.mark?.text ? null : p.markText],
    [text.timing, p.mark?.timing === null || p.mark === null ? null : text.timings[p.mark.timing]],
    [text.wind, text.winds[p.wind.status]],
    [text.place, p.place],
    [text.round, p.round],
    [text.heat, p.heat],
    [text.timeOfDay, p.timeOfDay],
    [text.lane, p.lane],
    [text.bib, p.bib],
    [text.madeFor, p.representedClub],
    [text.details, p.eventDetails],
    [text.note, p.note],
    [text.source, text.sources[p.source]],
    [text.entered, `${momentInWords(p.enteredAt)}, ${p.enteredBy}`],
  ];
  return (
    <dl className={styles['facts']} aria-label={text.label}>
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
