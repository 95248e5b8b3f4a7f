import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderRecordSheetHtml } from '#main/export/record-sheet-html.ts';
import { fullSheet, holder, LEGEND, row, sheet } from './sample-sheets.ts';

function section(rows: ReturnType<typeof row>[], more: { season?: string; ageGroup?: string; gender?: string } = {}) {
  return { season: 'Track & Field', ageGroup: 'Under 20', gender: 'Women', rows, ...more };
}

/** The page without its style, which holds no data. */
function body(page: string): string {
  return page.slice(page.indexOf('</style>'));
}

describe('a record sheet as web page', () => {
  it('is one page in one language with nothing fetched and nothing that runs', () => {
    const page = renderRecordSheetHtml(fullSheet(60));
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/u);
    expect(page).toContain('<title>Marlbrook Harriers &amp; Field – Club records</title>');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|https?:|\son\w+=/iu);
  });

  it('has light and dark colours and a form for paper', () => {
    const page = renderRecordSheetHtml(sheet());
    expect(page).toContain('@media (prefers-color-scheme: dark)');
    expect(page).toContain('@media print');
    expect(page).toContain('break-inside: avoid');
  });

  it('shows each category as a table with a caption, column heads and row heads', () => {
    const hurdles = row('100 m Hurdles', '14.05', { wind: '-0.8', badges: ['pending'], recent: true });
    const page = body(renderRecordSheetHtml(sheet({ sections: [section([hurdles])] })));
    expect(page).toContain('<caption><h2><bdi>Under 20 · Women</bdi></h2></caption>');
    expect(page.match(/<th role="columnheader" scope="col"/gu)).toHaveLength(7);
    expect(page).toContain('<th role="rowheader" scope="row"><bdi>100 m Hurdles</bdi></th>');
    expect(page).toContain('<td role="cell" class="mark">14.05</td>');
    expect(page).toContain('<span class="badge badge-new">New</span> <span class="badge">pending</span>');
    expect(page).toContain('<td role="cell" class="wind">−0.8</td>');
    expect(page).toContain('<time datetime="2024-06-15">15 Jun 2024</time>');
    expect(page).toContain('<tbody role="rowgroup" class="recent">');
  });

  it('gives joint holders a line each under one mark', () => {
    const joint = row('High Jump', '1.71', { holders: [holder('Orla Fennimore'), holder('Mirela Čvorović')] });
    const page = body(renderRecordSheetHtml(sheet({ sections: [section([joint])] })));
    expect(page).toContain('<th role="rowheader" scope="rowgroup" rowspan="2">');
    expect(page).toContain('<td role="cell" class="mark" rowspan="2">1.71</td>');
    expect(page.match(/class="holder"><bdi>/gu)).toHaveLength(2);
  });

  it('lists the legs of a team in running order', () => {
    const relay = row('4x100m', '48.10', { holders: [holder(['Ann A', 'Bea B', 'Cleo C', 'Dora D'])] });
    const page = body(renderRecordSheetHtml(sheet({ sections: [section([relay])] })));
    expect(page).toContain(
      '<ol class="legs"><li><bdi>Ann A</bdi></li><li><bdi>Bea B</bdi></li><li><bdi>Cleo C</bdi></li><li><bdi>Dora D</bdi></li></ol>',
    );
  });

  it('leaves room for the figures that a mark does not have, so that decimal points stand in line', () => {
    const rows = [row('100 m', '12.45'), row('200 m', '25.1'), row('Heptathlon', '4507')];
    const page = body(renderRecordSheetHtml(sheet({ sections: [section(rows)] })));
    expect(page.match(/<td role="cell" class="mark[^>]*>[^<]*/gu)).toEqual([
      '<td role="cell" class="mark">12.45',
      '<td role="cell" class="mark digits-1">25.1',
      '<td role="cell" class="mark">4507',
    ]);
  });

  it('says what is not known, and that there are no records', () => {
    const unknown = row('Pole Vault', '3.10', { holders: [] });
    const page = body(renderRecordSheetHtml(sheet({ sections: [section([unknown])] })));
    expect(page).toContain('Holder unknown');
    expect(body(renderRecordSheetHtml(sheet()))).toContain('No records yet');
    expect(body(renderRecordSheetHtml(sheet({ asOn: '1990-12-31' })))).toContain('No records stood on this day');
    expect(body(renderRecordSheetHtml(sheet({ sections: [section([])] })))).toContain(
      'No records yet in this category.',
    );
  });

  it('links to each category, season by season, where there are many', () => {
    const sections = ['Track & Field', 'Indoors'].flatMap((season) =>
      ['Women', 'Men'].map((gender) => section([row('800 m', '2:10.11')], { season, gender })),
    );
    const page = body(renderRecordSheetHtml(sheet({ sections })));
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1] ?? '');
    expect(targets).toHaveLength(4);
    for (const target of targets) expect(page).toContain(`<section id="${target}"`);
    expect(page).toContain('<p><bdi>Indoors</bdi></p>');
  });

  it('starts age groups on new sheets of paper where that is asked for', () => {
    const sections = ['U13', 'U15', 'U17'].map((ageGroup) => section([row('800 m', '2:10.11')], { ageGroup }));
    expect(body(renderRecordSheetHtml(sheet({ sections, ageGroupPages: true }))).match(/starts-page/gu)).toHaveLength(
      2,
    );
    expect(body(renderRecordSheetHtml(sheet({ sections })))).not.toContain('starts-page');
  });

  it('holds the crest itself', () => {
    const page = renderRecordSheetHtml(sheet({ crest: Uint8Array.of(0x89, 0x50) }));
    expect(page).toContain('<img class="crest" alt="" src="data:image/png;base64,iVA=">');
    expect(renderRecordSheetHtml(sheet({ crest: Uint8Array.of(0xff, 0xd8) }))).toContain('data:image/jpeg;base64,');
  });
});

