import type { PickedAthlete } from '#renderer/components/athlete-name.ts';
import type { LynxEvent, LynxReading, LynxRow } from '#shared/contract/finishlynx.ts';
import { readPhotoFinishTime, recordedTime } from '#shared/domain/photo-finish-time.ts';

/** How the places of the file, which count each heat, go to the sheet. */
export type Places = 'file' | 'overall' | 'none';

export interface RowDraft {
  /** Of this draft only. */
  readonly key: string;
  readonly row: LynxRow;
  readonly athlete: PickedAthlete | null;
  readonly isTaken: boolean;
}

export interface HeatDraft {
  readonly key: string;
  readonly fileName: string;
  readonly heat: string;
  readonly wind: string;
  readonly timeOfDay: string;
  readonly isSecond: boolean;
  readonly rows: readonly RowDraft[];
}

/** An event as the person will have it: what the file proposed, until it is changed. */
export interface EventDraft {
  readonly event: LynxEvent;
  readonly isTaken: boolean;
  readonly discipline: string | null;
  readonly specification: string;
  readonly gender: 'F' | 'M' | 'X' | null;
  readonly ageGroup: string | null;
  readonly round: string;
  readonly day: string;
  readonly places: Places;
  readonly heats: readonly HeatDraft[];
}

export interface Meeting {
  readonly competition: string;
  readonly venue: string;
  /** Of the events that have no day of their own. */
  readonly day: string;
  readonly season: string | null;
}

/** What the files propose. An event in which nobody of ours ran makes no sheet unless a person says so. */
export function draftsOf(reading: LynxReading): EventDraft[] {
  return reading.events.map((event) => {
    const heats = event.heats.map((heat, index): HeatDraft => ({
      ...heat,
      key: `${event.key} ${index}`,
      rows: heat.rows.map((row) => ({
        key: `${event.key} ${index} ${row.line}`,
        row,
        athlete: row.match === 'found' ? pickedOf(row) : null,
        isTaken: !heat.isSecond && isOurs(row),
      })),
    }));
    return {
      event,
      isTaken: heats.some(({ rows }) => rows.some(({ isTaken }) => isTaken)),
      discipline: event.discipline,
      specification: event.specification,
      gender: event.gender,
      ageGroup: event.ageGroup,
      round: event.round,
      day: '',
      places: placesOf(event),
      heats,
    };
  });
}

/** The day of all events, where the files agree; else the person is asked. */
export function dayOf({ events }: LynxReading): string {
  const [day = '', ...others] = new Set(events.map((event) => event.day));
  return others.length === 0 ? day : '';
}

/** A line without time, place or status is an entry, not a result. */
function isOurs({ match, isOurTeam, time, status, place }: LynxRow): boolean {
  const isResult = time !== '' || status !== null || place !== null;
  return isResult && (isOurTeam || match === 'found' || match === 'choose' || match === 'unknown');
}

function pickedOf({ candidates }: LynxRow): PickedAthlete | null {
  const [only] = candidates;
  return only === undefined ? null : { ...only, ageGroup: null };
}

/** Places of a heat are places of the event only where there is one heat, or where the round says that it was no final. */
function placesOf({ heats, round }: LynxEvent): Places {
  if (round !== '' && round !== 'final') return 'file';
  return heats.length === 1 && heats[0]?.heat === '1' ? 'file' : 'none';
}

/** The mark or what stands in its place: `12.46`, `DNS`, `DQ 38.09`; '' for neither. */
export function markOf(row: LynxRow, distanceMetres: number | null, season: string | null): string {
  const time = recordedTime(row.time, { distanceMetres, season: season ?? 'track' }) ?? '';
  return [row.status ?? '', time].filter((part) => part !== '').join(' ');
}

/** Places over all heats by the time of the camera, equal ones shared; by the key of the row. */
export function overallPlaces(heats: readonly HeatDraft[]): ReadonlyMap<string, number> {
  const timed = heats
    .flatMap(({ rows }) => rows)
    .flatMap(({ key, row }) => {
      const time = row.status === null ? readPhotoFinishTime(row.time) : null;
      return time === null ? [] : [{ key, milliseconds: time.milliseconds }];
    });
  return new Map(
    timed.map(({ key, milliseconds }) => [key, 1 + timed.filter((other) => other.milliseconds < milliseconds).length]),
  );
}

/** What is missing before an event can become a sheet. */
export function missingOf(draft: EventDraft, meeting: Meeting, teamSize: number): ('discipline' | 'gender' | 'day')[] {
  return [
    ...(draft.discipline === null ? ['discipline' as const] : []),
    ...(teamSize > 1 && draft.gender === null ? ['gender' as const] : []),
    ...(draft.day === '' && meeting.day === '' ? ['day' as const] : []),
  ];
}
