import { notifications } from '@mantine/notifications';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { ChooseLynxFiles } from './choose-lynx-files.tsx';
import { LynxReview } from './lynx-review.tsx';
import { useLynx } from './use-lynx.ts';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { words } from '#renderer/words/words.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Files that were dropped on another screen. */
    lynxFiles?: readonly File[];
  }
}

/** Photo-finish files in: look, find our athletes, make sheets of them. */
export function LynxPage() {
  const navigate = useNavigate();
  const lynx = useLynx((sheetIds) => {
    const [only, ...others] = sheetIds;
    notifications.show({ message: words.finishlynx.made(sheetIds.length) });
    if (only !== undefined && others.length === 0)
      void navigate({ to: '/sheets/$id', params: { id: only }, ignoreBlocker: true });
    else void navigate({ to: '/sheets', ignoreBlocker: true });
  });
  const handed = useLocation({ select: ({ state }) => state.lynxFiles });
  const { mutate } = lynx.read;
  useEffect(() => {
    if (handed !== undefined) mutate(handed);
  }, [handed, mutate]);
  return (
    <>
      <PageHeader
        title={words.finishlynx.title}
        lead={words.finishlynx.lead}
        actions={
          <LinkButton to="/sheets" variant="default">
            {words.finishlynx.choose.back}
          </LinkButton>
        }
      />
      <LeaveGuard isDirty={lynx.isChanged && !lynx.create.isSuccess} />
      {lynx.work === null ? <ChooseLynxFiles lynx={lynx} /> : <LynxReview lynx={lynx} work={lynx.work} />}
    </>
  );
}
