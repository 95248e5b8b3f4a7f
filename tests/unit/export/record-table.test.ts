import { describe, expect, it } from 'vitest';
import { renderRecordTable } from '#main/export/record-table.ts';
import { fullSheet, holder, LEGEND, row, sheet } from './sample-sheets.ts';

const WIDE = { width: null };

function section(rows: ReturnType<typeof row>[], more: { season?: string } = {}) {
  return { season: 'Track & Field', ageGroup: 'Under 20', gender: 'Women', rows, ...more };
}

describe('a record sheet as plain text', () => {
  it('is a table with columns in line, decimal points below one another, one line a joint holder and a leg', () => {
    const rows = [
      row('100 m', '12.45', { wind: '+1.2', recent: true }),
      row('400 m', '58.3', { badges: ['h'], holders: [holder('Åse Bjørnstad', { date: '1987' })] }),
      row('High Jump', '1.71', {
        badges: ['='],
        holders: [holder('Mirela Čvorović'), holder('Őrs Kővágó', { date: '', venue: '', competition: '' })],
      }),
      row('4x400m', '4:01.55', { holders: [holder(['Ann A', 'Bea B', 'Cleo C', 'Dora D'])] }),
      row('Heptathlon', '4507', { holders: [] }),
    ];
    expect(renderRecordTable(sheet({ sections: [section(rows)] }), WIDE)).toBe(
      [
        'Marlbrook Harriers & Field – Club records',
        'Track & Field · Produced on 1 September 2026 · 5 records',
        '',
        'Under 20 · Women',
        'Discipline     Mark  Remarks  Wind  Holder           Date        Competition',
        '──────────  ───────  ───────  ────  ───────────────  ──────────  ───────────────────────────────',
        '100 m         12.45  New      +1.2  Orla Fennimore   2024-06-15  County Championships, Marlbrook',
        '400 m         58.3   h              Åse Bjørnstad    1987        County Championships, Marlbrook',
        'High Jump      1.71  =              Mirela Čvorović  2024-06-15  County Championships, Marlbrook',
        '                                    Őrs Kővágó       –           –',
        '4x400m      4:01.55                 Ann A,           2024-06-15  County Championships, Marlbrook',
        '                                    Bea B,',
        '                                    Cleo C,',
        '                                    Dora D',
        'Heptathlon     4507                 Holder unknown   –           –',
        '',
        'Key',
        'New: set recently',
        '',
      ].join('\n'),
    );
  });

  it('leaves out columns that nobody fills', () => {
    const table = renderRecordTable(sheet({ sections: [section([row('800 m', '2:10.11')])] }), WIDE);
    expect(table).not.toContain('Wind');
    expect(table).not.toContain('Remarks');
  });

  it('lets the competition give way to a narrow terminal, never the holder or the mark', () => {
    const table = renderRecordTable(sheet({ sections: [section([row('800 m', '2:10.11')])] }), { width: 66 });
    expect(table).toContain('800 m       2:10.11  Orla Fennimore  2024-06-15  County Champions…');
    const lines = table.split('\n').slice(3);
    expect(Math.max(...lines.map((line) => line.length))).toBe(66);
  });

  it('counts wide letters as two and accents as none', () => {
    const rows = [
      row('800 m', '2:10.11', { holders: [holder('王小明')] }),
      row('800 m', '2:10.12', { holders: [holder('Q\u0323uirin')] }),
    ];
    const lines = renderRecordTable(sheet({ sections: [section(rows)] }), WIDE).split('\n');
    expect(lines).toContain('800 m       2:10.11  王小明  2024-06-15  County Championships, Marlbrook');
    expect(lines).toContain('800 m       2:10.12  Q\u0323uirin  2024-06-15  County Championships, Marlbrook');
  });

  it('sends nothing to the terminal that it would obey', () => {
    const nasty = sheet({
      clubName: '\u001b]0;x\u0007Club',
      sections: [section([row('8\u001b[2J00 m', '2:10\r.11', { holders: [holder('A\u009bB\u202eC')] })])],
      notes: ['x\u001b[31m'],
      legend: LEGEND,
    });
    expect(renderRecordTable(nasty, WIDE)).not.toMatch(/[[\p{Cc}\u202e]--\n]/v);
  });

  it('names seasons where there are several, and says where there is nothing', () => {
    const two = sheet({ sections: [section([row('100 m', '12.10')]), section([], { season: 'Indoors' })] });
    const table = renderRecordTable(two, WIDE);
    expect(table).toContain('Under 20 · Women · Track & Field\n');
    expect(table).toContain('Under 20 · Women · Indoors\nNo records yet in this category.');
    expect(renderRecordTable(sheet(), WIDE)).toContain('No records yet\nThe first performance');
    expect(renderRecordTable(sheet({ asOn: '1990' }), WIDE)).toContain('No records stood on this day');
  });

  it('draws a whole list', () => {
    expect(renderRecordTable(fullSheet(300), { width: 120 }).split('\n').length).toBeGreaterThan(300);
  });
});
