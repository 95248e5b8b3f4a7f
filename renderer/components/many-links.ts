import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';

import { writeAddress } from '#renderer/address.ts';

/** The address of a page of ours: a path, and what is asked of it. */
export function addressOf(path: string, search: Readonly<Record<string, unknown>> = {}): string {
  return `${path}${writeAddress(search)}`;
}

/**
 * For a table of hundreds of plain links (`<a href={addressOf(…)}>`): one hand on the table takes the clicks to the router. A link of
 * the router for each cell works out its address, and whether it is the page that is open, again and again: a third of the time
 * in which the board is painted. Clicks that mean something else (another tab, another button) stay the browser's.
 */
export function useManyLinks(): (event: MouseEvent) => void {
  const router = useRouter();
  return useCallback(
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (link === null || !isPlain || event.defaultPrevented) return;
      event.preventDefault();
      void router.navigate({ href: link.pathname + link.search });
    },
    [router],
  );
}
