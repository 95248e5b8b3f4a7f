import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import styles from './medals-view.module.css';
import { DayText, dayInWords } from '#renderer/components/day-text.tsx';
import { Dash, MarkText } from '#renderer/components/mark-text.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { isolated, namesOf } from '#renderer/components/names.ts';
import { PeopleNames } from '#renderer/components/people-names.tsx';
import { words } from '#renderer/words/words.ts';
import type { MedalRow } from '#shared/contract/medals.ts';

export type ListedMedal = MedalRow;

interface Props {
  rows: readonly ListedMedal[];
  chosen: ReadonlyMap<string, ListedMedal>;
  onSelect: (rows: readonly ListedMedal[], isChosen: boolean) => void;
}

const text = words.medals.list;

/** A page of medals with a box to select each; on a phone one block under the other. */
export function MedalTable({ rows, chosen, onSelect }: Props) {
  const isNarrow = useIsNarrow();
  const here = rows.filter((row) => chosen.has(row.id)).length;
  const selectAll = (
    <Checkbox
      aria-label={text.selectAll}
      label={isNarrow ? text.selectAll : undefined}
      checked={here === rows.length}
      indeterminate={here > 0 && here < rows.length}
      onChange={(event) => onSelect(rows, event.currentTarget.checked)}
    />
  );
  const box = (row: ListedMedal) => (
    <Checkbox
      aria-label={text.select(namesOf(row.legs), row.disciplineName, dayInWords(row.day))}
      checked={chosen.has(row.id)}
      onChange={(event) => onSelect([row], event.currentTarget.checked)}
    />
  );
  if (isNarrow)
    return (
      <>
        {selectAll}
        <ul className={styles['blocks']} aria-label={text.table}>
          {rows.map((row) => (
            <li key={row.id} className={styles['block']}>
              {box(row)}
              <div className={styles['said']}>
                <Who row={row} />
                <span>
                  <Event row={row} />
                  {row.ageGroup !== null && ` · ${row.ageGroup}`}
                </span>
                <span className={styles['quiet']}>
                  <DayText day={row.day} />
                  {row.competition !== '' && ` · ${isolated(row.competition)}`}
                </span>
                <Recognised row={row} />
              </div>
              <div className={styles['won']}>
                {row.medal !== null && <Medal medal={row.medal} />}
                <Result row={row} />
              </div>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div className={styles['scroller']} role="region" aria-label={text.table} tabIndex={0}>
      <table className={styles['table']} aria-label={text.table}>
        <thead>
          <tr>
            <th scope="col">{selectAll}</th>
            <th scope="col">{text.columns.day}</th>
            <th scope="col">{text.columns.athlete}</th>
            <th scope="col">{text.columns.discipline}</th>
            <th scope="col">{text.columns.medal}</th>
            <th scope="col" className={styles['figure']}>
              {text.columns.mark}
            </th>
            <th scope="col">{text.columns.ageGroup}</th>
            <th scope="col">{text.columns.competition}</th>
            <th scope="col">{text.columns.recognised}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-chosen={chosen.has(row.id) || undefined}>
              <td>{box(row)}</td>
              <td className={styles['day']}>
                <DayText day={row.day} />
              </td>
              <td>
                <Who row={row} />
              </td>
              <td>
                <Event row={row} />
              </td>
              <td>{row.medal !== null && <Medal medal={row.medal} withWord />}</td>
              <td className={styles['figure']}>
                <Result row={row} />
              </td>
              <td>{row.ageGroup ?? <Dash />}</td>
              <td>{row.competition === '' ? <Dash /> : row.competition}</td>
              <td>
                <Recognised row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Who({ row }: { row: ListedMedal }) {
  return (
    <Link to="/performances/$id" params={{ id: row.id }} className={styles['who']}>
      <PeopleNames legs={row.legs} />
    </Link>
  );
}

function Event({ row }: { row: ListedMedal }) {
  return (
    <>
      {row.disciplineName}
      {row.specification !== '' && <span className={styles['quiet']}> {row.specification}</span>}
    </>
  );
}

/** The mark, or the place where only that is known. */
function Result({ row }: { row: ListedMedal }) {
  if (row.mark !== null) return <MarkText text={row.mark.text} />;
  return row.place === null ? <Dash /> : <span className={styles['quiet']}>{text.place(row.place)}</span>;
}

function Recognised({ row }: { row: ListedMedal }) {
  const { recognition } = row;
  if (recognition === null) return <span className={styles['quiet']}>{text.notYet}</span>;
  return (
    <span>
      {recognition.occasion}
      {recognition.day !== '' && (
        <span className={styles['quiet']}>
          {' '}
          <DayText day={recognition.day} />
        </span>
      )}
      {recognition.note !== null && <span className={styles['remark']}>{recognition.note}</span>}
    </span>
  );
}
