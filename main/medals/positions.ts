import type { JobProgress } from '#main/application.ts';
import type { Read, Write } from '#main/db/access.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import {
  type ClubReference,
  type KnownSeason,
  type Medal,
  referenceOf,
  referenceOfClub,
} from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';
import { FALLBACK_SEASON } from '#shared/domain/standard/seasons.ts';
import { isFinal } from '#shared/domain/standard/medals.ts';

type Procedures = Contract['medals'];

interface PositionRow {
  id: number;
  club_id: number | null;
  place: number;
  medal: Medal | 'none';
  is_deleted: number;
}

/** Which place earns which medal, season by season, beside the standard of decision 12. */
export function listPositions(
  { read }: QueryContext,
  { clubId }: InputOf<Procedures['positions']>,
): OutputOf<Procedures['positions']> {
  const reference = referenceOfClub(read, clubId);
  return reference.seasons.map((season) => ({
    season: season.code,
    seasonName: season.name,
    positions: reference.medalPositions(season.id),
    standard: standardOf(read, reference, season).map(([place, medal]) => ({ place, medal })),
    isOwn: rowsOf(read, season).some((row) => row.club_id === reference.club.id && row.is_deleted === 0),
  }));
}

function rowsOf(read: Read, season: KnownSeason): PositionRow[] {
  return read
    .sql('SELECT id, club_id, place, medal, is_deleted FROM medal_position WHERE season_id = ? ORDER BY place, uuid')
    .all(season.id) as PositionRow[];
}

/** The table of a season that the club did not change; a season of its own has that of Track & Field. */
function standardOf(read: Read, reference: ClubReference, season: KnownSeason): [number, Medal][] {
  const standard = (of: KnownSeason) =>
    rowsOf(read, of).flatMap(({ club_id, place, medal }): [number, Medal][] =>
      club_id === null && medal !== 'none' ? [[place, medal]] : [],
    );
  const own = standard(season);
  return own.length > 0 ? own : standard(reference.season(FALLBACK_SEASON));
}

/** Sets the table of one season for the club; medals of results that are there are found again. */
export function setPositions(
  { read, write }: CommandContext,
  { clubId, season: code, positions }: InputOf<Procedures['setPositions']>,
  progress: JobProgress,
): { changed: number } {
  const reference = referenceOfClub(read, clubId);
  const season = reference.season(code);
  const wanted = new Map(positions.map(({ place, medal }) => [place, medal]));
  if (wanted.size < positions.length) {
    const problem = 'A place can have one medal only.';
    throw new Failure('INVALID_INPUT', { fields: [{ field: 'positions', problem }] });
  }
  storePositions(write, reference, season, wanted);
  // A season without a table of its own takes that of Track & Field.
  const after = referenceOf(write, reference.club.id);
  const seasons = after.seasons.filter((each) => each.id === season.id || code === FALLBACK_SEASON);
  return { changed: seasons.reduce((sum, each) => sum + findMedalsAgain(write, after, each.id, progress), 0) };
}

/** Writes what differs from the standard, each place once; where the club agrees with the standard it has no row. */
function storePositions(
  write: Write,
  reference: ClubReference,
  season: KnownSeason,
  wanted: ReadonlyMap<number, Medal>,
): void {
  const standard = new Map(standardOf(write, reference, season));
  const own = rowsOf(write, season).filter((row) => row.club_id === reference.club.id);
  const isStandard =
    standard.size === wanted.size && [...standard].every(([place, medal]) => wanted.get(place) === medal);
  // A table of the club's own is written whole: it says of itself what it is, whatever the standard becomes.
  const places = new Set([...standard.keys(), ...wanted.keys(), ...own.map((row) => row.place)]);
  for (const place of places) {
    const medal = wanted.get(place) ?? 'none';
    const rows = own.filter((row) => row.place === place);
    const [kept] = rows;
    for (const row of rows.slice(1)) write.door.update('medal_position', row.id, { is_deleted: 1 });
    if (kept !== undefined) write.door.update('medal_position', kept.id, { medal, is_deleted: isStandard ? 1 : 0 });
    else if (!isStandard) {
      write.door.insert('medal_position', {
        uuid: write.door.newId(),
        club_id: reference.club.id,
        season_id: season.id,
        place,
        medal,
      });
    }
  }
}

const reportEvery = 20_000;

/** The medals of a season's results by the table as it is now; nothing else of a result depends on it. */
function findMedalsAgain(write: Write, reference: ClubReference, seasonId: number, progress: JobProgress): number {
  const rows = write
    .sql('SELECT id, place, round, medal FROM performance WHERE club_id = ? AND season_id = ? AND place IS NOT NULL')
    .all(reference.club.id, seasonId) as { id: number; place: number; round: string | null; medal: Medal | null }[];
  const store = write.sql('UPDATE performance SET medal = ? WHERE id = ?');
  let changed = 0;
  for (const [index, { id, place, round, medal }] of rows.entries()) {
    if (index % reportEvery === 0) {
      progress.throwIfCancelled();
      progress.report('deriving', index, rows.length);
    }
    const found = isFinal(round ?? '') ? reference.medalOf(seasonId, place) : null;
    if (found === medal) continue;
    store.run(found, id);
    changed += 1;
  }
  return changed;
}
