import { useEffect, useState } from 'react';

/** Who opened what comes up now: what has the focus, or the button of the menu that does. */
function openerNow(): Element | null {
  const menu = document.activeElement?.closest('[role="menu"]');
  return menu === null || menu === undefined
    ? document.activeElement
    : document.querySelector(`[aria-controls="${menu.id}"]`);
}

/**
 * Gives the focus back to the opener of a dialog that is taken off the page when it closes; Mantine does it only for one that
 * stays and is told to close. Where the opener is gone, too (its row was deleted), the page has it: the next Tab goes on there
 * instead of at the top of the window. Whatever took the focus meanwhile keeps it.
 */
export function useReturnFocus(): void {
  const [opener] = useState(openerNow);
  useEffect(() => {
    return () => {
      // After whatever comes instead has taken it.
      window.setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const next = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : null;
        (next ?? document.querySelector<HTMLElement>('#content'))?.focus({ preventScroll: true });
      });
    };
  }, [opener]);
}
