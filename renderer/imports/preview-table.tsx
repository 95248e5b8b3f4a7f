import { useState } from 'react';

import { columnLabel } from './columns.ts';
import panel from './preview-panel.module.css';
import styles from './preview-table.module.css';
import { type RowState, rowStates } from './row-states.ts';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import type { ImportPreview } from '#shared/contract/imports.ts';

const text = words.imports.preview;

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
        {text.rows(preview.counts.rows)}
      </h2>
      <div className={styles['counts']}>
        {rowStates.map(({ state, count, icon: Icon }) => {
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
              <span className={styles['number']}>{inNumber(number)}</span>
              <span className={styles['label']}>
                <Icon size={14} aria-hidden />
                {words.imports.states[state]}
              </span>
            </button>
          );
        })}
      </div>
      {rows.length === 0 ? (
        <p className={panel['quiet']}>{text.noneShown}</p>
      ) : (
        <section className={styles['scroller']} tabIndex={0} aria-label={text.region}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col" className={styles['line']}>
                  {text.line}
                </th>
                <th scope="col">{text.state}</th>
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
        <p className={panel['quiet']}>{text.some(preview.rows.length, preview.counts.rows)}</p>
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
          {words.imports.states[row.state]}
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
