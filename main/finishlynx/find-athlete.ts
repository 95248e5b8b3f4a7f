import type { LynxCandidate, LynxRow } from '#shared/contract/finishlynx.ts';

import type { AthleteNames, NamedAthlete } from './athlete-names.ts';

export interface KnownAthlete extends NamedAthlete {
  readonly dateOfBirth: string;
}

export interface Runner {
  readonly name: string;
  /** The number on the shirt, which some clubs take from the membership. */
  readonly id: string;
  readonly license: string;
  /** `ours` by the affiliation; `open` where the file names none. */
  readonly club: 'ours' | 'other' | 'open';
  readonly gender: 'F' | 'M' | 'X' | null;
}

const mostCandidates = 6;

/**
 * Whom of ours a line means. Certain is one athlete of exactly the name, or of the membership number and a name like it; what
 * could be two is chosen by a person, and a namesake in another club is not taken unless a person says so.
 */
export function findAthlete(
  athletes: AthleteNames<KnownAthlete>,
  runner: Runner,
): { match: LynxRow['match']; candidates: LynxCandidate[] } {
  const named = ofGender(athletes.named(runner.name), runner.gender);
  const like = athletes.like(runner.name);
  const numbered = athletes.withNumber(runner.license);
  const certain = numbered.find((athlete) => named.includes(athlete) || like.includes(athlete));
  if (certain !== undefined) return { match: 'found', candidates: [candidate(certain)] };

  const [only, another] = byNumber(named, athletes.withNumber(runner.id));
  if (only !== undefined && another === undefined && runner.club !== 'other') {
    return { match: 'found', candidates: [candidate(only)] };
  }
  const possible = [...named, ...(runner.club === 'other' ? [] : [...numbered, ...like])];
  const candidates = [...new Set(possible)].slice(0, mostCandidates).map(candidate);
  if (runner.club === 'other') return { match: candidates.length > 0 ? 'namesake' : 'other', candidates };
  if (candidates.length > 0)
    return { match: named.length > 0 || runner.club === 'ours' ? 'choose' : 'namesake', candidates };
  return { match: runner.club === 'ours' ? 'unknown' : 'other', candidates };
}

/** The event's category tells two of one name apart; it does not hide somebody who is entered wrongly. */
function ofGender(athletes: readonly KnownAthlete[], gender: Runner['gender']): readonly KnownAthlete[] {
  const fitting = athletes.filter((athlete) => athlete.gender === gender);
  return fitting.length > 0 ? fitting : athletes;
}

function byNumber(named: readonly KnownAthlete[], numbered: readonly KnownAthlete[]): readonly KnownAthlete[] {
  const both = named.filter((athlete) => numbered.includes(athlete));
  return both.length === 1 ? both : named;
}

function candidate({ id, firstName, lastName, dateOfBirth, gender }: KnownAthlete): LynxCandidate {
  return { id, firstName, lastName, dateOfBirth, gender };
}
