import type { z } from 'zod';

import type { Read } from '#main/db/access.ts';
import type { PerformanceFacts } from '#main/db/schema.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { findCompetition } from '#main/performances/competitions.ts';
import { type KnownPerformance, legKeys, performancesOn } from '#main/performances/duplicates.ts';
import { type ReadPerformance, readPerformance } from '#main/performances/read-input.ts';
import { performanceRows } from '#main/performances/rows.ts';
import { deriveNew } from '#main/performances/store.ts';
import { doubtsAbout } from '#main/performances/warnings.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { surroundingsByNeed } from '#main/standings/club-facts.ts';
import { type Derivation, keptEventIds } from '#main/standings/derive-performance.ts';
import { WhatStood } from '#main/standings/what-stood.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { type medalEntriesSchema, type medalEntrySchema, type MedalFinding } from '#shared/contract/medal-entries.ts';
import { performanceInputSchema } from '#shared/contract/performances.ts';
import { dayOrder } from '#shared/domain/day.ts';
import { Failure, type FailureCode, type FailureData } from '#shared/domain/failure.ts';
import { formatMark } from '#shared/domain/mark.ts';
import { isFinal } from '#shared/domain/standard/medals.ts';
import { confirmationSentence, failureSentence } from '#shared/messages/failures.ts';
import { medalSentences } from '#shared/messages/medals.ts';

type Entries = z.output<typeof medalEntriesSchema>;
export type Entry = z.output<typeof medalEntrySchema>;
type Problem = MedalFinding['problems'][number];

/** What is known of the result of a row before it is saved. */
export interface Existing {
  readonly how: 'same' | 'incomplete' | 'other';
  readonly known: KnownPerformance;
}

/** A row of the entry, understood and compared with what is stored and with the rows before it. */
export type ConsideredEntry = {
  readonly entry: Entry;
  readonly existing: Existing | null;
  readonly sameAsRow: number | null;
  readonly warnings: readonly string[];
} & (
  | { readonly typed: ReadPerformance; readonly derivation: Derivation; readonly problem: null }
  | { readonly typed: null; readonly derivation: null; readonly problem: Problem }
);

/** What would be found if the entry were saved now; writes nothing. */
export function judgeEntries(
  context: QueryContext,
  input: InputOf<Contract['medals']['judge']>,
): OutputOf<Contract['medals']['judge']> {
  const reference = referenceOfClub(context.read, input.clubId);
  const considered = considerEntries(context.read, reference, input, context.today);
  return { rows: considered.map((row) => findingOf(context.read, reference, row)) };
}

export function considerEntries(
  read: Read,
  reference: ClubReference,
  entries: Entries,
  today: string,
): ConsideredEntry[] {
  const competition = findCompetition(read, reference.club.id, entries.competition, entries.venue, entries.day)?.id;
  const considered: ConsideredEntry[] = [];
  for (const entry of entries.rows) {
    const row = considerEntry(read, reference, entries, entry, today, competition ?? null);
    considered.push({ ...row, ...comparedWithRows(row, considered) });
  }
  return considered;
}

function considerEntry(
  read: Read,
  reference: ClubReference,
  { clubId, competition, venue, day, season }: Entries,
  entry: Entry,
  today: string,
  competitionId: number | null,
): ConsideredEntry {
  const nothing = { entry, existing: null, sameAsRow: null, warnings: [] };
  try {
    const { whenThere: _whenThere, ...result } = entry;
    const input = performanceInputSchema.parse({ ...result, clubId, competition, venue, day, season });
    const typed = readPerformance(read, reference, input, today);
    const derivation = derivationOf(read, reference, typed);
    const noDuplicates = { duplicate: null, possible: [], completes: null };
    const doubts = doubtsAbout(read, reference, typed, derivation, noDuplicates, null, new WhatStood(read));
    return {
      ...nothing,
      typed,
      derivation,
      problem: null,
      existing: existingOf(read, reference, typed, competitionId),
      warnings: [
        ...doubts.map(({ code, detail }) => asSentence(confirmationSentence(code, detail))),
        ...(derivation.derived.medal === null ? [medalSentences.earnsNone(entry.place)] : []),
      ],
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...nothing, typed: null, derivation: null, problem: problemOf(error) };
  }
}

function derivationOf(read: Read, reference: ClubReference, typed: ReadPerformance): Derivation {
  const facts: PerformanceFacts = {
    ...typed.facts,
    uuid: '',
    competition_id: null,
    parent_id: null,
    sub_event: null,
    batch_id: null,
    origin_uuid: null,
    replaces_uuid: null,
    entered_at: 0,
    entered_by: 0,
  };
  const eventIds = keptEventIds(read, () => -1);
  return deriveNew(reference, eventIds, surroundingsByNeed(read), {
    facts,
    legs: typed.legs,
    attempts: typed.attempts,
  });
}

