import { printable } from './printable-text.ts';
import { asOnInWords, countInWords, producedInWords, RECENT_BADGE, RECENT_MEANING } from './sheet-words.ts';

/**
 * A record sheet as plain data, ready to be drawn as PDF, web page or plain text. Everything in it is already words
 * ("Under 20", "Women", "12.45", "+1.2"); only days are data (`YYYY-MM-DD`, `YYYY-MM`, `YYYY` or '' for unknown),
 * because the three forms write them differently. Names are shortened, where a minor's must be, by who makes the sheet.
 */
export interface RecordSheet {
  clubName: string;
  title: string;
  /** A line under the title; without it the season, where all sections share one. */
  seasonNote: string | null;
  /** The day on which the sheet was made. */
  producedOn: string;
  /** Set where the sheet shows the records that stood at the end of an earlier day. */
  asOn: string | null;
  /** Each age group starts on a page of its own. */
  ageGroupPages: boolean;
  sections: RecordSheetSection[];
  notes: string[];
  legend: { badge: string; meaning: string }[];
  /** PNG or JPEG. */
  crest?: Uint8Array | null;
}

/** One block a season, age group and gender, in the order in which they are to be shown. */
export interface RecordSheetSection {
  season: string;
  ageGroup: string;
  gender: string;
  rows: RecordSheetRow[];
}

export interface RecordSheetRow {
  discipline: string;
  mark: string;
  badges: string[];
  /** As words, "+1.2"; null where the discipline has no wind or it is not known. */
  wind: string | null;
  /** Several are joint holders. */
  holders: RecordSheetHolder[];
  /** Set so lately that the sheet points it out. */
  recent: boolean;
}

export interface RecordSheetHolder {
  /** More than one for a team: its legs in running order. */
  names: string[];
  date: string;
  competition: string;
  venue: string;
  /** Where joint holders had different winds; without it the row's. */
  wind?: string | null;
  /** What holds for this holder alone, after the row's. */
  badges?: string[];
}

export interface SheetLegendEntry {
  badge: string;
  meaning: string;
}

/** The sheet's legend; a sheet that points out recent records always explains how. */
export function legendOf(sheet: RecordSheet): SheetLegendEntry[] {
  const isExplained = sheet.legend.some((entry) => entry.badge === RECENT_BADGE);
  const hasRecent = sheet.sections.some((section) => section.rows.some((row) => row.recent));
  return hasRecent && !isExplained ? [{ badge: RECENT_BADGE, meaning: RECENT_MEANING }, ...sheet.legend] : sheet.legend;
}

/** How many records the sheet shows; joint holders share one. */
export function countRecords(sheet: RecordSheet): number {
  return sheet.sections.reduce((sum, section) => sum + section.rows.length, 0);
}

/** The one season of all sections, or null where there are several (each section then names its own) or none. */
export function onlySeason(sheet: RecordSheet): string | null {
  const seasons = new Set(sheet.sections.map((section) => section.season));
  const [season] = seasons;
  return seasons.size === 1 && season !== undefined ? season : null;
}

/** "Marlbrook Harriers – Club records". */
export function nameOf(sheet: RecordSheet): string {
  return joined([sheet.clubName, sheet.title], ' – ');
}

/** The line under the title, in parts: season, day looked back to, day of making, number of records. */
export function factsOf(sheet: RecordSheet): string[] {
  const records = countRecords(sheet);
  return [
    printable(sheet.seasonNote ?? onlySeason(sheet) ?? ''),
    sheet.asOn === null ? '' : asOnInWords(sheet.asOn),
    producedInWords(sheet.producedOn),
    records === 0 ? '' : countInWords(records),
  ].filter((fact) => fact !== '');
}

export function sectionTitle(section: RecordSheetSection): string {
  return joined([section.ageGroup, section.gender], ' · ');
}

/** The row's holders; an old list may know a mark and nobody who made it. */
export function holdersOf(row: RecordSheetRow): RecordSheetHolder[] {
  return row.holders.length > 0 ? row.holders : [{ names: [], date: '', competition: '', venue: '' }];
}

/** The holder's names as they can be printed; none where they are not known. */
export function namesOf(holder: RecordSheetHolder): string[] {
  return holder.names.map(printable).filter((name) => name !== '');
}

/** All badges of one holder's line: the row's stand beside the first holder. */
export function badgesOf(row: RecordSheetRow, holderIndex: number): string[] {
  const own = row.holders[holderIndex]?.badges ?? [];
  if (holderIndex > 0) return own;
  return [...(row.recent ? [RECENT_BADGE] : []), ...row.badges, ...own];
}

/** The wind of one holder's line. The row's stands once, beside the first holder, unless a holder has another. */
export function windOf(row: RecordSheetRow, holderIndex: number): string | null {
  const own = row.holders[holderIndex]?.wind;
  if (own !== undefined) return own;
  return holderIndex === 0 ? row.wind : null;
}

/** "County Championships, Lincoln"; a venue that the competition's name already contains is not said twice. */
export function placeOf(holder: RecordSheetHolder): string {
  const [competition, venue] = [printable(holder.competition), printable(holder.venue)];
  if (venue === '' || competition.toLocaleLowerCase('en').includes(venue.toLocaleLowerCase('en'))) return competition;
  return competition === '' ? venue : `${competition}, ${venue}`;
}

/** Parts a mark at its decimal point, so that points stand in line: "1:02.34" is "1:02" and ".34", "2:03:04" has no fraction. */
export function splitMark(mark: string): { whole: string; fraction: string } {
  const at = mark.search(/[.,]\d{1,3}[a-z]?$/u);
  return at > 0 ? { whole: mark.slice(0, at), fraction: mark.slice(at) } : { whole: mark, fraction: '' };
}

function joined(parts: string[], separator: string): string {
  return parts
    .map(printable)
    .filter((part) => part !== '')
    .join(separator);
}
