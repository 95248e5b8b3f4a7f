import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { jobRefusal, newClub, type TestClub } from '#tests/support/test-club.ts';
import { exported } from '#tests/support/test-files.ts';
import { makeFonts } from '#tests/unit/export/fonts.ts';
import { readPdf } from '#tests/unit/export/pdf-text.ts';

let test: TestApp;
let club: TestClub;
let una: string;

beforeAll(() => {
  makeFonts();
  test = openTestApp();
  club = newClub(test);
  una = club.athlete('Una Hart', 'F', '2012-12-01');
  const record = { place: 1, round: 'final', competition: '-2+3 Cup', venue: 'Larkford' };
  club.record(una, '12.45', { wind: '-0.3', ...record });
  club.record(club.athlete('Ada Fennimore'), '12.31', { wind: '+1.1', ...record, place: 2 });
});
afterAll(() => test.close());

const competitionId = () => test.call('reference', 'competitions', { clubId: club.id }).rows[0]?.id;
const lists = [
  ['performances', () => ({})],
  ['top', () => ({ discipline: '100m', gender: 'F' })],
  ['bests', () => ({})],
  ['medals', () => ({})],
  ['athlete', () => ({ athleteId: una })],
  ['competition', () => ({ competitionId: competitionId() })],
] as const;

describe('a list as a file', () => {
  it.each(lists)(
    'is a PDF that shortens the name of a child unless it is for the clubhouse: %s',
    async (what, input) => {
      const open = await exported(club, what, 'pdf', input());
      const words = (await readPdf(open.bytes)).pages.map((page) => page.words).join(' ');
      expect(words).toContain('Una H.');
      expect(words).not.toContain('Hart');
      expect(words).toContain('12.45');
      // A list of medals has no wind.
      expect(words.includes('−0.3')).toBe(what !== 'medals');
      expect(words).toContain('14 Jun 2025');
      expect([open.type, open.rows > 0]).toEqual(['application/pdf', true]);
      const full = await exported(club, what, 'pdf', { ...input(), fullNames: true });
      expect((await readPdf(full.bytes)).pages[0]?.words).toContain('Una Hart');
    },
  );

  it.each(lists.slice(1))(
    'is a spreadsheet of days as they are stored and text that nothing runs: %s',
    async (what, input) => {
      const { text, type } = await exported(club, what, 'csv', { ...input(), fullNames: true });
      expect(type).toBe('text/csv;charset=utf-8');
      expect(text).toContain('12.45');
      expect(text.includes(',-0.3')).toBe(what !== 'medals');
      expect(text).not.toMatch(/(^|,)"?[=@]/mu);
      expect(text).not.toMatch(/(^|,)"?-2\+3/mu);
    },
  );

  it('of performances is as it is sorted', async () => {
    const words = async (direction: 'up' | 'down') => {
      const { bytes } = await exported(club, 'performances', 'pdf', { sort: 'mark', direction });
      return (await readPdf(bytes)).pages[0]?.words ?? '';
    };
    const up = await words('up');
    const down = await words('down');
    expect(up.indexOf('12.31')).toBeLessThan(up.indexOf('12.45'));
    expect(down.indexOf('12.31')).toBeGreaterThan(down.indexOf('12.45'));
  });

  it('of bests has a column for each thing in a spreadsheet, whichever way it goes', async () => {
    for (const order of ['athlete', 'discipline'] as const) {
      const { text, rows } = await exported(club, 'bests', 'csv', { order });
      const [header, ...lines] = text.trimEnd().split('\r\n');
      expect(header).toBe(
        'Athlete,Discipline,Specification,Season,Gender,Mark,Remarks,Wind,Age group,Date,Competition,Venue',
      );
      expect(lines).toHaveLength(rows);
      expect(lines).toContain(
        "Ada Fennimore,100m,,Track & Field,Women,12.31,CR,+1.1,Senior,2025-06-14,'-2+3 Cup,Larkford",
      );
      expect(lines.join(' ')).toContain('Una H.');
      expect(lines.join(' ')).not.toContain('Hart');
    }
  });

  it('says by which filters it was made', async () => {
    const filters = { discipline: '100m', gender: 'F', from: '2025', medal: 'any', athleteId: una, season: 'track' };
    const { bytes } = await exported(club, 'performances', 'pdf', { ...filters, fullNames: true });
    const words = (await readPdf(bytes)).pages[0]?.words ?? '';
    expect(words).toContain('100m · Women · Track & Field · Una Hart · since 2025 · with a medal');
  });

  it('of what is not there is not made', async () => {
    for (const [what, id] of [
      ['athlete', 'athleteId'],
      ['sheet', 'sheetId'],
      ['competition', 'competitionId'],
    ] as const) {
      const made = exported(club, what, 'pdf', { [id]: '01900000-0000-7000-8000-000000000000' });
      await expect(jobRefusal(made)).resolves.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
