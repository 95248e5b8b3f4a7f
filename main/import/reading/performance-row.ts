import type { NonMarkStatus } from '#shared/domain/mark.ts';
import { readNonMark } from '#shared/domain/non-mark.ts';
import { parsePlace, type PlaceParse } from '#shared/domain/place.ts';
import { attemptsReader } from './attempts-field.ts';
import type { PerformanceCandidate, PerformanceFields, PerformanceNoMark, RowRead } from './candidate.ts';
import type { Warn } from './discipline-field.ts';
import {
  checkBornBefore,
  dayReader,
  readLane,
  readText,
  readTimeOfDay,
  remembering,
  shortTextReader,
  textReader,
} from './fields.ts';
import type { Cells } from './mapping.ts';
import { mangledNumber } from './mangled.ts';
import { readNames } from './names.ts';
import { joinNotes, type ResultRead, resultReader, type RowContext } from './result-row.ts';
import { setAside, setAsideIf } from './row-problem.ts';

const noAttempts: readonly [] = [];

type PerformanceRow = PerformanceCandidate | PerformanceNoMark;

/** Reads rows of performances: the athlete or the team, and a mark, a place or a status. */
export function performanceReader(context: RowContext): (cells: Cells, row: RowRead, warn: Warn) => PerformanceRow {
  const { binding, today } = context;
  const read = resultReader(context);
  const dateOfBirth = dayReader('date_of_birth', { today, dateFormat: binding.mapping.dateFormat });
  const placing = remembering(readPlacing);
  const roundOf = remembering(readRound);
  const heat = shortTextReader('heat', 50);
  const bib = shortTextReader('bib', 20);
  const lane = remembering(readLane);
  const timeOfDay = remembering(readTimeOfDay);
  const eventDetails = textReader('event_details', 500);
  const attemptsOf = attemptsReader();

  return (cells, row, warn) => {
    const result = read.result(cells, warn);
    const who = readNames(cells, result.of, warn);
    const day = read.day(cells('date') === '' ? setAside('DAY_MISSING', {}) : cells('date'));
    const born = dateOfBirth(cells('date_of_birth'));
    checkBornBefore(born, day);
    const place = placing(cells('place'));
    const outcome = readOutcome(cells, result, place, warn);
    const round = joinRounds(place, roundOf(cells('round')), heat(cells('heat')), cells);
    // One object a row, written out: copying parts together costs more than all the reading.
    const fields: PerformanceFields = {
      line: row.line,
      cells: row.cells,
      warnings: row.warnings,
      names: who.names,
      isTeam: who.isTeam,
      gender: result.gender,
      discipline: who.of,
      season: result.season,
      specification: result.specification,
      categoryText: result.categoryText,
      day,
      dateOfBirth: born,
      ageGroupText: read.ageGroup(cells('age_group')),
      representedClub: read.club(cells('club')),
      competition: read.competition(cells('competition')),
      venue: read.venue(cells('venue')),
      place: place.type === 'place' ? place.place : null,
      round: round.round,
      heat: round.heat,
      bib: bib(cells('bib')),
      lane: lane(cells('lane')),
      timeOfDay: timeOfDay(cells('time_of_day')),
      eventDetails: eventDetails(cells('event_details')),
      note: joinNotes([cells('note'), outcome.note, result.windNote]),
    };
    if (outcome.type === 'no-mark') {
      const { status, statusNote } = outcome;
      return Object.assign(fields, { type: 'no-mark', status, statusNote } as const);
    }
    const { mark, wind } = result;
    if (mark?.type !== 'mark') {
      return Object.assign(fields, {
        type: 'candidate',
        mark: null,
        markText: '',
        wind,
        attempts: noAttempts,
      } as const);
    }
    const series = attemptsOf(cells('attempts'), result.of.discipline.kind);
    const { mark: parsed } = mark;
    const attempts = series.length > 0 ? series : mark.attempts;
    return Object.assign(fields, { type: 'candidate', mark: parsed, markText: cells('mark'), wind, attempts } as const);
  };
}

