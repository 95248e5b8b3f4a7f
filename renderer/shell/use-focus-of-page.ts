import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** So long a list may take to come before nobody looks for the row any more. */
const patienceMilliseconds = 5000;

/**
 * Where the focus is when another page comes. A page that is gone took the focus with it, and Tab would begin at the top of the window:
 * the new one has it as a whole. Going back, the link to the page that was left has it, and stands where it can be seen: whoever looked
 * at the fortieth row goes on at the fortieth row.
 */
export function useFocusOfPage(): void {
  const router = useRouter();
  useEffect(() => {
    let isBack = false;
    let stopLooking = () => undefined as void;
    const ends = [
      router.history.subscribe(({ action }) => {
        isBack = action.type === 'BACK' || action.type === 'GO';
        stopLooking();
      }),
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (fromLocation === undefined || fromLocation.pathname === toLocation.pathname || !isNobodys()) return;
        document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
        if (isBack) stopLooking = lookFor(fromLocation.href, fromLocation.pathname);
      }),
    ];
    return () => {
      for (const end of ends) end();
      stopLooking();
    };
  }, [router]);
}

/** Whether nothing has the focus that somebody put it on. */
function isNobodys(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id === 'content';
}

/** Gives the focus to the link to an address as soon as there is one, unless somebody does something first. */
function lookFor(href: string, pathname: string): () => void {
  const content = document.querySelector('#content');
  if (content === null) return () => undefined;
  const found = () => {
    const links = [...content.querySelectorAll<HTMLAnchorElement>('a[href]')];
    return (
      links.find((link) => link.getAttribute('href') === href) ??
      links.find((link) => new URL(link.href).pathname === pathname)
    );
  };
  const observer = new MutationObserver(take);
  const timer = window.setTimeout(end, patienceMilliseconds);
  const gestures = ['keydown', 'pointerdown', 'wheel'] as const;
  function end(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const gesture of gestures) window.removeEventListener(gesture, end, true);
  }
  function take(): void {
    const link = found();
    if (link === undefined) return;
    end();
    if (!isNobodys()) return;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'center' });
  }
  for (const gesture of gestures) window.addEventListener(gesture, end, true);
  observer.observe(content, { childList: true, subtree: true });
  take();
  return end;
}
