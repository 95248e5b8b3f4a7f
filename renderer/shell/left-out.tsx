import { useMatches, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';

import styles from './left-out.module.css';
import { readAddress } from '#renderer/address.ts';
import { words } from '#renderer/words/words.ts';

/** As it was opened: the router puts what it understood in its place. Links inside of the application say nothing else. */
const opened = readAddress(window.location.search);

/**
 * What the address asks for that the screen does not understand, such as a filter that was mistyped or comes from a newer
 * version: without a word, the whole list would look like the filtered one.
 */
export function LeftOut() {
  const search = useMatches({ select: (matches) => matches.at(-1)?.search as Record<string, unknown> | undefined });
  const address = useRouterState({ select: ({ location }) => `${location.pathname}${location.searchStr}` });
  const [first] = useState(address);
  const leftOut = Object.entries(opened).filter(([name]) => search?.[name] === undefined);
  if (address !== first || leftOut.length === 0) return null;
  return (
    <p className={styles['notice']} role="status">
      {words.shell.leftOut(leftOut.map(([name, value]) => `${name}=${value}`))}
    </p>
  );
}
