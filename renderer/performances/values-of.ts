import { emptyValues, type LegValue, type RecordValues } from './record-values.ts';
import type { client } from '#renderer/api.ts';
import { attemptText } from '#shared/domain/attempts.ts';
import { parseMark } from '#shared/domain/mark.ts';
import { windCell } from '#shared/domain/wind.ts';

export type PerformanceDetails = Awaited<ReturnType<typeof client.performances.get>>;

/** The timing method where it was given beside the mark and does not follow from how the mark is written. */
function givenTiming({ mark, markText }: PerformanceDetails): RecordValues['timing'] {
  if (mark === null || mark.timing === null || mark.timing === 'UNKNOWN') return '';
  const read = parseMark(markText ?? mark.text, 'timed');
  return read.type === 'mark' && read.mark.timing === mark.timing ? '' : mark.timing;
}

/** A performance as the form that would have made it. */
export function valuesOf(performance: PerformanceDetails, legs: LegValue[]): RecordValues {
  const isTeam = legs.length > 1;
  const isNameOnly = !isTeam && legs[0]?.athlete === null;
  const { wind } = performance;
  return {
    ...emptyValues({ day: performance.day }),
    season: performance.season,
    discipline: performance.discipline,
    competition: performance.competition,
    venue: performance.venue,
    eventDetails: performance.eventDetails ?? '',
    athlete: isTeam ? null : (legs[0]?.athlete ?? null),
    legs: isTeam || isNameOnly ? legs : [],
    team: '',
    gender: isTeam || isNameOnly ? performance.gender : '',
    ageGroup: performance.ageGroupGiven ?? '',
    mark: performance.markText ?? performance.mark?.text ?? '',
    timing: givenTiming(performance),
    wind: wind.status === 'NOT_APPLICABLE' ? '' : windCell(wind),
    place: performance.place ?? '',
    specification: performance.specificationGiven ?? '',
    round: performance.round ?? '',
    heat: performance.heat ?? '',
    timeOfDay: performance.timeOfDay ?? '',
    lane: performance.lane ?? '',
    bib: performance.bib ?? '',
    representedClub: performance.representedClub ?? '',
    note: performance.note ?? '',
    attempts: performance.attempts.map((attempt) => ({ mark: attemptText(attempt), wind: attempt.wind })),
  };
}
