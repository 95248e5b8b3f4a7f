import { clubRowByUuid, toClub } from '#main/clubs/service.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { getPerformance } from '#main/performances/views.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { fillCertificate, placeInWords, standardSignatories } from '#shared/domain/certificate.ts';
import { Failure } from '#shared/domain/failure.ts';
import { type Gender, genderLabels } from '#shared/domain/gender.ts';
import { formatMark, type MarkKind } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { dayInWords, UNKNOWN_HOLDER } from './sheet-words.ts';

/** A certificate as plain data; everything in it is words. */
export interface Certificate {
  readonly clubName: string;
  /** `Club record`, `Gold medal`. */
  readonly title: string;
  readonly emblem: 'record' | 'gold' | 'silver' | 'bronze';
  /** The place on a medal. */
  readonly emblemText: string;
  /** Several of a team, in running order; always in full, for it is their own certificate. */
  readonly names: readonly string[];
  /** What stands largest: the mark, or the place of a medal without one. */
  readonly mark: string;
  /** How the mark was made: wind, hand timing, another season than track. */
  readonly markNote: string;
  /** The club's words, filled in. */
  readonly lines: readonly string[];
  readonly signatories: readonly string[];
  readonly producedOn: string;
}

type Input = Extract<InputOf<Contract['files']['export']>, { what: 'certificate' }>;
type Performance = OutputOf<Contract['performances']['get']>;

const recordCodes: ReadonlySet<string> = new Set([
  'FIRST_RECORD',
  'RECORD_BEATEN',
  'RECORD_EQUALLED',
  'RECORD_BY_DECISION',
]);
const medalTitles = { gold: 'Gold medal', silver: 'Silver medal', bronze: 'Bronze medal' } as const;

/** Throws NOT_FOUND, ALREADY_DELETED, and INVALID_INPUT where the result is no such record or has no medal. */
export function buildCertificate(context: QueryContext, input: Input): Certificate {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const { settings } = toClub(clubRowByUuid(read, input.clubId));
  const performance = getPerformance(context, input);
  if (!performance.isLive) throw new Failure('ALREADY_DELETED', { id: performance.id });
  const award = input.kind === 'record' ? recordOf(performance, input.ageGroup) : medalOf(performance);
  const kind = reference.discipline(performance.discipline).kind;
  const mark = markText(performance, award.record, kind);
  const place = performance.place === null ? '' : placeInWords(performance.place);
  const names = performance.legs.map((leg) => leg.name);
  const text = input.kind === 'record' ? settings.certificate.recordText : settings.certificate.medalText;
  const ageGroup = award.record?.category.ageGroup ?? performance.ageGroup ?? '';
  const { signatories } = settings.certificate;
  return {
    clubName: reference.club.name,
    title: award.title,
    emblem: award.emblem,
    emblemText: award.emblem === 'record' ? '' : String(performance.place ?? ''),
    names: names.length === 0 ? [UNKNOWN_HOLDER] : names,
    mark: mark === '' ? place : mark,
    markNote: mark === '' ? '' : markNote(reference, performance, award.record),
    lines: fillCertificate(input.kind, text, {
      name: namesInWords(names),
      mark,
      discipline: eventInWords(performance),
      ageGroup: categoryInWords(reference, ageGroup, performance.gender),
      club: reference.club.name,
      competition: performance.competition,
      venue: performance.venue,
      date: dayInWords(performance.day, 'long'),
      place,
      medal: performance.medal === null ? '' : medalTitles[performance.medal].toLowerCase(),
    }),
    signatories: signatories.length === 0 ? standardSignatories : signatories,
    producedOn: today,
  };
}

interface Award {
  readonly title: string;
  readonly emblem: Certificate['emblem'];
  readonly record: VerdictView | null;
}

/** The record of the group that is asked for; otherwise of the athlete's own group, else of the first where it was one. */
function recordOf(performance: Performance, ageGroup: string | undefined): Award {
  const records = performance.verdicts.filter(
    (verdict) => verdict.subject === 'club-record' && recordCodes.has(verdict.code),
  );
  const inGroup = (code: string | null | undefined) => records.find((verdict) => verdict.category.ageGroup === code);
  const record = ageGroup === undefined ? (inGroup(performance.ageGroup) ?? records[0]) : inGroup(ageGroup);
  if (record === undefined) throw refusal('This result is no club record here, so there is no certificate for one.');
  return { title: 'Club record', emblem: 'record', record };
}

function medalOf({ medal }: Performance): Award {
  if (medal === null) throw refusal('This result won no medal, so there is no certificate for one.');
  return { title: medalTitles[medal], emblem: medal, record: null };
}

function refusal(problem: string): Failure<'INVALID_INPUT'> {
  return new Failure('INVALID_INPUT', { fields: [{ field: 'kind', problem }] });
}

/** With its unit, and without the sign of hand timing, which is said in words. A record's is the mark that counts. */
function markText(performance: Performance, record: VerdictView | null, kind: MarkKind): string {
  const { mark } = performance;
  if (mark === null) return '';
  const value = record?.numbers.value ?? mark.value;
  const text = formatMark({ value, resolution: mark.resolution ?? 10, timing: mark.timing }, kind).replace(/h$/u, '');
  if (kind === 'points') return `${text} points`;
  if (kind === 'measured') return `${text} m`;
  return text.includes(':') ? text : `${text} s`;
}

function markNote(reference: ClubReference, performance: Performance, record: VerdictView | null): string {
  const tenths = record === null ? performance.wind.tenths : record.numbers.windTenths;
  const timing = performance.mark?.timing;
  const hasWind = performance.wind.status !== 'NOT_APPLICABLE' && tenths !== null;
  return [
    hasWind ? `wind ${formatWind({ tenths, status: 'MEASURED' }).replace('-', '−')} m/s` : '',
    timing === 'HAND' || timing === 'UNKNOWN' ? 'hand timed' : '',
    performance.season === 'track' ? '' : reference.season(performance.season).name,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function eventInWords({ disciplineName, specification }: Performance): string {
  return specification === '' || specification === 'unverified' ? disciplineName : `${disciplineName} ${specification}`;
}

/** `Under 20 women`, `women of all ages`; masters carry the gender in the name of their group. */
function categoryInWords(reference: ClubReference, code: string, gender: Gender): string {
  const group = reference.ageGroupByCode.get(code);
  const label = genderLabels[gender];
  if (group === undefined) return label.toLowerCase();
  if (group.kind === 'overall')
    return gender === 'X' ? 'mixed teams of all ages' : `${label.toLowerCase()} of all ages`;
  return group.name.startsWith(label) ? group.name : `${group.name} ${label.toLowerCase()}`;
}

/** `A, B, C and D`. */
function namesInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
