import { clubRowByUuid, toClub } from '#main/clubs/service.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { getPerformance } from '#main/performances/views.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { fillCertificate, placeInWords, standardSignatories } from '#shared/domain/certificate.ts';
import { Failure } from '#shared/domain/failure.ts';

import {
  categoryInWords,
  eventOf,
  markNote,
  markText,
  medalTitles,
  type Performance,
  recordsOf,
} from './award-words.ts';
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
    markNote: markNote(reference, performance, award.record),
    lines: fillCertificate(input.kind, text, {
      name: namesInWords(names),
      mark,
      discipline: eventOf(performance),
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
  const records = recordsOf(performance);
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

/** `A, B, C and D`. */
function namesInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
