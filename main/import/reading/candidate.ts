import type { Gender } from '#shared/domain/gender.ts';
import type { ImportReason, ImportWarning } from '#shared/domain/import-reason.ts';
import type { NonMarkStatus, ParsedMark } from '#shared/domain/mark.ts';
import type { DisciplineKind } from '#shared/domain/standard/discipline-type.ts';
import type { Wind } from '#shared/domain/wind.ts';
import type { KnownDiscipline } from './lookups.ts';
import type { PersonName } from './whole-name.ts';

/** A row that was read. What is one object in many rows (discipline, mark, wind) is shared: never change it. */
export interface RowRead {
  /** Line of the file, from 1. */
  line: number;
  /** The cells as they stand in the file, in the order of its header; `namedCells` names them. */
  cells: readonly string[];
  warnings: readonly ImportWarning[];
}

export interface AthleteCandidate extends RowRead {
  type: 'candidate';
  firstName: string;
  lastName: string;
  gender: 'F' | 'M';
  /** '' = unknown, as in all days here. */
  dateOfBirth: string;
  membershipNumber: string;
  memberFrom: string;
  memberTo: string;
  consent: 'given' | 'refused' | null;
}

/** A discipline that the club does not have, but of which the row says the kind. */
export interface NewDiscipline {
  name: string;
  kind: DisciplineKind;
  teamSize: number;
}

export type DisciplineOfRow =
  | { type: 'known'; discipline: KnownDiscipline }
  | { type: 'unknown'; discipline: NewDiscipline };

export interface SeasonOfRow {
  /** As in the row; the default where the row names none. */
  text: string;
  /** Null where the club has no such season. */
  code: string | null;
}

interface ResultRow extends RowRead {
  /** One athlete, or the team in running order; null is a leg that nobody knows. A team may be shorter than its size. */
  names: readonly (PersonName | null)[];
  isTeam: boolean;
  gender: Gender;
  discipline: DisciplineOfRow;
  season: SeasonOfRow;
  /** Canonical implement or hurdle height; '' where none was given. As typed where the discipline is not known. */
  specification: string;
  /** Age group or gender that the name of the discipline holds (`U17W` of `80HU17W`): tells which hurdles, not who ran. */
  categoryText: string;
  day: string;
  /** '' where the row gives none, as in all texts here. */
  ageGroupText: string;
  representedClub: string;
  competition: string;
  venue: string;
  note: string;
}

interface MarkRead {
  mark: ParsedMark;
  /** As it stands in the file. */
  markText: string;
  wind: Wind;
  /** The series where the row tells it; else the legal mark beside a windy one. */
  attempts: readonly AttemptRead[];
}

/** An attempt of a series; without a mark it was a foul, a pass or the athlete had retired. */
export interface AttemptRead {
  value: number | null;
  windTenths: number | null;
  status: 'valid' | 'foul' | 'pass' | 'retired';
}

/** No mark, but a place: counts for medals only. */
interface PlaceOnly {
  mark: null;
  markText: '';
  wind: Wind;
  attempts: readonly [];
}

export interface PerformanceFields extends ResultRow {
  dateOfBirth: string;
  place: number | null;
  /** `heat`, `semi`, `final` or any text. */
  round: string;
  heat: string;
  bib: string;
  lane: number | null;
  /** `14:05` or `14:05:30` */
  timeOfDay: string;
  eventDetails: string;
}

export type PerformanceCandidate = PerformanceFields & { type: 'candidate' } & (MarkRead | PlaceOnly);

export interface RecordFields extends ResultRow {
  source: string;
}

export type RecordCandidate = RecordFields & { type: 'candidate' } & MarkRead;

/** Started and has no mark, or did not start: kept in the sheet of the competition, never a performance. */
interface NoMark {
  type: 'no-mark';
  status: NonMarkStatus;
  /** What stood beside the status. */
  statusNote: string;
}

export type PerformanceNoMark = PerformanceFields & NoMark;
export type RecordNoMark = RecordFields & NoMark;

/** A row that could not be read: never dropped, never guessed. */
export interface QuarantinedRow {
  type: 'quarantined';
  line: number;
  reason: ImportReason;
  /**
   * By our column names, to be corrected and read again (`readCorrectedRow`). Where the line could not be taken apart these
   * are empty and `line` holds it as it stands in the file.
   */
  cells: Readonly<Record<string, string>>;
}

export interface CandidateOfKind {
  athletes: AthleteCandidate;
  performances: PerformanceCandidate | PerformanceNoMark;
  records: RecordCandidate | RecordNoMark;
}
