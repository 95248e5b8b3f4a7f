import { html, isolated } from './html-text.ts';
import type { RecordSheet, RecordSheetHolder, RecordSheetRow, RecordSheetSection } from './record-sheet.ts';
import {
  badgesOf,
  factsOf,
  holdersOf,
  legendOf,
  nameOf,
  namesOf,
  onlySeason,
  placeOf,
  sectionTitle,
  splitMark,
  windOf,
} from './record-sheet.ts';
import { SHEET_STYLE } from './sheet-style.ts';
import {
  COLUMNS,
  dayInWords,
  emptyInWords,
  KEY,
  NO_RECORDS_HERE,
  NOT_KNOWN,
  NOTES,
  RECENT_BADGE,
  SECTIONS,
  UNKNOWN_HOLDER,
  withMinusSign,
} from './sheet-words.ts';

/** Nothing is fetched and nothing runs, even where a later change forgot to escape something. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The record sheet as one web page for the club's site: no script, no file beside it, light, dark and printable. */
export function renderRecordSheetHtml(sheet: RecordSheet): string {
  const namesSeasons = onlySeason(sheet) === null;
  const sections = sheet.sections.map((section, index) => sectionHtml(sheet, section, index, namesSeasons));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(nameOf(sheet))}</title>
<style>${SHEET_STYLE}</style>
</head>
<body>
<div class="page">
${mastheadHtml(sheet)}
<main>
${sections.length === 0 ? emptyHtml(sheet) : sections.join('\n')}
</main>
${closingHtml(sheet)}</div>
</body>
</html>
`;
}

function mastheadHtml(sheet: RecordSheet): string {
  return `<header>
<div class="lanes"></div>
<div class="masthead">
<div>
<p class="club">${isolated(sheet.clubName)}</p>
<h1>${isolated(sheet.title)}</h1>
<p class="facts">${html(factsOf(sheet).join(' · '))}</p>
</div>
${crestHtml(sheet.crest)}</div>
${navigationHtml(sheet)}</header>`;
}

function crestHtml(crest: Uint8Array | null | undefined): string {
  if (!crest) return '';
  const type = crest[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return `<img class="crest" alt="" src="data:${type};base64,${Buffer.from(crest).toString('base64')}">\n`;
}

/** Links to the sections, a line for each season where there are several. */
function navigationHtml(sheet: RecordSheet): string {
  if (sheet.sections.length < 3) return '';
  const namesSeasons = onlySeason(sheet) === null;
  const lines: { season: string; links: string[] }[] = [];
  sheet.sections.forEach((section, index) => {
    const link = `<li><a href="#${anchorOf(index)}">${isolated(sectionTitle(section))}</a></li>`;
    const line = lines.at(-1);
    if (line?.season === section.season) line.links.push(link);
    else lines.push({ season: section.season, links: [link] });
  });
  const lists = lines.map(({ season, links }) => {
    const label = namesSeasons ? `<p>${isolated(season)}</p>` : '';
    return `${label}<ul>${links.join('\n')}</ul>`;
  });
  return `<nav aria-label="${html(SECTIONS)}">\n${lists.join('\n')}\n</nav>\n`;
}

function anchorOf(sectionIndex: number): string {
  return `section-${sectionIndex + 1}`;
}

function sectionHtml(sheet: RecordSheet, section: RecordSheetSection, index: number, namesSeasons: boolean): string {
  const before = sheet.sections[index - 1];
  const isNewGroup = before !== undefined && (before.ageGroup !== section.ageGroup || before.season !== section.season);
  const pageBreak = sheet.ageGroupPages && isNewGroup ? ' class="starts-page"' : '';
  const season = namesSeasons ? ` <span>${isolated(section.season)}</span>` : '';
  const title = `<h2>${isolated(sectionTitle(section))}</h2>${season}`;
  if (section.rows.length === 0) {
    return `<section id="${anchorOf(index)}"${pageBreak}>${title}<p class="none">${html(NO_RECORDS_HERE)}</p></section>`;
  }
  const fractionDigits = Math.max(0, ...section.rows.map((row) => digitsOf(row)));
  const heads = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map(
    (column) => `<th role="columnheader" scope="col" class="${CLASSES[column]}">${html(COLUMNS[column])}</th>`,
  );
  return `<section id="${anchorOf(index)}"${pageBreak}>
