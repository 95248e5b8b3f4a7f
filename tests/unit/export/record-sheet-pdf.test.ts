import { crc32, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordSheet } from '#main/export/record-sheet.ts';
import { renderRecordSheetPdf } from '#main/export/record-sheet-pdf.ts';
import { makeFonts } from './fonts.ts';
import type { ReadPdf } from './pdf-text.ts';
import { readPdf } from './pdf-text.ts';
import { fullSheet, holder, LEGEND, row, sheet } from './sample-sheets.ts';

let fontsFolder: string;
beforeAll(() => {
  fontsFolder = makeFonts();
});

async function rendered(drawn: RecordSheet): Promise<ReadPdf> {
  return readPdf(await renderRecordSheetPdf(drawn, { fontsFolder }));
}

function section(rows: RecordSheet['sections'][number]['rows'], more: Partial<RecordSheet['sections'][number]> = {}) {
  return { season: 'Track & Field', ageGroup: 'Under 20', gender: 'Women', rows, ...more };
}

/** Texts of one baseline that run into each other, and texts that leave the page; none in a good sheet. */
/** How far two letters are drawn together at most, as `*,` is, in sizes of the type. */
const kerning = 0.3;

function collisions(pdf: ReadPdf): string[] {
  return pdf.pages.flatMap(({ texts }) => {
    const outside = texts.filter(
      ({ x, width, baseline }) => x < 35 || x + width > 562 || baseline < 20 || baseline > 822,
    );
    const lines = Map.groupBy(texts, ({ baseline }) => Math.round(baseline * 10));
    const overlapping = [...lines.values()].flatMap((line) => {
      const sorted = line.toSorted((a, b) => a.x - b.x);
      return sorted.filter(
        ({ x, width, size }, index) => x + width > (sorted[index + 1]?.x ?? Infinity) + kerning * size,
      );
    });
    return [...outside, ...overlapping].map(({ text }) => text);
  });
}

