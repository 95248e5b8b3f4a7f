import { Fragment } from 'react';

import styles from './keys.module.css';
import { words } from '#renderer/words/words.ts';

const text = words.shell.keys;
const isMac = /Mac|iPhone|iPad/.test(window.navigator.userAgent);

const inWords: Record<string, string> = {
  mod: isMac ? '⌘' : text.mod,
  enter: text.enter,
  Enter: text.enter,
  Delete: text.delete,
  Escape: text.escape,
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** `g p` as two keys one after the other, `mod+k` as two at once. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keys.split(' ').map((step, index) => (
        <Fragment key={`${index} ${step}`}>
          {index > 0 && <span className={styles['then']}>{words.shell.shortcuts.between}</span>}
          {(step === '+' ? ['+'] : step.split('+')).map((key) => (
            <kbd key={key}>{inWords[key] ?? key.toUpperCase()}</kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
