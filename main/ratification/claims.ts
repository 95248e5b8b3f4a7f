import type { Read } from '#main/db/access.ts';
import { personOf } from '#main/db/identity.ts';
import { localDay } from '#main/local-day.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { countingMark } from '#main/performances/counting-mark.ts';
import { livingVersion, anyPerformance } from '#main/performances/store.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import { holdersOf, legsOf } from '#main/records/views.ts';
import { type DecisionMade, rulingsByNeed, rulingsOfClub } from '#main/standings/rulings.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Claim } from '#shared/contract/ratification.ts';
import { addDays } from '#shared/domain/day.ts';
import { Failure } from '#shared/domain/failure.ts';
import { type ChecklistItem, obstacleToSigning, type RatificationSettings } from '#shared/domain/ratification.ts';

import { type ClaimedRow, claimedRows, claimsSince, decidedSince, recordsTaken } from './claimed-rows.ts';
import { type ClaimRow, type ClaimStatus, claimStatuses, ratificationOf } from './status.ts';

type Procedures = Contract['ratification'];

/** More than anybody goes through at one sitting. */
const shown = 200;
const decidedDays = 90;
const day = 86_400_000;

/** A claim with what decides how it stands. */
interface Found extends ClaimRow {
  readonly id: number;
  readonly status: ClaimStatus;
  readonly deadline: string | null;
  readonly isOverdue: boolean;
}

export function summarise(
  { read, today }: QueryContext,
  input: InputOf<Procedures['summary']>,
): OutputOf<Procedures['summary']> {
  const reference = referenceOfClub(read, input.clubId);
  const found = waitingClaims(read, reference, today);
  return {
    isRequired: ratificationOf(reference).isRequired,
    waiting: found.length,
    overdue: found.filter((claim) => claim.isOverdue).length,
  };
}

export function listClaims(context: QueryContext, input: InputOf<Procedures['list']>): OutputOf<Procedures['list']> {
  const { read, today, now } = context;
  const reference = referenceOfClub(read, input.clubId);
  const found =
    input.show === 'decided'
      ? decidedClaims(read, reference, today, now)
      : waitingClaims(read, reference, today).filter((claim) => input.show === 'waiting' || claim.isOverdue);
  return { total: found.length, claims: claimsOf(context, reference, found.slice(0, shown)) };
}

/** One claim by any version of its result, as the version that counts. */
export function getClaim(context: QueryContext, input: InputOf<Procedures['get']>): Claim {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const asked = anyPerformance(read, reference, input.performanceId);
  const living = livingVersion(read, asked);
  if (living === null) throw new Failure('ALREADY_DELETED', { id: input.performanceId });
  const row = living === asked.uuid ? asked : anyPerformance(read, reference, living);
  const statusOf = claimStatuses(reference, rulingsByNeed(read));
  const claim = { id: row.id, uuid: row.uuid, origin: row.origin_uuid ?? row.uuid, entered_at: row.entered_at };
  const [view] = claimsOf(context, reference, [toFound(ratificationOf(reference), today, claim, statusOf(claim))]);
  if (view === undefined) throw new Error('a stored performance has no claim');
  return view;
}

/** What waits, the longest waiting first: records that nobody ratified, and what the officer put on hold. */
export function waitingClaims(read: Read, reference: ClubReference, today: string): Found[] {
  const settings = ratificationOf(reference);
  const statusOf = claimStatuses(reference, rulingsOfClub(read, reference.club.id));
  const clubId = reference.club.id;
  const claimed = settings.isRequired ? claimsSince(read, clubId, startOfDay(settings.since)) : [];
  const byId = new Map([...claimed, ...decidedSince(read, clubId, 0)].map((claim) => [claim.id, claim]));
  const isClaim = new Set(claimed.map((claim) => claim.id));
  return [...byId.values()]
    .map((claim) => toFound(settings, today, claim, statusOf(claim)))
    .filter(({ id, status }) => status.status === 'pending' && (isClaim.has(id) || status.ruling === 'pending'))
    .toSorted((a, b) => a.entered_at - b.entered_at || (a.uuid < b.uuid ? -1 : 1));
}

function decidedClaims(read: Read, reference: ClubReference, today: string, now: number): Found[] {
  const settings = ratificationOf(reference);
  const statusOf = claimStatuses(reference, rulingsOfClub(read, reference.club.id));
  return decidedSince(read, reference.club.id, now - decidedDays * day)
    .map((claim) => toFound(settings, today, claim, statusOf(claim)))
    .filter(({ status }) => status.ruling !== null && status.ruling !== 'pending');
}

