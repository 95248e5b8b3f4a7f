import { Link } from '@tanstack/react-router';

import { filtersOfRow } from './filters.ts';
import styles from './medals-page.module.css';
import type { MedalsSearch } from './search.ts';
import { Dash } from '#renderer/components/mark-text.tsx';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import type { MedalCountRow, MedalDimension } from '#shared/contract/medals.ts';

interface Props {
  search: MedalsSearch;
  by: MedalDimension;
  row: MedalCountRow;
  column: 'gold' | 'silver' | 'bronze' | 'total';
  name: string;
}

const text = words.medals.counts;

/** A number that opens what it counts: the results in the grid, or the medals where the grid has no such filter. */
export function CountLink({ search, by, row, column, name }: Props) {
  const count = row[column];
  if (count === 0) return <Dash />;
  const filters = filtersOfRow(search, by, row);
  const label = text.open(count, text.medalsWord[column], name);
  if (filters === null) return inNumber(count);
  const medal = column === 'total' ? search.medal : column;
  const isOfRecognition = filters.recognised !== undefined || filters.occasion !== undefined;
  if (isOfRecognition) {
    return (
      <Link
        to="/medals"
        search={{ ...filters, view: 'medals', ...(medal === undefined ? {} : { medal }) }}
        className={styles['count']}
        aria-label={label}
      >
        {inNumber(count)}
      </Link>
    );
  }
  const { recognised: _recognised, occasion: _occasion, occasionDay: _day, ...grid } = filters;
  return (
    <Link to="/performances" search={{ ...grid, medal: medal ?? 'any' }} className={styles['count']} aria-label={label}>
      {inNumber(count)}
    </Link>
  );
}
