import type { JobProgress } from '#main/application.ts';
import type { Write } from '#main/db/access.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';

/** Derives every club again; answers with the number of performances. */
export function rebuildEverything(write: Write, progress: JobProgress): number {
  const clubs = write.sql('SELECT id FROM club WHERE is_deleted = 0').all() as { id: number }[];
  return clubs.reduce((total, club) => total + rebuildClub(write, club.id, progress), 0);
}