/** When a day began on this computer's calendar; an empty day is before everything. */
function startOfDay(text: string): number {
  if (text === '') return 0;
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

function toFound(
  settings: RatificationSettings,
  today: string,
  claim: ClaimRow & { id: number },
  status: ClaimStatus,
): Found {
  const deadline = status.needed === 0 ? null : addDays(localDay(claim.entered_at), settings.deadlineDays);
  const isOverdue = status.status === 'pending' && deadline !== null && today > deadline;
  return {
    id: claim.id,
    uuid: claim.uuid,
    origin: claim.origin,
    entered_at: claim.entered_at,
    status,
    deadline,
    isOverdue,
  };
}

function claimsOf(context: QueryContext, reference: ClubReference, found: readonly Found[]): Claim[] {
  const { read, today } = context;
  const rows = claimedRows(
    read,
    found.map(({ id }) => id),
  );
  const legs = legsOf(
    read,
    reference,
    rows.map((row) => ({ ...row, own_group_id: row.age_group_id })),
    today,
  );
  const person = personOf(read, context.who);
  const rulings = rulingsByNeed(read);
  return rows.flatMap((row, index): Claim[] => {
    const claim = found[index];
    if (claim === undefined) return [];
    return [
      toClaim(
        context,
        reference,
        row,
        claim,
        holdersOf(legs.get(row.id) ?? [], 'club'),
        person,
        rulings.decisions(row.origin, row.uuid),
      ),
    ];
  });
}

function toClaim(
  context: QueryContext,
  reference: ClubReference,
  row: ClaimedRow,
  { status, deadline, isOverdue }: Found,
  legs: Claim['legs'],
  person: number | null,
  decisions: readonly DecisionMade[],
): Claim {
  const { read } = context;
  const discipline = reference.disciplineById.get(row.discipline_id);
  const season = reference.seasonById.get(row.season_id);
  if (discipline === undefined || season === undefined)
    throw new Error('a result names reference data that is not there');
  const counting = row.rank === null ? null : countingMark(read, { ...row, rank: row.rank }, discipline, season);
  const signed = new Set(status.signatures);
  const signatures = status.signatures.flatMap((by) => {
    const made = decisions.findLast((each) => each.by === by && each.ruling === 'ratified' && each.isOfThisVersion);
    return made === undefined ? [] : [{ by: made.byName, at: new Date(made.at).toISOString(), isMine: by === person }];
  });
  const ticked = new Set(
    decisions.flatMap((made) =>
      made.ruling === 'ratified' && signed.has(made.by) && made.isOfThisVersion ? checklistOf(made) : [],
    ),
  );
  const { needed } = status;
  return {
    performanceId: row.uuid,
    disciplineName: discipline.name,
    specification: row.specification ?? '',
    seasonName: season.name,
    gender: row.gender,
    unit: discipline.kind === 'timed' ? 's' : discipline.kind === 'measured' ? 'm' : 'points',
    mark: counting?.mark ?? null,
    wind: counting?.wind ?? null,
    legs,
    date: row.day,
    competition: row.competition ?? '',
    enteredAt: new Date(row.entered_at).toISOString(),
    enteredBy: row.enteredByName,
    deadline,
    isOverdue,
    status: status.ruling === 'refused' || status.ruling === 'never-a-record' ? status.ruling : status.status,
    needed: Math.max(1, needed),
    signatures,
    obstacle:
      person === null
        ? null
        : obstacleToSigning(person, { signatures: status.signatures, enteredBy: row.entered_by, needed }),
    records: recordsTaken(read, row.id).map((taken) => ({
      ageGroupName: reference.ageGroupById.get(taken.age_group_id)?.name ?? '',
      timing: taken.timing,
      isCurrent: taken.is_current === 1,
      isEqualled: taken.is_equalled === 1,
      improvement: taken.improvement,
      before: taken.before === null ? null : beforeOf(context, reference, taken.before),
    })),
    checklist: ratificationOf(reference).checklist.map((item) => ({ item, isTicked: ticked.has(item) })),
    proofs: row.proofs,
    decisions: decisions.map((made) => ({
      ruling: made.ruling,
      reason: made.reason,
      at: new Date(made.at).toISOString(),
      by: made.byName,
      checklist: checklistOf(made),
      isOfThisVersion: made.isOfThisVersion,
    })),
  };
}

function checklistOf({ checklist }: DecisionMade): ChecklistItem[] {
  return checklist === null ? [] : (JSON.parse(checklist) as ChecklistItem[]);
}

/** Who stood before, in what a line says. */
function beforeOf(
  { read, today }: QueryContext,
  reference: ClubReference,
  id: number,
): Claim['records'][number]['before'] {
  const [row] = claimedRows(read, [id]);
  const discipline = row === undefined ? undefined : reference.disciplineById.get(row.discipline_id);
  const season = row === undefined ? undefined : reference.seasonById.get(row.season_id);
  if (row === undefined || row.rank === null || discipline === undefined || season === undefined) return null;
  const legs = legsOf(read, reference, [{ ...row, own_group_id: row.age_group_id }], today).get(id) ?? [];
  return {
    mark: countingMark(read, { ...row, rank: row.rank }, discipline, season).mark,
    holders: holdersOf(legs, 'club').map(({ name }) => name),
    date: row.day,
  };
}