describe('text from people in the web page', () => {
  const attacks = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '</title><svg onload=alert(1)>',
      '</style><b>',
      '&lt;b&gt;',
      '<!--',
      ']]>',
      'javascript:alert(1)',
      '\u0000<\u0000b>',
      '＜script＞',
    ),
  );
  const KNOWN = new Set(
    'html head meta title style body div header p h1 h2 nav ul li a main section table caption thead tbody tr th td span bdi ol time footer dl dt dd'.split(
      ' ',
    ),
  );
  const tagsOf = (page: string) => page.match(/<[^>]*>/gu) ?? [];

  it('never becomes a tag or an attribute', () => {
    fc.assert(
      fc.property(fc.array(attacks, { minLength: 12, maxLength: 12 }), (texts) => {
        const t = (index: number) => texts[index] ?? '';
        const attacked = row(t(0), t(1), {
          badges: [t(2)],
          wind: t(3),
          holders: [{ names: [t(4), t(5)], date: t(6), competition: t(7), venue: t(8) }],
        });
        const harmless = row('a', 'b', {
          badges: ['c'],
          wind: 'd',
          holders: [{ names: ['e', 'f'], date: 'g', competition: 'h', venue: 'i' }],
        });
        const around = (one: typeof attacked, x: (index: number) => string) =>
          body(
            renderRecordSheetHtml(
              sheet({
                clubName: x(9),
                title: x(10),
                notes: [x(11)],
                legend: [{ badge: x(2), meaning: x(3) }],
                sections: [section([one], { season: x(0), ageGroup: x(1), gender: x(2) })],
              }),
            ),
          );
        const tags = tagsOf(around(attacked, t));
        const names = tags.map((tag) => /^<\/?([a-z0-9]+)/u.exec(tag)?.[1] ?? tag);
        expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
        const attributes = new Set(tags.flatMap((tag) => [...tag.matchAll(/\s([a-z-]+)=/gu)].map((match) => match[1])));
        const allowed = tagsOf(around(harmless, () => 'x')).flatMap((tag) =>
          [...tag.matchAll(/\s([a-z-]+)=/gu)].map((match) => match[1]),
        );
        expect(attributes.difference(new Set([...allowed, 'datetime', 'rowspan']))).toEqual(new Set());
      }),
    );
  });

  it('is shown as it was typed', () => {
    const page = body(renderRecordSheetHtml(sheet({ clubName: 'A & B <"C">', legend: LEGEND })));
    expect(page).toContain('<bdi>A &amp; B &lt;&quot;C&quot;&gt;</bdi>');
  });
});
