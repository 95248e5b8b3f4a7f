import { decodeFile, type SourceFile } from '#main/import/reading/decode.ts';
import { Failure } from '#shared/domain/failure.ts';
import type { LynxProblem, LynxProblemCode } from '#shared/domain/finishlynx.ts';
import { checkName } from '#shared/domain/name.ts';
import { readNonMark, type NonMarkStatus } from '#shared/domain/non-mark.ts';
import { readPhotoFinishTime } from '#shared/domain/photo-finish-time.ts';
import { parseWind } from '#shared/domain/wind.ts';

import { type LifLine, lifLines } from './lif-line.ts';

/** One heat, as the camera's program wrote it. */
export interface LifFile {
  readonly event: string;
  readonly round: string;
  readonly heat: string;
  readonly name: string;
  /** As `parseWind` reads it; '' where the file has none, or none that can be used. */
  readonly wind: string;
  /** Of the course, where the file says it. */
  readonly distanceMetres: number | null;
  /** `14:03:20`, or ''. */
  readonly startTime: string;
  readonly rows: readonly LifRow[];
  readonly problems: readonly LynxProblem[];
}

export interface LifRow {
  readonly line: number;
  /** In this heat. */
  readonly place: number | null;
  readonly status: NonMarkStatus | null;
  readonly id: string;
  readonly lane: number | null;
  readonly lastName: string;
  readonly firstName: string;
  readonly affiliation: string;
  /** As written; '' where there is none. */
  readonly time: string;
  readonly license: string;
}

/** A heat of hundreds is a few kilobytes. */
const largestBytes = 5 * 1024 * 1024;

/**
 * Reads a `.lif` file (athletics-rules.md, "File formats"): UTF-16 with or without a mark, UTF-8 where it is that for certain,
 * else Windows-1252, which is what FinishLynx writes.
 * @throws Failure FILE_UNREADABLE (empty, too-large, binary, spreadsheet, pdf, not-finishlynx)
 */
export function readLifFile(file: SourceFile): LifFile {
  if (file.bytes.length > largestBytes) throw unreadable(file, 'not-finishlynx');
  const decoded = decodeFile(file);
  const { text } = decoded.isCertain ? decoded : decodeFile(file, 'windows-1252');
  const [header, ...lines] = lifLines(text);
  if (header === undefined) throw unreadable(file, 'empty');
  const [event = '', round = '', heat = '', name = ''] = header.fields;
  if (!/^\d{1,5}[a-z]?$/i.test(event) || !isCount(round) || !isCount(heat) || header.fields.length < 3) {
    throw unreadable(file, 'not-finishlynx');
  }
  const problems: LynxProblem[] = [];
  return {
    event,
    round: round === '' ? '1' : round,
    heat: heat === '' ? '1' : heat,
    name: soundName(name),
    wind: windOf(header, problems),
    distanceMetres: metresOf(header.fields[9] ?? ''),
    startTime: timeOfDay(header.fields[10] ?? '') || timeOfDay(header.fields[7] ?? ''),
    rows: lines.flatMap((line) => rowOf(line, problems)),
    problems,
  };
}

function unreadable(file: SourceFile, problem: 'empty' | 'not-finishlynx'): Failure {
  return new Failure('FILE_UNREADABLE', { file: file.name, problem });
}

const isCount = (text: string) => /^\d{0,4}$/.test(text);

function rowOf(line: LifLine, problems: LynxProblem[]): LifRow[] {
  const report = (code: LynxProblemCode, detail: string) => problems.push(problemOf(line, code, detail));
  if (!line.isClosed) report('QUOTE_OPEN', '');
  const [placeText = '', id = '', laneText = '', last = '', first = '', affiliation = ''] = line.fields;
  const [, , , , , , time = '', license = ''] = line.fields;
  if (line.fields.length < 5) {
    report('TOO_FEW_FIELDS', String(line.fields.length));
    return [];
  }
  const names = { lastName: soundName(last), firstName: soundName(first) };
  // An empty lane: nobody stood in it.
  if (placeText + id + last + first + time === '') return [];
  const status = readNonMark(placeText)?.status ?? readNonMark(time)?.status ?? null;
  const place =
    /^\d{1,5}\.?$/.test(placeText) && Number.parseInt(placeText, 10) > 0 ? Number.parseInt(placeText, 10) : null;
  if (placeText !== '' && placeText !== '0' && place === null && status === null) report('PLACE_UNREADABLE', placeText);
  const isTime = readPhotoFinishTime(time) !== null;
  // Some programs write a zero where nobody was timed.
  if (!isTime && /[^0:.,]/.test(time) && readNonMark(time) === null) report('TIME_UNREADABLE', time);
  const lane = /^\d{1,3}$/.test(laneText) ? Number(laneText) : 0;
  return [
    {
      line: line.number,
      place,
      status,
      id,
      lane: lane >= 1 && lane <= 100 ? lane : null,
      ...names,
      affiliation: soundName(affiliation),
      time: isTime ? time : '',
      license,
    },
  ];
}

function problemOf(line: LifLine, code: LynxProblemCode, detail: string): LynxProblem {
  return { line: line.number, text: line.text, code, detail };
}

/** A wind in another unit than metres a second is refused: converted, it would not be the reading of a gauge. */
function windOf(header: LifLine, problems: LynxProblem[]): string {
  const [, , , , wind = '', unit = ''] = header.fields;
  if (wind === '') return '';
  if (!/^(?:m\/s(?:ec)?|mps|ms-?1|m\/s\.|)$/i.test(unit.replace(/\s/g, ''))) {
    problems.push(problemOf(header, 'WIND_UNIT', `${wind} ${unit}`));
    return '';
  }
  if (parseWind(wind).type === 'wind') return wind;
  problems.push(problemOf(header, 'WIND_UNREADABLE', wind));
  return '';
}

function metresOf(text: string): number | null {
  const metres = /^(\d{2,6})(?:\.0+)?\s*m?$/i.exec(text)?.[1];
  return metres === undefined ? null : Number(metres);
}

/** `9:26:33.8503`, `02:03:20 PM` and `2026-06-14 14:03:20` are of use; without hours it is none of the day. */
function timeOfDay(text: string): string {
  const [, hours = '', minutes = '', seconds = '', half = ''] =
    /(?:^|\s)(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d*)?\s*([ap])?\.?m?\.?$/i.exec(text) ?? [];
  if (hours === '') return '';
  const isAfternoon = half.toLowerCase() === 'p';
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return '';
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

/** Letters that a program encoded twice are put right; spaces are tidied. */
function soundName(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  const problem = checkName(tidy);
  return problem?.code === 'DOUBLE_ENCODED' ? (problem.suggestion ?? tidy) : tidy;
}
