import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { ChooseClub } from './choose-club.tsx';
import { type ChosenClub, ClubContext } from './club-context.ts';
import { useMe } from '#renderer/accounts/me.tsx';
import { rememberClub } from '#renderer/accounts/remember-club.ts';
import { api, queries } from '#renderer/api.ts';
import type { Me } from '#shared/contract/accounts.ts';
import type { Club } from '#shared/contract/clubs.ts';
import type { AgeGroupView, Discipline } from '#shared/contract/reference.ts';

/** The club that the whole screen is about, and the way to choose another. */
export function useClubs(): ChosenClub {
  const chosen = use(ClubContext);
  if (chosen === null) throw new Error('useClubs outside ClubProvider');
  return chosen;
}

export function useClub(): Club {
  return useClubs().club;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The club that is shown from here on: chosen by going somewhere, so that unsaved input is asked about first. */
    clubId?: string;
  }
}

/** Lists that another club has, too; any other page belongs to the club that it was opened for. */
const listPages = [
  '/records',
  '/performances',
  '/athletes',
  '/medals',
  '/lists/top',
  '/lists/bests',
  '/sheets',
] as const;

interface Props {
  clubs: [Club, ...Club[]];
  today: string;
  children: ReactNode;
}

/** Shows the only club, or the one that this person worked in last; with several and none remembered, asks. */
export function ClubProvider({ clubs, today, children }: Props) {
  const me = useMe();
  const router = useRouter();
  const wanted = useLocation({ select: ({ state }) => state.clubId });
  const [seen, setSeen] = useState(wanted);
  const [chosenId, setChosenId] = useState(wanted ?? me.lastClubId);
  if (wanted !== seen) {
    setSeen(wanted);
    if (wanted !== undefined) setChosenId(wanted);
  }
  const club = clubs.length === 1 ? clubs[0] : clubs.find((each) => each.id === chosenId);
  useRemembered(club?.id, me, clubs.length > 1);

  const choose = useCallback(
    (clubId: string) => {
      const { pathname } = router.state.location;
      const to = listPages.find((each) => each === pathname) ?? '/';
      void router.navigate({ to, state: { clubId } });
    },
    [router],
  );
  const value = useMemo(
    () => (club === undefined ? null : { club, clubs, choose, today }),
    [club, clubs, choose, today],
  );
  if (value === null) return <ChooseClub clubs={clubs} onChoose={setChosenId} />;
  return <ClubContext value={value}>{children}</ClubContext>;
}

/** The core remembers the club of each person; what was fetched of another one is forgotten. */
function useRemembered(clubId: string | undefined, me: Me, hasSeveral: boolean) {
  const person = me.account?.id ?? '';
  const last = useRef(`${person} ${me.lastClubId}`);
  useEffect(() => {
    if (clubId === undefined) return;
    queries.removeQueries({ predicate: ({ queryKey }) => (clubOf(queryKey) ?? clubId) !== clubId });
    const now = `${person} ${clubId}`;
    if (!hasSeveral || last.current === now || me.state === 'anonymous') return;
    last.current = now;
    // Only for the next start: nothing is lost if it fails.
    rememberClub(clubId).catch(() => undefined);
  }, [clubId, person, me.state, hasSeveral]);
}

/** The club in the input of an operation, from the key of its query. */
function clubOf(key: readonly unknown[]): string | null {
  const [, options] = key as [unknown, { input?: { clubId?: unknown } } | undefined];
  const clubId = options?.input?.clubId;
  return typeof clubId === 'string' ? clubId : null;
}

interface Lists {
  seasons: { code: string; name: string; aliases: string[]; isHidden: boolean; isOwn: boolean }[];
  disciplines: Discipline[];
  ageGroups: AgeGroupView[];
}

export interface Reference extends Lists {
  /** What forms offer: without those that the club does not use. Results that have one of them still name it. */
  offered: Lists;
  isLoaded: boolean;
}

/** Seasons, disciplines and age groups of the chosen club; empty lists until they have come. */
export function useReference(): Reference {
  const club = useClub();
  const { data } = useQuery(api.reference.all.queryOptions({ input: { clubId: club.id } }));
  return useMemo(() => {
    const isOffered = (row: { isHidden: boolean }) => !row.isHidden;
    const lists = {
      seasons: data?.seasons ?? [],
      disciplines: data?.disciplines ?? [],
      ageGroups: data?.ageGroups ?? [],
    };
    return {
      ...lists,
      offered: {
        seasons: lists.seasons.filter(isOffered),
        disciplines: lists.disciplines.filter(isOffered),
        ageGroups: lists.ageGroups.filter(isOffered),
      },
      isLoaded: data !== undefined,
    };
  }, [data]);
}
