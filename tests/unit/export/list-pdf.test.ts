import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { listCsv } from '#main/export/list-csv.ts';
import { renderListPdf } from '#main/export/list-pdf.ts';
import type { ListRow, ListSheet } from '#main/export/list-sheet.ts';
import { quietProgress } from '#tests/support/app.ts';

import { makeFonts } from './fonts.ts';
import { type ReadPdf, readPdf } from './pdf-text.ts';

let fontsFolder: string;
beforeAll(() => {
  fontsFolder = makeFonts();
});

function list(rows: ListRow[], more: Partial<ListSheet> = {}): ListSheet {
  return {
    clubName: 'Marlbrook Harriers & Field',
    title: 'The best',
    subtitle: 'Women · of all time',
    producedOn: '2026-09-01',
    columns: [
      { title: 'Rank', align: 'end', weight: 0.6, kind: 'number' },
      { title: 'Mark', align: 'end', weight: 1, kind: 'mark' },
      { title: 'Wind', align: 'end', weight: 1, kind: 'number' },
      { title: 'Athlete', align: 'start', weight: 3 },
      { title: 'Date', align: 'start', weight: 1, kind: 'day' },
      { title: 'Competition', align: 'start', weight: 3 },
    ],
    sections: [{ title: null, rows }],
    notes: [],
    ...more,
  };
}

const row = (index: number, more: Partial<ListRow> = {}): ListRow => ({
  cells: [String(index), '12.45', '-0.3', `Ada Fennimore ${index}`, '2026-06-14', 'Open Meeting, Larkford'],
  ...more,
});

const rendered = async (sheet: ListSheet): Promise<ReadPdf> =>
  readPdf(await renderListPdf(sheet, { fontsFolder, progress: quietProgress }));

describe('a list as PDF', () => {
  it('shows head, columns, rows with their badges, days in words, and notes', async () => {
    const pdf = await rendered(list([row(1, { badges: ['CR', 'PB'], isStrong: true })], { notes: ['CR club record'] }));
    const words = pdf.pages[0]?.words ?? '';
    for (const text of [
      'Marlbrook Harriers & Field',
      'The best',
      'Women · of all time',
      'Produced on 1 September 2026',
      '1 row',
      'Rank Mark Remarks Wind Athlete Date Competition',
      '1 12.45 CR PB −0.3 Ada Fennimore 1 14 Jun 2026 Open Meeting, Larkford',
      'CR club record',
      'Page 1 of 1',
    ]) {
      expect(words).toContain(text);
    }
    expect(pdf.title).toBe('Marlbrook Harriers & Field – The best');
    for (const role of ['Document', 'H1', 'Table', 'TR', 'TH', 'TD']) expect(pdf.roles).toContain(role);
  });

  it('has as many columns of marks as it is given', async () => {
    const pdf = await rendered(
      list([{ cells: ['Ada Fennimore', '12.45', '0.15 s', '12.30'] }], {
        columns: [
          { title: 'Athlete', align: 'start', weight: 3 },
          { title: 'Mark', align: 'end', weight: 1, kind: 'mark' },
          { title: 'Missed by', align: 'end', weight: 1 },
          { title: 'Record', align: 'end', weight: 1, kind: 'mark' },
        ],
      }),
    );
    expect(pdf.pages[0]?.words).toContain('Ada Fennimore 12.45 0.15 s 12.30');
  });

  it('repeats its head on every page and leaves no row alone on the last', async () => {
    for (const count of [27, 28, 29, 30, 31, 32, 33, 34, 35]) {
      const rows = Array.from({ length: count }, (_, index) => row(index + 1));
      const { pages } = await rendered(list(rows, { sections: [{ title: 'Best marks', rows }] }));
      for (const [index, page] of pages.entries()) {
        expect(page.words).toContain(`Page ${index + 1} of ${pages.length}`);
        expect(page.words).toContain('Athlete Date Competition');
        expect(page.words.match(/Ada Fennimore/gu)?.length).toBeGreaterThan(1);
        if (index > 0) expect(page.words).toContain('Best marks continued');
      }
      expect(pages.flatMap((page) => page.words.match(/Ada Fennimore/gu) ?? [])).toHaveLength(count);
    }
  });

  it('leaves out a column in which nothing stands', async () => {
    const pdf = await rendered(list([{ cells: ['1', '12.45', '', 'Ada Fennimore', '', ''] }]));
    expect(pdf.pages[0]?.words).toContain('Rank Mark Athlete');
    expect(pdf.pages[0]?.words).not.toContain('Wind');
  });

  it('says that there is nothing, where there is nothing', async () => {
    const pdf = await rendered(list([]));
    expect(pdf.pages[0]?.words).toContain('Nothing to list');
    const empty = await rendered(list([], { sections: [{ title: 'Hand times', rows: [] }] }));
    expect(empty.pages[0]?.words).toContain('Nothing here yet.');
  });

  it('gives the same bytes for the same list', async () => {
    const [one, other] = await Promise.all(
      [0, 1].map(() => renderListPdf(list([row(1)]), { fontsFolder, progress: quietProgress })),
    );
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
  });

  it('keeps what people type on the page and in its column', async () => {
    const text = fc.oneof(
      fc.constantFrom('Świętosławska-Ξυδάκη', 'نورا الهاشمي', 'עדה לב', "O'Brien", '<b>', '=1+1', 'Всеволод Щукин', ''),
      fc.string({ maxLength: 80 }),
    );
    const rows = fc.array(
      fc.tuple(text, text, text).map(([athlete, competition, badge]) => ({
        cells: ['1', '2:12.45', '+0.3', athlete, '2026', competition],
        badges: badge.trim() === '' ? [] : ['CR', 'PB', 'i'],
      })),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(rows, text, async (given, clubName) => {
        const { pages } = await rendered(list(given, { clubName }));
        for (const { texts } of pages) {
          for (const { x, width } of texts) {
            expect(x).toBeGreaterThan(35);
            expect(x + width).toBeLessThan(842 - 33);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('stops when it is told to', async () => {
    const progress = {
      report: () => undefined,
      throwIfCancelled: () => {
        throw new Error('cancelled');
      },
    };
    await expect(renderListPdf(list([row(1)]), { fontsFolder, progress })).rejects.toThrow('cancelled');
  });
});

describe('a list as CSV', () => {
  it('is one table with sections and badges, days as they are stored, and a mark of its encoding', () => {
    const sections = [
      { title: 'Best marks', rows: [row(1, { badges: ['CR', 'PB'] })] },
      { title: 'Hand times', rows: [row(2)] },
    ];
    expect(listCsv(list([], { sections }))).toBe(
      '\ufeffSection,Rank,Mark,Remarks,Wind,Athlete,Date,Competition\r\n' +
        'Best marks,1,12.45,CR PB,-0.3,Ada Fennimore 1,2026-06-14,"Open Meeting, Larkford"\r\n' +
        'Hand times,2,12.45,,-0.3,Ada Fennimore 2,2026-06-14,"Open Meeting, Larkford"\r\n',
    );
  });

  it('does not let a spreadsheet run what somebody typed', () => {
    const text = listCsv(list([{ cells: ['1', '=1+1', '-0.3', '=HYPERLINK("x")', '', '@x'] }]));
    expect(text).toContain(`1,'=1+1,-0.3,"'=HYPERLINK(""x"")",,'@x`);
  });
});
