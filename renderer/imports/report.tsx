import { kindWords } from './columns.ts';
import { reportSentences } from './report-words.ts';
import styles from './report.module.css';
import type { ImportKind, ImportReport } from '#shared/contract/imports.ts';

const numbers = new Intl.NumberFormat('en');

interface Props {
  report: ImportReport;
  /** Null where it does not matter what the rows were. */
  kind: ImportKind | null;
  /** Rows that still wait; without it those that waited at the end of the import. */
  waiting?: number;
}

/** What an import did: the numbers first, then in words. */
export function Report({ report, kind, waiting = report.quarantined.length }: Props) {
  const figures = [
    {
      value: report.imported,
      label: kind === null ? 'rows imported' : `${kindWords[kind].many} imported`,
      tone: 'plain',
    },
    ...(kind === 'athletes'
      ? []
      : [
          { value: report.clubRecordsSet, label: 'club records set', tone: 'record' },
          { value: report.personalBestsSet, label: 'personal bests set', tone: 'personal' },
        ]),
    { value: waiting, label: 'to be corrected', tone: waiting > 0 ? 'error' : 'plain' },
  ];
  return (
    <section aria-label="Report" className={styles['report']}>
      <dl className={styles['figures']}>
        {figures.map(({ value, label, tone }) => (
          <div key={label} className={styles['figure']} data-tone={tone}>
            <dt>{label}</dt>
            <dd>{numbers.format(value)}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles['sentences']}>
        {reportSentences(report).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {report.warnings.length > 0 && (
        <details className={styles['warnings']}>
          <summary>
            {report.warnings.length === 1
              ? '1 imported row wants a look'
              : `${numbers.format(report.warnings.length)} imported rows want a look`}
          </summary>
          <ul>
            {report.warnings.map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>
                <span className={styles['line']}>Line {line}</span> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