/** The closest of what is stored of the same athletes, discipline and day: in a final, or where no round is named. */
function existingOf(
  read: Read,
  reference: ClubReference,
  typed: ReadPerformance,
  competitionId: number | null,
): Existing | null {
  const legs = legKeys(typed.legs).join('/');
  const { facts } = typed;
  const found = performancesOn(read, reference.club.id, facts.discipline_id, dayOrder(facts.day), typed.legs)
    .filter(
      (known) =>
        known.day === facts.day &&
        known.gender === facts.gender &&
        known.legs.join('/') === legs &&
        isFinal(known.round ?? ''),
    )
    .map((known): Existing => ({ how: howKnown(typed, known, competitionId), known }));
  const order = ['same', 'incomplete', 'other'] as const;
  return order.map((how) => found.find((each) => each.how === how)).find((each) => each !== undefined) ?? null;
}

function howKnown({ facts }: ReadPerformance, known: KnownPerformance, competitionId: number | null): Existing['how'] {
  const isElsewhere = known.competitionId !== null && known.competitionId !== competitionId;
  const isOtherPlace = known.place !== null && known.place !== facts.place;
  const isOtherMark =
    known.markValue !== null &&
    facts.mark_value !== null &&
    (known.markValue !== facts.mark_value || isHand(known.timing) !== isHand(facts.timing));
  if (isElsewhere || isOtherPlace || isOtherMark) return 'other';
  const lacksMark = known.markValue === null && facts.mark_value !== null;
  return known.place === null || lacksMark ? 'incomplete' : 'same';
}

/** An unknown method ranks as hand (decision 5). */
function isHand(timing: string | null): boolean {
  return timing === 'HAND' || timing === 'UNKNOWN';
}

/** A reason is written to stand among others; alone it is a sentence. */
function asSentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

/** Two rows of one entry may say the same, as two lines of a spreadsheet do. */
function comparedWithRows(
  row: ConsideredEntry,
  before: readonly ConsideredEntry[],
): Pick<ConsideredEntry, 'sameAsRow' | 'warnings'> {
  const { typed } = row;
  if (typed === null) return { sameAsRow: null, warnings: row.warnings };
  const key = entryKey(typed);
  const like = before.findIndex((other) => other.typed !== null && entryKey(other.typed) === key);
  const other = before[like]?.typed;
  if (other === null || other === undefined) return { sameAsRow: null, warnings: row.warnings };
  const isSame = other.facts.place === typed.facts.place && other.facts.mark_value === typed.facts.mark_value;
  if (isSame) return { sameAsRow: like, warnings: row.warnings };
  return { sameAsRow: null, warnings: [...row.warnings, medalSentences.likeRow(like + 1)] };
}

function entryKey({ facts, legs }: ReadPerformance): string {
  return `${facts.discipline_id} ${facts.gender} ${legKeys(legs).join('/')}`;
}

/** Beside which cell of the row a refusal belongs. */
function problemOf(failure: Failure): Problem {
  const { code, data } = failure as AnyFailure;
  const text = failureSentence(failure.code, failure.data);
  switch (code) {
    case 'INVALID_INPUT': {
      const [first] = data.fields;
      return { field: cells.find((cell) => cell === first?.field) ?? 'row', text: first?.problem ?? text };
    }
    case 'UNREADABLE_MARK':
      return { field: 'mark', text };
    case 'UNREADABLE_WIND':
    case 'WIND_NOT_TAKEN':
      return { field: 'wind', text };
    case 'FUTURE_DAY':
      return { field: 'day', text };
    case 'WRONG_GENDER':
      return { field: 'gender', text };
    case 'NOT_FOUND':
      return { field: notFound[data.what] ?? 'row', text };
    case 'AGE_GROUP_UNKNOWN':
      return { field: 'ageGroup', text };
    default:
      return { field: 'legs', text };
  }
}

type AnyFailure = { [C in FailureCode]: { code: C; data: FailureData[C] } }[FailureCode];

const cells = ['day', 'legs', 'gender', 'ageGroup', 'place', 'mark', 'wind'] as const;
const notFound: Readonly<Record<string, Problem['field']>> = {
  athlete: 'legs',
  discipline: 'discipline',
  season: 'season',
  'age group': 'ageGroup',
};

function findingOf(read: Read, reference: ClubReference, row: ConsideredEntry): MedalFinding {
  const { typed, derivation, existing } = row;
  const [performance] = existing === null ? [] : performanceRows(read, reference, [existing.known.id]);
  return {
    ageGroup: derivation?.ageGroup?.code ?? null,
    ageGroupSource: derivation?.ageGroupSource ?? 'unknown',
    medal: derivation?.derived.medal ?? null,
    mark: typed === null || typed.mark === null ? null : formatMark(typed.mark, typed.discipline.kind),
    problems: row.problem === null ? [] : [row.problem],
    warnings: [...row.warnings],
    existing: existing === null || performance === undefined ? null : { how: existing.how, performance },
    sameAsRow: row.sameAsRow,
  };
}
