import { useQuery } from '@tanstack/react-query';
import { use } from 'react';

import { ClubContext } from './club-context.ts';
import { ratificationScreen, screens } from './screens.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';

type Place = (typeof screens)[number] | typeof ratificationScreen;

const afterRecords = screens.findIndex(({ to }) => to === '/records') + 1;
const withDesk: readonly Place[] = [
  ...screens.slice(0, afterRecords),
  ratificationScreen,
  ...screens.slice(afterRecords),
];

/** The screens of the navigation: the desk of ratifications only where the club asks for it, or something waits. */
export function usePlaces(): readonly Place[] {
  const clubId = use(ClubContext)?.club.id;
  const mayRatify = useMay('staff');
  const { data } = useQuery({
    ...api.ratification.summary.queryOptions({ input: { clubId: clubId ?? '' } }),
    enabled: mayRatify && clubId !== undefined,
  });
  return data !== undefined && (data.isRequired || data.waiting > 0) ? withDesk : screens;
}
