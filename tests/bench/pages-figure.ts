import type { Connection } from '#main/db/connection.ts';
import { openReader } from '#main/db/open.ts';
import { localUser, openTestApp } from '#tests/support/app.ts';

import { demoFolder, inFolder } from './demo-folder.ts';
import { type Figure, sideBySide, time } from './figure.ts';

const repetitions = 9;
const live = 'p.club_id = 1 AND p.is_live = 1';

/** Pages of a large club against the bare SELECT of the rows they show, the number of all rows included. */
export async function measurePages(performances: number): Promise<Figure[]> {
  return inFolder(await demoFolder(performances), async (folder) => {
    const test = openTestApp(folder);
    const connection = openReader(folder);
    const clubId = test.call('clubs', 'list')[0]?.id ?? '';
    const athleteId = test.call('athletes', 'list', { clubId, pageSize: 1, sort: 'performances' }).rows[0]?.id;
    const measure = (name: string, ours: () => unknown, select: string) =>
      pageFigure(`${name} of ${performances.toLocaleString('en')}`, connection, ours, select);
    const figures = [
      await measure(
        'records page',
        () => test.app.execute('records.list', { clubId, gender: 'F', season: 'track' }, localUser),
        recordsSelect,
      ),
      await measure(
        'grid, newest first,',
        () => test.app.execute('performances.list', { clubId }, localUser),
        gridSelect(live),
      ),
      await measure(
        'grid of one athlete,',
        () => test.app.execute('performances.list', { clubId, athleteId }, localUser),
        gridSelect(
          `${live} AND p.id IN (SELECT l.performance_id FROM performance_athlete l JOIN athlete a ON a.id = l.athlete_id WHERE a.uuid = '${athleteId ?? ''}')`,
        ),
      ),
      await measure(
        'grid of one discipline and gender,',
        () => test.app.execute('performances.list', { clubId, discipline: '100m', gender: 'F' }, localUser),
        gridSelect(`${live} AND p.discipline_id = (SELECT id FROM discipline WHERE code = '100m') AND p.gender = 'F'`),
      ),
    ];
    connection.close();
    test.app.close();
    return figures;
  });
}

function pageFigure(name: string, connection: Connection, ours: () => unknown, select: string): Promise<Figure> {
  const statement = connection.sql(select);
  return sideBySide(
    name,
    { ours: () => time(ours), yardstick: () => time(() => statement.all()) },
    { repetitions, goal: 2, note: 'bare SELECT' },
  );
}

const recordsSelect = `SELECT s.*, p.*, c.name, l.*, a.first_name, a.last_name FROM standing s JOIN category k ON k.id = s.category_id
  JOIN performance p ON p.id = s.performance_id LEFT JOIN competition c ON c.id = p.competition_id
  JOIN performance_athlete l ON l.performance_id = p.id LEFT JOIN athlete a ON a.id = l.athlete_id
  WHERE s.club_id = 1 AND s.is_current = 1 AND k.gender = 'F' AND k.season_id = (SELECT id FROM season WHERE code = 'track')`;

function gridSelect(where: string): string {
  return `SELECT (SELECT count(*) FROM performance p WHERE ${where}) AS total, p.*, c.name, l.leg, a.first_name, a.last_name
    FROM (SELECT * FROM performance p WHERE ${where} ORDER BY p.day_order DESC, p.id DESC LIMIT 50) p
      LEFT JOIN competition c ON c.id = p.competition_id JOIN performance_athlete l ON l.performance_id = p.id
      LEFT JOIN athlete a ON a.id = l.athlete_id`;
}
