import { createContext } from 'react';

import type { Club } from '#shared/contract/clubs.ts';

export interface ChosenClub {
  club: Club;
  clubs: Club[];
  /** Goes to another club; unsaved input is asked about first. */
  choose: (clubId: string) => void;
  /** Today's day on the machine that keeps the database. */
  today: string;
}

export const ClubContext = createContext<ChosenClub | null>(null);
