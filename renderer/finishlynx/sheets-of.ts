import { type EventDraft, type HeatDraft, markOf, type Meeting, overallPlaces, type RowDraft } from './draft.ts';
import { fullName } from '#renderer/components/athlete-name.ts';
import { words } from '#renderer/words/words.ts';
import type { Discipline } from '#shared/contract/reference.ts';
import type { SheetHead, SheetHeat, SheetRowInput } from '#shared/contract/sheets.ts';
import { readPhotoFinishTime } from '#shared/domain/photo-finish-time.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

export interface SheetOfEvent {
  head: SheetHead;
  fileName: string;
  rows: SheetRowInput[];
}

/** An event as a results sheet: our rows wait to be confirmed, the others stand beside them left out. */
export function sheetOf(draft: EventDraft, meeting: Meeting, discipline: Discipline): SheetOfEvent {
  const isTeam = discipline.teamSize > 1;
  const hasWind = meeting.season !== null && isWindTaken(discipline.windRule, meeting.season);
  const heatName = draft.heats.length === 1 && draft.heats[0]?.heat === '1' ? () => '' : (heat: HeatDraft) => heat.heat;
  const places = draft.places === 'overall' ? overallPlaces(draft.heats) : null;
  const taken = draft.heats.flatMap(({ rows }) => rows.filter(({ isTaken }) => isTaken));
  return {
    head: {
      competition: meeting.competition,
      venue: meeting.venue,
      day: draft.day === '' ? meeting.day : draft.day,
      season: meeting.season,
      discipline: discipline.code,
      gender: draft.gender,
      ageGroup: draft.ageGroup,
      round: draft.round,
      timing: taken.every(isPhotoFinish) ? 'FAT' : null,
      specification: draft.specification === '' ? null : draft.specification,
      representedClub: null,
      eventDetails: draft.event.name.slice(0, 500),
      heats: heatsOf(draft, heatName, hasWind),
    },
    fileName: fileNames(draft),
    rows: draft.heats.flatMap((heat) =>
      heat.rows.map((row) => ({
        cells: {
          bib: row.row.bib,
          athletes: namesOf(row, isTeam),
          team: isTeam ? row.row.name.slice(0, 200) : '',
          heat: heatName(heat),
          lane: row.row.lane === null ? '' : String(row.row.lane),
          mark: markOf(row.row, draft.event.distanceMetres, meeting.season),
          wind: '',
          place: placeText(draft, row, places),
          note: noteOf(row, draft, meeting),
        },
        isLeftOut: !row.isTaken,
      })),
    ),
  };
}

/** Runners of a relay are not in the file; a team that is left out stands under its name, so that the result can be read. */
function namesOf(row: RowDraft, isTeam: boolean): SheetRowInput['cells']['athletes'] {
  if (isTeam && row.isTaken) return [];
  return [{ name: nameOf(row), athleteId: row.isTaken ? (row.athlete?.id ?? null) : null }];
}

/** Read from a picture: a hand time that somebody typed into the program has fewer decimals. */
function isPhotoFinish({ row }: RowDraft): boolean {
  const time = row.status === null ? readPhotoFinishTime(row.time) : null;
  return time === null || time.decimals >= 2;
}

/** Two files of one heat are one heat of the sheet; the first one's wind and start hold. */
function heatsOf(draft: EventDraft, nameOf: (heat: HeatDraft) => string, hasWind: boolean): SheetHeat[] {
  return draft.heats
    .filter(({ isSecond }) => !isSecond)
    .map((heat) => ({ heat: nameOf(heat), wind: hasWind ? heat.wind : '', day: '', timeOfDay: heat.timeOfDay }));
}

function fileNames({ heats }: EventDraft): string {
  const names = heats.map(({ fileName }) => fileName);
  const all = names.join(', ');
  return all.length <= 200 ? all : `${names[0] ?? ''} ... ${names.at(-1) ?? ''}`.slice(0, 200);
}

function nameOf({ row, athlete }: RowDraft): string {
  return (row.name === '' && athlete !== null ? fullName(athlete) : row.name).slice(0, 200);
}

function placeText(draft: EventDraft, { key, row }: RowDraft, overall: ReadonlyMap<string, number> | null): string {
  if (draft.places === 'none' || row.status !== null) return '';
  const place = overall === null ? row.place : (overall.get(key) ?? null);
  return place === null ? '' : String(place);
}

/** What the camera said before it was rounded, and for whom somebody of ours ran. */
function noteOf({ row }: RowDraft, draft: EventDraft, meeting: Meeting): string {
  const isRounded = row.time !== '' && !markOf(row, draft.event.distanceMetres, meeting.season).endsWith(row.time);
  const notes = [
    isRounded ? words.finishlynx.row.note(row.time) : '',
    row.match === 'namesake' && row.affiliation !== '' ? words.finishlynx.row.ranFor(row.affiliation) : '',
  ];
  return notes
    .filter((note) => note !== '')
    .join('; ')
    .slice(0, 500);
}
