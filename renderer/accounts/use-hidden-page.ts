import { type RefObject, useLayoutEffect, useRef } from 'react';

import { words } from '#renderer/words/words.ts';

/**
 * Hides everything but the element of the answered reference: neither to be seen, nor read out, nor reached, nor printed, dialogs
 * and messages included. Everything keeps its place, its text and its focus until the element goes.
 */
export function useHiddenPage(): RefObject<HTMLDivElement | null> {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const { title } = document;
    const hidden = new Set<HTMLElement>();
    document.title = words.components.application;

    function hideOthers() {
      for (const each of document.body.children) {
        if (!(each instanceof HTMLElement) || each === own.current || each.inert) continue;
        hidden.add(each);
        each.inert = true;
        each.style.visibility = 'hidden';
        each.ariaHidden = 'true';
      }
    }
    hideOthers();
    // A message that comes meanwhile stays hidden, too.
    const watch = new MutationObserver(hideOthers);
    watch.observe(document.body, { childList: true });
    own.current?.querySelector<HTMLElement>('input[type=password]')?.focus();
    return () => {
      watch.disconnect();
      for (const each of hidden) {
        each.inert = false;
        each.style.removeProperty('visibility');
        each.ariaHidden = null;
      }
      document.title = title;
      if (focused instanceof HTMLElement) focused.focus();
    };
  }, []);
  return own;
}
