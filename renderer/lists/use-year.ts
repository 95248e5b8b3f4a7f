import { useClubs } from '#renderer/shell/club.tsx';
import { yearOf } from '#shared/domain/day.ts';

/** The year of the club that today lies in: of the calendar, or from October to September. */
export function useYear(): number {
  const { club, today } = useClubs();
  return yearOf(today, club.policy.year);
}
