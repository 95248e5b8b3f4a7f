import { useBlocker } from '@tanstack/react-router';

import { LeaveQuestion } from './leave-question.tsx';

interface Props {
  /** Whether something was typed that leaving would lose. */
  isDirty: boolean;
}

/** Asks before the page with unsaved input is left: by a link, by going back, or by closing the window. */
export function LeaveGuard({ isDirty }: Props) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return <LeaveQuestion onStay={blocker.reset} onLeave={blocker.proceed} />;
}