describe('a record sheet as PDF', () => {
  it('shows club, title, facts, category, mark, wind, holder, day and place', async () => {
    const hurdles = row('100 m Hurdles', '14.05', {
      wind: '-0.8',
      badges: ['pending'],
      holders: [holder('Orla Fennimore', { date: '2024-06-15' })],
    });
    const pdf = await rendered(sheet({ sections: [section([hurdles])], legend: LEGEND, notes: ['A note.'] }));
    const words = pdf.pages[0]?.words ?? '';
    for (const text of [
      'Marlbrook Harriers & Field',
      'Club records',
      'Track & Field',
      'Produced on 1 September 2026',
    ]) {
      expect(words).toContain(text);
    }
    expect(words).toContain('100 m Hurdles 14.05 pending −0.8 Orla Fennimore 15 Jun 2024 County Championships,');
    expect(words).toContain('Under 20 · Women Discipline Mark Remarks Wind Holder Date Competition');
    expect(words).toContain('Key h hand timing');
    expect(words).toContain('Notes A note.');
    expect(words).toContain('Page 1 of 1');
  });

  it('prints letters of Latin, Greek and Cyrillic alphabets with embedded subsets of Inter', async () => {
    const names = [
      'Łucja Świętosławska',
      'Őrs Kővágó',
      'Ștefan Bălănescu',
      'Åse Weißhaupt',
      'Νεφέλη Ξυδάκη',
      'Всеволод Щукин',
    ];
    const drawn = sheet({
      sections: [section(names.map((name) => row('800 m', '2:10.11', { holders: [holder(name)] })))],
    });
    const bytes = await renderRecordSheetPdf(drawn, { fontsFolder });
    const pdf = await readPdf(bytes);
    for (const name of names) expect(pdf.pages[0]?.words).toContain(name);
    expect(pdf.pages[0]?.words).not.toContain('empty boxes');
    const raw = Buffer.from(bytes).toString('latin1');
    expect([...new Set(raw.match(/[A-Z]{6}\+Inter-\w+/gu))].map((name) => name.slice(7)).toSorted()).toEqual([
      'Inter-Regular',
      'Inter-SemiBold',
    ]);
    expect(raw.match(/\/FontFile2/gu)).toHaveLength(2);
    expect(raw).not.toContain('Helvetica');
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('says so where a name uses letters that the typeface does not have', async () => {
    const pdf = await rendered(
      sheet({ sections: [section([row('800 m', '2:10.11', { holders: [holder('王小明')] })])] }),
    );
    expect(pdf.pages[0]?.words).toContain('printed as empty boxes');
  });

  it('tells its title and language, and tags tables, rows and headings', async () => {
    const pdf = await rendered(
      sheet({ clubName: 'Race <&> "Field" Club', sections: [section([row('800 m', '2:10.11')])] }),
    );
    expect(pdf.title).toBe('Race <&> "Field" Club – Club records');
    expect(pdf.language).toBe('en-GB');
    for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(pdf.roles).toContain(role);
  });

  it('keeps its metadata well-formed whatever the club is called', async () => {
    const bytes = await renderRecordSheetPdf(sheet({ clubName: 'A & B </rdf:li><x>' }), { fontsFolder });
    const xml = /<\?xpacket begin[\s\S]*<\?xpacket end/u.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '';
    expect(xml).toContain('A &amp; B &lt;/rdf:li&gt;&lt;x&gt; – Club records');
    expect(xml).not.toContain('<x>');
  });

  it('gives the same bytes for the same sheet', async () => {
    const [one, other] = [
      await renderRecordSheetPdf(fullSheet(30), { fontsFolder }),
      await renderRecordSheetPdf(fullSheet(30), { fontsFolder }),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('holders', () => {
  it('who share a record stand on lines of their own below one another, the mark once', async () => {
    const joint = row('High Jump', '1.71', {
      badges: ['='],
      holders: [holder('Orla Fennimore', { date: '2019-05-04' }), holder('Mirela Čvorović', { date: '2025-07-05' })],
    });
    const { texts } = (await rendered(sheet({ sections: [section([joint])] }))).pages[0] ?? { texts: [] };
    const at = (text: string) => texts.find((placed) => placed.text.trim() === text);
    expect(at('Mirela Čvorović')?.x).toBe(at('Orla Fennimore')?.x);
    expect(at('Mirela Čvorović')?.baseline).toBeGreaterThan(at('Orla Fennimore')?.baseline ?? Infinity);
    expect(at('5 Jul 2025')?.baseline).toBe(at('Mirela Čvorović')?.baseline);
    expect(texts.filter((placed) => placed.text === '1.71')).toHaveLength(1);
  });

  it('of a relay stand in running order, no name broken where it fits a line', async () => {
    const names = ['Wilhelmina Oosterbroek', 'Åse Bjørnstad', 'Thaddeus Okonjo-Wetherby', 'Jörg Weißhaupt'];
    const pdf = await rendered(
      sheet({ sections: [section([row('4x400m', '3:31.11', { holders: [holder(names)] })])] }),
    );
    const lines = pdf.pages[0]?.texts.map(({ text }) => text.trim()) ?? [];
    const order = names.map((name) => lines.findIndex((line) => line.includes(name)));
    expect(order.every((index) => index >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('who are not known leave words, not a hole', async () => {
    const unknown = row('Pole Vault', '3.10', { holders: [] });
    const pdf = await rendered(sheet({ sections: [section([unknown])] }));
    expect(pdf.pages[0]?.words).toContain('Pole Vault 3.10 Holder unknown – –');
  });
});

describe('marks', () => {
  it('stand with their decimal points in line, those without one at the right edge', async () => {
    const marks = ['12.45', '1:02.3', '9.876'];
    const rows = [...marks, '8120'].map((mark) => row('Event', mark));
    const { texts } = (await rendered(sheet({ sections: [section(rows)] }))).pages[0] ?? { texts: [] };
    const find = (mark: string) => texts.find((placed) => placed.text === mark);
    // A figure is 1325 and a point 550 of 2048 units wide in this weight of Inter.
    const pointAt = (mark: string) => {
      const placed = find(mark);
      const after = mark.length - mark.indexOf('.') - 1;
      return placed ? placed.x + placed.width - ((after * 1325 + 550) / 2048) * placed.size : Number.NaN;
    };
    const [first = Number.NaN, ...others] = marks.map(pointAt);
    for (const other of others) expect(other).toBeCloseTo(first, 0);
    const [points, widest] = [find('8120'), find('9.876')];
    expect((points?.x ?? 0) + (points?.width ?? 0)).toBeCloseTo((widest?.x ?? 0) + (widest?.width ?? 0), 0);
  });

  it('are set smaller, never cut short, where they are too wide', async () => {
    const pdf = await rendered(sheet({ sections: [section([row('Race', '12345:59:59.99 (est.)')])] }));
    expect(pdf.pages[0]?.words).toContain('12345:59:59.99 (est.)');
    expect(collisions(pdf)).toEqual([]);
  });
});

describe('pages', () => {
  it('each say which of how many they are, whose records they show and which columns', async () => {
    const pdf = await rendered(fullSheet(120));
    expect(pdf.pages.length).toBeGreaterThan(3);
    const numbers = pdf.pages.map(({ words }) => /Page \d+ of \d+/u.exec(words)?.[0]);
    expect(numbers).toEqual(pdf.pages.map((_, index) => `Page ${index + 1} of ${pdf.pages.length}`));
    for (const page of pdf.pages.slice(1)) expect(page.words).toContain('Marlbrook Harriers & Field · Club records');
    expect(pdf.pages.some((page) => page.words.includes('continued Discipline'))).toBe(true);
    expect(collisions(pdf)).toEqual([]);
  });

  it('never end with a heading, whatever stands before it', async () => {
    for (let rows = 20; rows < 36; rows += 1) {
      const first = section(
        Array.from({ length: rows }, () =>
          row('800 m', '2:10.11', { holders: [holder('A B', { venue: '', competition: 'Open' })] }),
        ),
      );
      const pdf = await rendered(sheet({ sections: [first, section([row('1500 m', '4:40.40')], { gender: 'Men' })] }));
      const page = pdf.pages.find(({ words }) => words.includes('Under 20 · Men'));
      expect(page?.words).toMatch(/Under 20 · Men Discipline.*1500 m 4:40.40/u);
    }
  });

  it('begin with each age group where that is asked for, its genders together', async () => {
    const sections = ['Under 13', 'Under 15'].flatMap((ageGroup) =>
      ['Women', 'Men'].map((gender) => section([row('800 m', '2:10.11')], { ageGroup, gender })),
    );
    const pdf = await rendered(sheet({ sections, ageGroupPages: true }));
    expect(pdf.pages.map(({ words }) => words.match(/Under 1\d · \w+/gu))).toEqual([
      ['Under 13 · Women', 'Under 13 · Men'],
      ['Under 15 · Women', 'Under 15 · Men'],
    ]);
  });

  it('repeat discipline and mark where joint holders go on over the edge', async () => {
    const many = row('High Jump', '1.71', {
      holders: Array.from({ length: 90 }, (_, index) => holder(`Holder Number${index}`)),
    });
    const pdf = await rendered(sheet({ sections: [section([many])] }));
    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const page of pdf.pages) expect(page.words).toContain('High Jump 1.71');
    const all = pdf.pages.map(({ words }) => words).join(' ');
    for (let index = 0; index < 90; index += 1) expect(all).toContain(`Holder Number${index} `);
    expect(collisions(pdf)).toEqual([]);
  });

  it('name the season of each category where there are several', async () => {
    const indoors = section([row('60 m', '7.90')], { season: 'Indoors' });
    const pdf = await rendered(sheet({ sections: [section([row('100 m', '12.10')]), indoors] }));
    expect(pdf.pages[0]?.words).toMatch(/Under 20 · Women Track & Field.*Under 20 · Women Indoors/u);
  });
});

describe('a sheet with nothing to show', () => {
  it('says so, and invites', async () => {
    const pdf = await rendered(sheet());
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.pages[0]?.words).toContain('No records yet The first performance that counts');
  });

  it('does not invite into the past', async () => {
    const words = (await rendered(sheet({ asOn: '1990-12-31' }))).pages[0]?.words;
    expect(words).toContain('As they stood on 31 December 1990');
    expect(words).toContain('No records stood on this day');
  });

  it('says of a single category that it has none', async () => {
    const pdf = await rendered(sheet({ sections: [section([])] }));
    expect(pdf.pages[0]?.words).toContain('No records yet in this category.');
  });
});

describe('anything that people type', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.lorem({ maxCount: 14 }),
    fc.constantFrom('W'.repeat(300), 'a-b/c '.repeat(60), '<script>alert(1)</script>', ') Tj ET', '🞑*', '\\', ''),
  );
  const anyRow = fc.record({
    discipline: text,
    mark: fc.oneof(fc.constantFrom('12.45', '2:03:04', '8120'), text),
    badges: fc.array(fc.constantFrom('h', 'w', 'i', 'NWI', 'pending', '='), { maxLength: 6 }),
    wind: fc.constantFrom('+1.2', '-0.3', null),
    recent: fc.boolean(),
    holders: fc.array(
      fc.record({
        names: fc.array(text, { maxLength: 6 }),
        date: fc.constantFrom('2024-06-15', '2024', ''),
        competition: text,
        venue: text,
      }),
      { maxLength: 4 },
    ),
  });
  const anySheet = fc
    .record({
      clubName: text,
      title: text,
      notes: fc.array(text, { maxLength: 3 }),
      ageGroupPages: fc.boolean(),
      sections: fc.array(
        fc.record({ season: text, ageGroup: text, gender: text, rows: fc.array(anyRow, { maxLength: 8 }) }),
        { maxLength: 4 },
      ),
    })
    .map((parts) => sheet({ ...parts, legend: LEGEND }));

  it('stays on the page, in its column and readable', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (drawn) => {
        expect(collisions(await rendered(drawn))).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 60_000);
});

describe('a crest', () => {
  it('stands beside the title', async () => {
    const bytes = await renderRecordSheetPdf(sheet({ crest: redPixel() }), { fontsFolder });
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Subtype /Image');
    expect((await readPdf(bytes)).roles).toContain('Figure');
  });
});

describe('a long sheet', () => {
  it('of 5,000 records is drawn in one go', async () => {
    const pdf = await renderRecordSheetPdf(fullSheet(5000), { fontsFolder });
    expect(Buffer.from(pdf.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    expect(Buffer.from(pdf.subarray(-6)).toString()).toContain('%%EOF');
  }, 60_000);
});

/** A PNG of one pixel. */
function redPixel(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 178, 58, 36]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
