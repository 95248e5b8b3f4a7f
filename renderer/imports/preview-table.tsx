import { useState } from 'react';

import { columnLabel } from './columns.ts';
import panel from './preview-panel.module.css';
import styles from './preview-table.module.css';
import { type RowState, rowStates } from './row-states.ts';
import type { ImportPreview } from '#shared/contract/imports.ts';

const numbers = new Intl.NumberFormat('en');

interface Props {
  preview: ImportPreview;
  /** A newer preview is being made. */
  isStale: boolean;
}

/** The rows of the file with what would become of each; a count above shows only those rows. */
export function PreviewTable({ preview, isStale }: Props) {
  const [only, setOnly] = useState<RowState | null>(null);
  const rows = preview.rows.filter((row) => only === null || row.state === only);
  const names = [...new Set(preview.rows.flatMap((row) => Object.keys(row.cells)))];
  return (
    <section aria-labelledby="rows-heading" data-stale={isStale || undefined} className={styles['preview']}>
      <h2 id="rows-heading" className={panel['heading']}>
        {preview.counts.rows === 1 ? '1 row' : `${numbers.format(preview.counts.rows)} rows`}
      </h2>
      <div className={styles['counts']}>
        {rowStates.map(({ state, count, label, icon: Icon }) => {
          const number = preview.counts[count];
          return (
            <button
              key={state}
              type="button"
              className={styles['count']}
              data-state={state}
              disabled={number === 0}
              aria-pressed={only === state}
              onClick={() => setOnly(only === state ? null : state)}
            >
              <span className={styles['number']}>{numbers.format(number)}</span>
              <span className={styles['label']}>
                <Icon size={14} aria-hidden />
                {label}
              </span>
            </button>
          );
        })}
      </div>
      {rows.length === 0 ? (
        <p className={panel['quiet']}>None of these rows is among the first that are shown here.</p>
      ) : (
        <section className={styles['scroller']} tabIndex={0} aria-label="Rows of the file">
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col" className={styles['line']}>
                  Line
                </th>
                <th scope="col">State</th>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {columnLabel(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PreviewRow key={row.line} row={row} names={names} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {preview.rows.length < preview.counts.rows && (
        <p className={panel['quiet']}>
          {numbers.format(preview.rows.length)} of {numbers.format(preview.counts.rows)} rows are shown, those that want
          a look first.
        </p>
      )}
    </section>
  );
}

function PreviewRow({ row, names }: { row: ImportPreview['rows'][number]; names: readonly string[] }) {
  const state = rowStates.find((each) => each.state === row.state);
  const Icon = state?.icon;
  return (
    <>
      <tr data-noted={row.reason !== null || undefined}>
        <td className={styles['line']}>{row.line}</td>
        <td className={styles['state']} data-state={row.state}>
          {Icon !== undefined && <Icon size={14} aria-hidden />}
          {state?.label}
        </td>
        {names.map((name) => (
          <td key={name}>{row.cells[name]}</td>
        ))}
      </tr>
      {row.reason !== null && (
        <tr className={styles['why']}>
          <td colSpan={names.length + 2}>
            <span className={styles['reason']}>
              {row.reason} {row.suggestion !== null && <span className={styles['suggestion']}>{row.suggestion}</span>}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
