import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitsName } from '#renderer/sheets/name-fit.ts';
import { pastedRows, readClipboard, readPasted } from '#renderer/sheets/pasted.ts';

const lines = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n');

/** The columns that a paste is taken for. */
const columnsOf = (text: string, kind: 'timed' | 'measured' | 'points' = 'timed') => readPasted(text, kind).columns;

describe('a paste', () => {
  it('with headings is taken by them', () => {
    const text = lines(
      ['Pos', 'Bib', 'Name', 'Club', 'Time', 'Wind'],
      ['1', '12', 'Ada Fennimore', 'MH', '12.45', '+1.3'],
    );
    expect(readPasted(text, 'timed')).toMatchObject({
      hasHeader: true,
      columns: ['place', 'bib', 'athlete', 'team', 'mark', 'wind'],
    });
    expect(pastedRows(readPasted(text, 'timed'), 1)).toEqual([
      {
        bib: '12',
        athletes: [{ name: 'Ada Fennimore', athleteId: null }],
        team: '',
        heat: '',
        lane: '',
        mark: '12.45',
        wind: '+1.3',
        place: '1',
        note: '',
      },
    ]);
  });

  it('without headings is taken by what stands in it', () => {
    const text = lines(
      ['1', '412', 'Ada Fennimore', '12.45', '+1.3'],
      ['2', '77', 'Bea Garrick', 'DNS', ''],
      ['3', '5', 'Cai Doyle', '13.02', '+1.3'],
    );
    expect(readPasted(text, 'timed')).toMatchObject({
      hasHeader: false,
      columns: ['place', 'bib', 'athlete', 'mark', 'wind'],
    });
  });

  it('of a high jump is read in metres', () => {
    expect(columnsOf(lines(['Ada Fennimore', '1.75'], ['Bea Garrick', 'NM']), 'measured')).toEqual(['athlete', 'mark']);
  });

  it('takes first and last names from two columns', () => {
    const pasted = readPasted(lines(['Surname', 'First name', 'Result'], ['Fennimore', 'Ada', '12.45']), 'timed');
    expect(pastedRows(pasted, 1)[0]?.athletes).toEqual([{ name: 'Ada Fennimore', athleteId: null }]);
  });

  it('of a relay parts its runners', () => {
    const pasted = readPasted(
      lines(['Team', 'Runners', 'Time'], ['Harriers A', 'A B; C D; E F; G H', '48.20']),
      'timed',
    );
    expect(pastedRows(pasted, 4)[0]).toMatchObject({
      team: 'Harriers A',
      athletes: [{ name: 'A B' }, { name: 'C D' }, { name: 'E F' }, { name: 'G H' }],
    });
  });

  it('takes each kind of cell from one column', () => {
    expect(columnsOf(lines(['Name', 'Time', 'Time'], ['Ada Fennimore', '12.45', '12.50']))).toEqual([
      'athlete',
      'mark',
      '',
    ]);
  });

  it('reads cells as spreadsheets put them on the clipboard', () => {
    expect(readClipboard('"Ada\nFennimore"\t12.45\r\n\r\n"O""Brien"\t"x\ty"\n"Jo" Berg\t1\n')).toEqual([
      ['Ada Fennimore', '12.45'],
      ['O"Brien', 'x\ty'],
      ['"Jo" Berg', '1'],
    ]);
  });

  it('of anything at all is read without a failure, and every line with something in it is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a-z0-9.]{1,5}$/), { minLength: 1, maxLength: 5 })),
        (cells) => {
          const filled = cells.filter((row) => row.length > 0);
          expect(readClipboard(filled.map((row) => row.join('\t')).join('\n'))).toEqual(filled);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const pasted = readPasted(text, 'timed');
        expect(pastedRows(pasted, 1).length).toBeLessThanOrEqual(pasted.lines.length);
      }),
    );
  });
});

describe('a name that is being typed', () => {
  it.each([
    ['ad fen', 'Ada Fennimore', true],
    ['fennimore, ada', 'Ada Fennimore', true],
    ['ake', 'Åke Grønbakken', true],
    ['lee', 'Ann Hunt-Lee', true],
    ['da', 'Ada Fennimore', false],
    ['', 'Ada Fennimore', false],
  ])('%s begins %s: %s', (typed, name, fits) => {
    expect(fitsName(typed, name)).toBe(fits);
  });
});
