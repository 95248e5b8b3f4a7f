import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Read } from '#main/db/access.ts';
import { openUpload } from '#main/files/uploads.ts';
import type { CommandContext, InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { createSheet } from '#main/sheets/service.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { LynxEvent, LynxReading, LynxRow } from '#shared/contract/finishlynx.ts';
import { Failure } from '#shared/domain/failure.ts';
import { normSpecification } from '#shared/domain/specification.ts';
import { failureSentence } from '#shared/messages/failures.ts';
import { lynxProblemSentence } from '#shared/messages/finishlynx.ts';

import { AthleteNames } from './athlete-names.ts';
import { findAthlete, type KnownAthlete } from './find-athlete.ts';
import { gatherEvents, type GatheredEvent, type ReadFile, roundOf } from './gather.ts';
import { type LifRow, readLifFile } from './lif-file.ts';
import { ownNameReader } from './our-club.ts';

type Procedures = Contract['finishlynx'];

interface Finder {
  readonly isOwn: (affiliation: string) => boolean;
  readonly athletes: AthleteNames<KnownAthlete>;
}

/** Reads `.lif` files that were uploaded. A file that cannot be read is named with its reason and stops no other. */
export function readLynxFiles(
  { read, dataFolder, today }: QueryContext,
  input: InputOf<Procedures['read']>,
): OutputOf<Procedures['read']> {
  const reference = referenceOfClub(read, input.clubId);
  const { files, unread } = readFiles(dataFolder, input.files);
  const gathered = gatherEvents(files, reference.disciplines);
  const finder: Finder = {
    isOwn: ownNameReader([reference.club.name, ...reference.aliases]),
    athletes: new AthleteNames(athletesOf(read, reference.club.id)),
  };
  return {
    season: seasonOf(gathered, reference),
    events: gathered.map((event, index) => viewOf(event, String(index), gathered, reference, finder, today)),
    unread,
    problems: files.flatMap(({ name, heat }) =>
      heat.problems.map(({ line, text, code, detail }) => ({
        fileName: name,
        line,
        text,
        problem: lynxProblemSentence(code, detail),
      })),
    ),
  };
}

export function createLynxSheets(
  context: CommandContext,
  input: InputOf<Procedures['createSheets']>,
): OutputOf<Procedures['createSheets']> {
  const { clubId } = input;
  const made = input.sheets.map(({ head, fileName, rows }) =>
    createSheet(context, { clubId, head, source: 'finishlynx', fileName, rows }),
  );
  return { sheetIds: made.map(({ id }) => id) };
}

function readFiles(
  dataFolder: string,
  uploads: readonly { uploadId: string; day: string }[],
): { files: ReadFile[]; unread: LynxReading['unread'] } {
  const files: ReadFile[] = [];
  const unread: LynxReading['unread'] = [];
  const byContent = new Map<string, string>();
  for (const { uploadId, day } of uploads) {
    const { path, name } = openUpload(dataFolder, uploadId);
    try {
      const bytes = readFileSync(path);
      const content = createHash('sha256').update(bytes).digest('hex');
      const same = byContent.get(content);
      if (same === undefined) files.push({ name, day, heat: readLifFile({ name, bytes }) });
      else unread.push({ fileName: name, text: `It says exactly what ${same} says.` });
      byContent.set(content, same ?? name);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unread.push({ fileName: name, text: failureSentence(error.code, error.data) });
    }
  }
  return { files, unread };
}

function athletesOf(read: Read, clubId: number): KnownAthlete[] {
  return read
    .sql(
      `SELECT uuid AS id, first_name AS firstName, last_name AS lastName, gender, date_of_birth AS dateOfBirth,
         membership_number AS membershipNumber
       FROM athlete WHERE club_id = ? AND is_deleted = 0 AND merged_into_id IS NULL`,
    )
    .all(clubId) as KnownAthlete[];
}

/** A wind was taken outdoors; without one, an event that is run indoors first, or a name that says so, means indoors. */
function seasonOf(events: readonly GatheredEvent[], reference: ClubReference): string | null {
  const hasWind = events.some((event) => event.files.some(({ heat }) => heat.wind !== ''));
  const isIndoor = events.some(
    ({ reading }) => reading.isIndoor || (!hasWind && reading.discipline?.seasons[0] === 'indoor'),
  );
  const code = isIndoor ? 'indoor' : 'track';
  return reference.seasonByCode.has(code) ? code : null;
}

function viewOf(
  event: GatheredEvent,
  key: string,
  all: readonly GatheredEvent[],
  reference: ClubReference,
  finder: Finder,
  today: string,
): LynxEvent {
  const { reading } = event;
  const named = reference.readAgeGroup(reading.ageGroupText, reading.gender);
  const heats = event.files.map(({ name, heat }, index) => ({
    fileName: name,
    heat: heat.heat,
    wind: heat.wind,
    timeOfDay: heat.startTime,
    isSecond: event.files.slice(0, index).some((earlier) => earlier.heat.heat === heat.heat),
    rows: heat.rows.map((row) => rowView(row, event, finder)),
  }));
  const found = heats.flatMap(({ rows }) => rows).filter(({ match }) => match === 'found');
  const isAgeKnown = found.every(({ candidates }) => candidates.every(({ dateOfBirth }) => dateOfBirth !== ''));
  const days = [...new Set(event.files.map(({ day }) => day))];
  const [day = ''] = days;
  return {
    key,
    number: event.number,
    name: event.name,
    discipline: reading.discipline?.code ?? null,
    specification: reading.specification === '' ? hurdlesOf(event, named, reference) : reading.specification,
    gender: reading.gender,
    distanceMetres: reading.discipline?.distance_metres ?? event.files[0]?.heat.distanceMetres ?? null,
    // A younger athlete in an older race is judged by the date of birth, where the club knows it.
    ageGroup: isAgeKnown && (reading.discipline?.team_size ?? 1) === 1 ? null : named,
    ageGroupNamed: named === null ? reading.ageGroupText : (reference.ageGroupByCode.get(named)?.name ?? named),
    round: roundOf(event, all),
    day: days.length === 1 && day <= today ? day : '',
    heats,
  };
}

/** The hurdles of a race are those of the group that its name says, also for a younger athlete in it. */
function hurdlesOf({ reading, files }: GatheredEvent, ageGroup: string | null, reference: ClubReference): string {
  const { discipline, gender } = reading;
  if (discipline === null || discipline.specification === 'none' || gender === null || ageGroup === null) return '';
  const norm = normSpecification({
    discipline,
    gender,
    ageGroupCode: ageGroup,
    schemeFamily: reference.club.scheme,
    day: files[0]?.day ?? '',
  });
  return norm?.specification ?? '';
}

function rowView(row: LifRow, event: GatheredEvent, { isOwn, athletes }: Finder): LynxRow {
  const name = `${row.firstName} ${row.lastName}`.trim();
  const isTeam = row.firstName === '' && (event.reading.discipline?.team_size ?? 2) > 1;
  const isOurTeam = isTeam && (isOwn(row.lastName) || isOwn(row.affiliation));
  const club = isOwn(row.affiliation) ? 'ours' : row.affiliation === '' ? 'open' : 'other';
  const found =
    isTeam || name === ''
      ? { match: !isTeam && club === 'ours' ? ('unknown' as const) : ('other' as const), candidates: [] }
      : findAthlete(athletes, { name, id: row.id, license: row.license, club, gender: event.reading.gender });
  return {
    line: row.line,
    place: row.place,
    status: row.status,
    bib: row.id.slice(0, 20),
    lane: row.lane,
    name,
    affiliation: row.affiliation,
    license: row.license,
    time: row.time,
    isOurTeam,
    ...found,
  };
}
