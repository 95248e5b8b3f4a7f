import { localDay } from '#main/local-day.ts';
import type { ClubReference } from '#main/reference/reference.ts';
import type { Rulings } from '#main/standings/rulings.ts';
import { clubSettingsSchema } from '#shared/domain/club-settings.ts';
import {
  type Outcome,
  type RatificationSettings,
  type RecordStatus,
  recordStatus,
  signaturesNeeded,
} from '#shared/domain/ratification.ts';

/** What tells a claim: a version of a result that is, or was, a record. */
export interface ClaimRow {
  readonly origin: string;
  readonly uuid: string;
  readonly entered_at: number;
}

export interface ClaimStatus extends Outcome<number> {
  readonly status: RecordStatus;
  /** How many people must ratify it; 0: nobody is asked to. */
  readonly needed: 0 | 1 | 2;
}

export function ratificationOf(reference: ClubReference): RatificationSettings {
  return clubSettingsSchema.parse(JSON.parse(reference.club.settings)).ratification;
}

/** How claims stand: no row says that one waits, it follows from the club's setting and what was decided. */
export function claimStatuses(reference: ClubReference, rulings: Rulings): (row: ClaimRow) => ClaimStatus {
  const settings = ratificationOf(reference);
  return ({ origin, uuid, entered_at: enteredAt }) => {
    const needed = signaturesNeeded(settings, localDay(enteredAt));
    const outcome = rulings.outcome(origin, uuid, Math.max(1, needed));
    return { ...outcome, needed, status: recordStatus(outcome.ruling, needed) };
  };
}
