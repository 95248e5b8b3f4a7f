import { reportSentences } from './report-words.ts';
import styles from './report.module.css';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import type { ImportKind, ImportReport } from '#shared/contract/imports.ts';

const text = words.imports.report;

interface Props {
  report: ImportReport;
  /** Null where it does not matter what the rows were. */
  kind: ImportKind | null;
  /** Rows that still wait; without it those that waited at the end of the import. */
  waiting?: number;
}

/** What an import did: the numbers first, then in words. */
export function Report({ report, kind, waiting = report.quarantined.length }: Props) {
  const { one, many } = kind === null ? text.rows : words.imports.kinds[kind];
  const what = report.imported === 1 ? one : many;
  const figures = [
    {
      value: report.imported,
      label: text.imported(what),
      tone: 'plain',
    },
    ...(kind === 'athletes'
      ? []
      : [
          { value: report.clubRecordsSet, label: text.clubRecords, tone: 'record' },
          { value: report.personalBestsSet, label: text.personalBests, tone: 'personal' },
        ]),
    { value: waiting, label: text.toCorrect, tone: waiting > 0 ? 'error' : 'plain' },
  ];
  return (
    <section aria-label={text.label} className={styles['report']}>
      <dl className={styles['figures']}>
        {figures.map(({ value, label, tone }) => (
          <div key={label} className={styles['figure']} data-tone={tone}>
            <dt>{label}</dt>
            <dd>{inNumber(value)}</dd>
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
          <summary>{text.warnings(report.warnings.length)}</summary>
          <ul>
            {report.warnings.map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>
                <span className={styles['line']}>{words.imports.line(line)}</span> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
