import { openReader } from '#main/db/open.ts';

import { demoClub } from './clubs.ts';
import { type Figure, ratioFigure, sideBySide } from './measure.ts';

const repetitions = 9;

/** Pages at a million performances against the bare SELECT of the rows they show. */
export async function pageFigures(performances: number): Promise<Figure[]> {
  const { test, clubId } = await demoClub(performances);
  const connection = openReader(test.folder);
  const athlete = test.call('athletes', 'list', { clubId, pageSize: 1, sort: 'performances' }).rows[0];
  const figures: Figure[] = [];
  const page = async (name: string, ours: () => unknown, select: string) => {
    const statement = connection.sql(select);
    figures.push(
      ratioFigure(
        `${name} at ${performances.toLocaleString('en')}`,
        '2x',
        await sideBySide(
          repetitions,
          () => ours,
          () => () => statement.all(),
        ),
      ),
    );
  };
  await page(
    'records of women, outdoors',
    () => test.call('records', 'list', { clubId, gender: 'F', season: 'track' }),
    `SELECT s.*, p.*, c.name, l.*, a.first_name, a.last_name FROM standing s JOIN category k ON k.id = s.category_id JOIN performance p ON p.id = s.performance_id
      LEFT JOIN competition c ON c.id = p.competition_id JOIN performance_athlete l ON l.performance_id = p.id LEFT JOIN athlete a ON a.id = l.athlete_id
      WHERE s.club_id = 1 AND s.is_current = 1 AND k.gender = 'F' AND k.season_id = (SELECT id FROM season WHERE code = 'track')`,
  );
  await page(
    'grid, newest first',
    () => test.call('performances', 'list', { clubId }),
    withCount('p.club_id = 1 AND p.is_live = 1', 'p.day_order DESC, p.id DESC'),
  );
  await page(
    'grid, one athlete',
    () => test.call('performances', 'list', { clubId, athleteId: athlete?.id }),
    withCount(
      `p.club_id = 1 AND p.is_live = 1 AND p.id IN (SELECT l.performance_id FROM performance_athlete l JOIN athlete a ON a.id = l.athlete_id WHERE a.uuid = '${athlete?.id ?? ''}')`,
      'p.day_order DESC, p.id DESC',
    ),
  );
  await page(
    'grid, one discipline and gender',
    () => test.call('performances', 'list', { clubId, discipline: '100m', gender: 'F' }),
    withCount(
      "p.club_id = 1 AND p.is_live = 1 AND p.discipline_id = (SELECT id FROM discipline WHERE code = '100m') AND p.gender = 'F'",
      'p.day_order DESC, p.id DESC',
    ),
  );
  await page(
    'grid, personal bests',
    () => test.call('performances', 'list', { clubId, personalBest: 'current' }),
    withCount(
      'p.club_id = 1 AND p.is_live = 1 AND EXISTS (SELECT 1 FROM best b WHERE b.performance_id = p.id AND b.year = 0 AND b.until_order IS NULL)',
      'p.day_order DESC, p.id DESC',
    ),
  );
  connection.close();
  test.close();
  return figures;
}

/** A page of fifty with the number of all: what any grid needs. */
function withCount(where: string, order: string): string {
  return `SELECT (SELECT count(*) FROM performance p WHERE ${where}) AS total, p.*, c.name, l.leg, a.first_name, a.last_name
    FROM (SELECT * FROM performance p WHERE ${where} ORDER BY ${order} LIMIT 50) p LEFT JOIN competition c ON c.id = p.competition_id
      JOIN performance_athlete l ON l.performance_id = p.id LEFT JOIN athlete a ON a.id = l.athlete_id`;
}
