import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useMemo } from 'react';

import { api } from '#renderer/api.ts';
import type { Club } from '#shared/contract/clubs.ts';
import type { AgeGroupView, Discipline } from '#shared/contract/reference.ts';

interface ChosenClub {
  club: Club;
  clubs: Club[];
  choose: (clubId: string) => void;
  /** Today's day on the machine that keeps the database. */
  today: string;
}

const ClubContext = createContext<ChosenClub | null>(null);

/** The club that the whole screen is about, and the way to choose another. */
export function useClubs(): ChosenClub {
  const chosen = use(ClubContext);
  if (chosen === null) throw new Error('useClubs outside ClubProvider');
  return chosen;
}

export function useClub(): Club {
  return useClubs().club;
}

/** Which club this device shows; read where there may be no club yet. */
export function useChosenClubId() {
  return useLocalStorage({ key: 'trackrecord-club', defaultValue: '', getInitialValueInEffect: false });
}

interface Props {
  clubs: [Club, ...Club[]];
  today: string;
  children: ReactNode;
}

/** Remembers the chosen club on this device. */
export function ClubProvider({ clubs, today, children }: Props) {
  const [chosenId, choose] = useChosenClubId();
  const club = clubs.find((each) => each.id === chosenId) ?? clubs[0];
  const value = useMemo(() => ({ club, clubs, choose, today }), [club, clubs, choose, today]);
  return <ClubContext value={value}>{children}</ClubContext>;
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