<table role="table">
<caption>${title}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
${section.rows.map((row) => rowHtml(row, fractionDigits)).join('\n')}
</table>
</section>`;
}

const CLASSES: Record<keyof typeof COLUMNS, string> = {
  discipline: 'discipline',
  mark: 'mark',
  badges: 'badges',
  wind: 'wind',
  holder: 'holder',
  date: 'date',
  competition: 'place',
};

function digitsOf(row: RecordSheetRow): number {
  return Math.max(0, splitMark(row.mark).fraction.length - 1);
}

/** One `tbody` a record, so that joint holders stay with their mark on paper and on a phone. */
function rowHtml(row: RecordSheetRow, fractionDigits: number): string {
  const holders = holdersOf(row);
  const span = holders.length > 1 ? ` rowspan="${holders.length}"` : '';
  const digits = digitsOf(row);
  const missing = digits > 0 ? Math.min(2, fractionDigits - digits) : 0;
  const markClass = missing > 0 ? `mark digits-${missing}` : 'mark';
  const head =
    `<th role="rowheader" scope="${holders.length > 1 ? 'rowgroup' : 'row'}"${span}>${isolated(row.discipline)}</th>` +
    `<td role="cell" class="${markClass}"${span}>${html(row.mark)}</td>`;
  const lines = holders.map(
    (holder, index) => `<tr role="row">${index === 0 ? head : ''}${cellsHtml(row, holder, index)}</tr>`,
  );
  return `<tbody role="rowgroup"${row.recent ? ' class="recent"' : ''}>${lines.join('\n')}</tbody>`;
}

function cellsHtml(row: RecordSheetRow, holder: RecordSheetHolder, index: number): string {
  const badges = badgesOf(row, index).map(badgeHtml).join(' ');
  const wind = windOf(row, index);
  const place = placeOf(holder);
  return (
    `<td role="cell" class="badges">${badges}</td>` +
    `<td role="cell" class="wind">${wind === null ? '' : html(withMinusSign(wind))}</td>` +
    `<td role="cell" class="holder">${namesHtml(namesOf(holder))}</td>` +
    `<td role="cell" class="date">${dayHtml(holder.date)}</td>` +
    `<td role="cell" class="place">${place === '' ? quietDash() : isolated(place)}</td>`
  );
}

function badgeHtml(badge: string): string {
  return `<span class="badge${badge === RECENT_BADGE ? ' badge-new' : ''}">${html(badge)}</span>`;
}

function namesHtml(names: string[]): string {
  const [first, ...others] = names;
  if (first === undefined) return `<span class="none">${html(UNKNOWN_HOLDER)}</span>`;
  if (others.length === 0) return isolated(first);
  return `<ol class="legs">${names.map((name) => `<li>${isolated(name)}</li>`).join('')}</ol>`;
}

function dayHtml(day: string): string {
  if (day === '') return quietDash();
  const words = html(dayInWords(day, 'short'));
  return /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(day) ? `<time datetime="${day}">${words}</time>` : words;
}

function quietDash(): string {
  return `<span class="none">${NOT_KNOWN}</span>`;
}

function emptyHtml(sheet: RecordSheet): string {
  const { title, hint } = emptyInWords(sheet);
  return `<div class="empty"><h2>${html(title)}</h2>${hint === null ? '' : `<p class="none">${html(hint)}</p>`}</div>`;
}

function closingHtml(sheet: RecordSheet): string {
  const legend = legendOf(sheet).map(
    ({ badge, meaning }) => `<dt>${badgeHtml(badge)}</dt><dd>${isolated(meaning)}</dd>`,
  );
  const notes = sheet.notes.map((note) => `<p>${isolated(note)}</p>`);
  if (legend.length + notes.length === 0) return '';
  return `<footer class="closing">
${legend.length === 0 ? '' : `<h2>${html(KEY)}</h2>\n<dl>${legend.join('\n')}</dl>\n`}${
    notes.length === 0 ? '' : `<h2>${html(NOTES)}</h2>\n${notes.join('\n')}\n`
  }</footer>
`;
}