type Outcome =
  | { type: 'counts'; note: string }
  | { type: 'no-mark'; status: NonMarkStatus; statusNote: string; note: string };

/** Words that programs leave in the column of the status where there is none. */
const noStatus = /^(?:-|none|null|nan|ok)?$/i;

/** A status stands in its own column, in the mark's or in the place's, and outweighs a mark beside it (`38.09`, `DQ`). */
function readOutcome(cells: Cells, { mark }: ResultRead, place: PlaceParse, warn: Warn): Outcome {
  const text = noStatus.test(cells('status')) ? '' : cells('status');
  const status = text === '' ? null : readNonMark(text);
  if (status !== null) return noMark(status.status, [status.note ?? '', cells('mark')]);
  if (mark?.type === 'no-mark') return noMark(mark.status, [mark.note]);
  if (place.type === 'no-mark') return noMark(place.status, [cells('mark')]);
  const isPlaced = place.type === 'place' && place.place !== null;
  if (mark === null && !isPlaced) {
    return text === '' ? setAside('MARK_AND_PLACE_MISSING', {}) : setAside('STATUS_UNREADABLE', { text });
  }
  if (text !== '') warn({ code: 'STATUS_KEPT_AS_NOTE', data: { text } });
  return { type: 'counts', note: [mark?.note ?? '', text].filter((part) => part !== '').join('; ') };
}

function noMark(status: NonMarkStatus, notes: readonly string[]): Outcome {
  const statusNote = notes.filter((note) => note !== '' && readNonMark(note) === null).join('; ');
  return { type: 'no-mark', status, statusNote, note: '' };
}

function readPlacing(text: string): PlaceParse {
  if (/\p{L}{3}/u.test(text)) setAsideIf(mangledNumber('place', text, '-'));
  const parsed = parsePlace(text);
  if (parsed.type !== 'unreadable') return parsed;
  setAsideIf(mangledNumber('place', text, '-'));
  return setAside('PLACE_UNREADABLE', { text, suggestion: parsed.suggestion });
}

interface Round {
  round: string;
  heat: string;
}

const roundOfWord: ReadonlyMap<string, string> = new Map([
  ['h', 'heat'],
  ['heat', 'heat'],
  ['heats', 'heat'],
  ['f', 'final'],
  ['final', 'final'],
  ['finals', 'final'],
  ['sf', 'semi'],
  ['semi', 'semi'],
  ['semifinal', 'semi'],
  ['semi-final', 'semi'],
  ['qf', 'quarter'],
  ['quarter', 'quarter'],
  ['quarterfinal', 'quarter'],
  ['quarter-final', 'quarter'],
  ['q', 'qualification'],
  ['qualification', 'qualification'],
  ['qualifying', 'qualification'],
]);

/** `Final`, `Heat 2`, `SF`; other words stay as they are. */
function readRound(text: string): Round {
  const [, word = '', heat = ''] = /^(\p{L}[\p{L}-]*)(?:\s(\d{1,3}|[A-Z]))?$/u.exec(text) ?? [];
  const round = roundOfWord.get(word.toLowerCase());
  return round === undefined ? { round: readText('round', text, 50), heat: '' } : { round, heat };
}

/** The round and heat of their columns and of the place (`4-h2`), which must not contradict each other. */
function joinRounds(place: PlaceParse, column: Round, heat: string, cells: Cells): Round {
  const ofPlace = place.type === 'place' ? place : { round: null, heat: null };
  return {
    round: agreeing([column.round, ofPlace.round ?? ''], cells),
    heat: agreeing([heat, column.heat, ofPlace.heat ?? ''], cells),
  };
}

function agreeing(texts: readonly string[], cells: Cells): string {
  const [first = '', ...others] = texts.filter((text) => text !== '');
  if (others.some((other) => other.toLowerCase() !== first.toLowerCase())) {
    const round = [cells('round'), cells('heat')].filter((text) => text !== '').join(' ');
    setAside('ROUND_CONTRADICTION', { place: cells('place'), round });
  }
  return first;
}
