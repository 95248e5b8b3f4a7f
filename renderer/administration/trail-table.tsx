import styles from './tab.module.css';
import { momentInWords } from '#renderer/components/day-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { words } from '#renderer/words/words.ts';
import type { AuditLine } from '#shared/contract/audit.ts';
import { actionInWords, inputInWords } from '#shared/messages/audit.ts';

const { trail: text } = words.administration;

interface Props {
  rows: readonly AuditLine[];
  onOpen: (line: AuditLine) => void;
}

/** A page of the trail; each line opens. */
export function TrailTable({ rows, onOpen }: Props) {
  return (
    <table className={`${table['table']} ${table['rows']}`}>
      <thead>
        <tr>
          <th scope="col">{text.when}</th>
          <th scope="col" className={table['wide']}>
            {text.who}
          </th>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <tr key={line.id}>
            <td className={table['quiet']}>{momentInWords(new Date(line.at).toISOString())}</td>
            <td className={table['wide']}>{line.who}</td>
            <td>
              <button
                type="button"
                className={table['open']}
                aria-label={text.open(`${actionInWords(line.action)} ${inputInWords(line.input)}`.trim())}
                onClick={() => onOpen(line)}
              >
                {actionInWords(line.action)}
              </button>
              <span className={table['small']}>{line.isErased ? text.erased : inputInWords(line.input)}</span>
            </td>
            <td className={styles['outcome']} data-outcome={line.outcome}>
              {text.outcomes[line.outcome]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
