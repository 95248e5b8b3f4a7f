import { useBlocker } from '@tanstack/react-router';

import { LeaveQuestion } from './leave-question.tsx';

interface Props {
  /** Whether something was typed that leaving would lose. */
  isDirty: boolean;
  /** What in the address, beside the page, names the thing that is typed about: another one of it leaves it, too. */
  of?: string;
  /** Called when it is left all the same, by a link or by going back. */
  onLeave?: () => void;
}

/** Asks before the page with unsaved input is left: by a link, by going back, or by closing the window. */
export function LeaveGuard({ isDirty, of, onLeave }: Props) {
  const whatOf = (search: object) => (of === undefined ? undefined : new Map(Object.entries(search)).get(of));
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isDirty && (current.pathname !== next.pathname || whatOf(current.search) !== whatOf(next.search)),
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <LeaveQuestion
      onStay={blocker.reset}
      onLeave={() => {
        onLeave?.();
        blocker.proceed();
      }}
    />
  );
}
