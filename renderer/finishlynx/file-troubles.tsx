import { IconAlertTriangle } from '@tabler/icons-react';

import styles from './file-troubles.module.css';
import { words } from '#renderer/words/words.ts';
import type { LynxReading } from '#shared/contract/finishlynx.ts';

const text = words.finishlynx;

/** Files and lines that were not read, or not wholly; nothing is lost in silence. */
export function FileTroubles({ reading }: { reading: LynxReading }) {
  const { unread, problems } = reading;
  if (unread.length + problems.length === 0) return null;
  return (
    <div className={styles['troubles']}>
      {unread.length > 0 && (
        <details open={unread.length <= 3}>
          <summary>
            <IconAlertTriangle size={18} aria-hidden /> {text.unread(unread.length)}
          </summary>
          <ul>
            {unread.map((each) => (
              <li key={each.fileName}>
                {each.text.includes(each.fileName) ? each.text : `${each.fileName}: ${each.text}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {problems.length > 0 && (
        <details open={problems.length <= 3}>
          <summary>
            <IconAlertTriangle size={18} aria-hidden /> {text.problems(problems.length)}
          </summary>
          <ul>
            {problems.map((each) => (
              <li key={`${each.fileName} ${each.line} ${each.problem}`}>
                <span className={styles['where']}>{text.line(each.fileName, each.line)}</span> {each.problem}
                <code className={styles['line']}>{each.text}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
