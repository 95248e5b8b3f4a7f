import type { BackupKind } from '#shared/domain/backup.ts';

/** A backup as the ladder sees it. */
export interface Rung {
  readonly name: string;
  /** When it was made: milliseconds since 1970. */
  readonly at: number;
  readonly kind: BackupKind;
  /** False where a later look found it damaged. */
  readonly isGood: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** Of the last two days so many are kept whatever the day: what was made before an import is wanted soon or never. */
const recent = { days: 2, count: 12 };

/** reliability.md, "Backups": the last of each of so many days, weeks and months that have one. */
const ladder: readonly { count: number; bucket: (at: number) => string }[] = [
  { count: 12, bucket: (at) => isoDay(at) },
  { count: 10, bucket: (at) => String(Math.floor((at / day + 3) / 7)) },
  { count: 9, bucket: (at) => isoDay(at).slice(0, 7) },
];

/**
 * Which backups may be removed. Never one that was made by hand, never the newest good one; a damaged one holds no rung, and
 * is left for as many days as the ladder has, so that somebody can look at it.
 */
export function chooseSuperfluous<Each extends Rung>(backups: readonly Each[], now: number): Each[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
  const good = newestFirst.filter((backup) => backup.isGood);
  const automatic = good.filter((backup) => backup.kind !== 'manual');
  const kept = new Set<Rung>([
    ...newestFirst.filter((backup) => backup.kind === 'manual'),
    ...newestFirst.filter((backup) => !backup.isGood && now - backup.at < 12 * day),
    ...good.slice(0, 1),
    ...automatic.filter((backup) => now - backup.at < recent.days * day).slice(0, recent.count),
    ...ladder.flatMap(({ count, bucket }) => newestOfEach(automatic, bucket).slice(0, count)),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function newestOfEach(newestFirst: readonly Rung[], bucket: (at: number) => string): Rung[] {
  const seen = new Map<string, Rung>();
  for (const backup of newestFirst) {
    const key = bucket(backup.at);
    if (!seen.has(key)) seen.set(key, backup);
  }
  return [...seen.values()];
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
