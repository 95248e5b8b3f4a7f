import type { Gender } from '#shared/domain/gender.ts';
import { type ParsedMark } from '#shared/domain/mark.ts';
import { formatWind, type Wind } from '#shared/domain/wind.ts';
import type { DisciplineOfRow, SeasonOfRow } from './candidate.ts';
import { checkGender, disciplineReader, type DisciplineRead, type Warn } from './discipline-field.ts';
import { dayReader, readGender, readText, readTiming, readWind, remembering, textReader } from './fields.ts';
import type { ImportLookups } from './lookups.ts';
import type { Binding, Cells } from './mapping.ts';
import { joinWinds, type MarkRead, markReader, takesWind, windNotApplicable } from './mark-field.ts';
import { setAside } from './row-problem.ts';

export interface RowContext {
  binding: Binding;
  lookups: ImportLookups;
  /** A full day: nothing is taken from after it. */
  today: string;
}

/** Where a row names none (data-formats.md, column `season`), and where its mark is marked as made indoors. */
const usualSeason = 'Track & Field';
const indoorSeason = 'Indoors';

const longestText = 200;
const longestNote = 2000;

export interface ResultRead extends DisciplineRead {
  gender: Gender;
  season: SeasonOfRow;
  /** Null where the cell of the mark is empty. */
  mark: MarkRead | null;
  wind: Wind;
  /** A reading where no wind is taken. */
  windNote: string;
}

export interface ResultReader {
  result(cells: Cells, warn: Warn): ResultRead;
  ageGroup(text: string): string;
  club(text: string): string;
  competition(text: string): string;
  venue(text: string): string;
  day(text: string): string;
}

/** Reads what performances and records have in common. Each cell's text is read once. */
export function resultReader({ binding, lookups, today }: RowContext): ResultReader {
  const gender = remembering(readGender);
  const windOf = remembering(readWind);
  const timing = remembering(readTiming);
  const season = remembering((text): SeasonOfRow => ({ text, code: lookups.season(text)?.code ?? null }));
  const discipline = disciplineReader(lookups);
  const markOf = markReader(binding.mapping, lookups);

  function readMark(cells: Cells, { of }: DisciplineRead): MarkRead | null {
    const text = cells('mark');
    if (text === '') return null;
    const method = of.discipline.kind === 'timed' ? timing(cells('timing')) : null;
    return markOf(text, of, cells('discipline'), method);
  }

  function result(cells: Cells, warn: Warn): ResultRead {
    const genderRead = gender(cells('gender'));
    const seasonText = cells('season');
    const stated = season(seasonText === '' ? usualSeason : seasonText);
    const inSeason = discipline(cells, stated.code, warn);
    const mark = readMark(cells, inSeason);
    const isIndoor = mark?.type === 'mark' && mark.mark.indoor;
    const indoors = season(indoorSeason);
    if (isIndoor && seasonText !== '' && stated.code !== indoors.code) {
      setAside('INDOOR_CONTRADICTION', { mark: cells('mark'), season: seasonText });
    }
    // A pentathlon is another event indoors; its warnings were given above.
    const read = isIndoor && seasonText === '' ? discipline(cells, indoors.code, () => undefined) : inSeason;
    checkGender(read, genderRead);
    if (mark?.type === 'mark') {
      for (const warning of mark.warnings) warn(warning);
      if (isTooFast(mark.mark.value, read.of)) {
        warn({ code: 'MARK_TOO_FAST', data: { text: cells('mark'), discipline: read.of.discipline.name } });
      }
    }
    const seasonRead = isIndoor ? indoors : stated;
    const wind = joinWinds(windOf(cells('wind')), parsedMark(mark), cells('mark'));
    const windRead = takesWind(read.of, seasonRead.code) ? { wind, windNote: '' } : withoutWind(wind, read, warn);
    return { ...read, ...windRead, gender: genderRead, season: seasonRead, mark };
  }

  return {
    result,
    ageGroup: textReader('age_group', 50),
    club: textReader('club', longestText),
    competition: textReader('competition', longestText),
    venue: textReader('venue', longestText),
    day: dayReader('date', { today, dateFormat: binding.mapping.dateFormat }),
  };
}

/** Nobody has averaged 12 m/s over a race: 37.0 m/s is a mark whose minutes were cut off. */
const fastestMetresPerSecond = 12;

function isTooFast(value: number, of: DisciplineOfRow): boolean {
  if (of.type === 'unknown' || of.discipline.kind !== 'timed' || of.discipline.distanceMetres === undefined)
    return false;
  return of.discipline.distanceMetres > (value / 1000) * fastestMetresPerSecond;
}

function withoutWind(wind: Wind, { of }: DisciplineRead, warn: Warn): { wind: Wind; windNote: string } {
  if (wind.status !== 'MEASURED' && wind.status !== 'OVER_LIMIT') return { wind: windNotApplicable, windNote: '' };
  const text = formatWind(wind);
  warn({ code: 'WIND_NOT_TAKEN', data: { discipline: of.discipline.name, wind: text } });
  return { wind: windNotApplicable, windNote: `wind ${text}` };
}

function parsedMark(mark: MarkRead | null): ParsedMark | null {
  return mark?.type === 'mark' ? mark.mark : null;
}

/** Remarks of the file and of the mark as one text. */
export function joinNotes(parts: readonly string[]): string {
  return readText('note', parts.filter((part) => part !== '').join('; '), longestNote);
}
