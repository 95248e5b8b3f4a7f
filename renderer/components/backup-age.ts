import { words } from '#renderer/words/words.ts';

/** Whole days between the day of a moment and today, by the clock of this computer. */
export function daysAgo(at: number, now = new Date()): number {
  const then = new Date(at);
  const noon = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((noon(now) - noon(then)) / 86_400_000);
}

/** `Last backup 2 days ago`. */
export function backupAgeInWords(lastAt: number | null): string {
  return lastAt === null ? words.backups.none : words.backups.last(daysAgo(lastAt));
}
