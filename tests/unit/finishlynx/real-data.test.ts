import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { readEventName } from '#main/finishlynx/event-name.ts';
import { readLifFile } from '#main/finishlynx/lif-file.ts';
import type { KnownDiscipline } from '#main/reference/reference.ts';
import { recordedTime } from '#shared/domain/photo-finish-time.ts';
import { STANDARD_DISCIPLINES } from '#shared/domain/standard/disciplines.ts';

const folder = join(process.env['TRACKRECORD_REAL_DATA'] ?? join(process.cwd(), '../shared/data'), 'finishlynx');

const disciplines = STANDARD_DISCIPLINES.map((each) => ({
  ...each,
  team_size: each.teamSize,
  distance_metres: each.distanceMetres ?? null,
})) as unknown as readonly KnownDiscipline[];

function filesOf() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.lif'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

describe.runIf(existsSync(folder))('the .lif files of a real meeting', () => {
  test('are read whole: a row for each line, no line complained about', () => {
    for (const file of filesOf()) {
      const lines = file.bytes
        .toString('latin1')
        .split('\r\n')
        .filter((line) => line !== '');
      const read = readLifFile(file);
      expect([file.name, read.rows.length, read.problems]).toEqual([file.name, lines.length - 1, []]);
    }
  });

  test('have a status or a time in every row that has a place, and times that go up', () => {
    for (const file of filesOf()) {
      const { rows } = readLifFile(file);
      const placed = rows.filter((row) => row.place !== null);
      const times = placed.map((row) => recordedTime(row.time, { distanceMetres: 100, season: 'track' }));
      expect(times.every((time) => time !== null)).toBe(true);
      expect(rows.filter((row) => row.place === null).every((row) => row.status !== null)).toBe(true);
    }
  });

  test('name a discipline and women or men', () => {
    const unread = filesOf()
      .map((file) => readLifFile(file))
      .filter(({ name, distanceMetres }) => {
        const reading = readEventName(name, distanceMetres, disciplines);
        return reading.discipline === null || reading.gender === null;
      });
    expect(unread.map(({ name }) => name)).toEqual([]);
  });
});
