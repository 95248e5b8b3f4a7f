import { ageGroupOn, type AgeGroupAnswer, type AgeGroupQuestion } from './age-groups.ts';
import type { AgeGroup } from './age-group-type.ts';

/** A runner of a team; an unknown one has no date of birth. */
export interface TeamLeg {
  dateOfBirth: string;
  gender: 'F' | 'M' | null;
}

export interface TeamQuestion extends Pick<AgeGroupQuestion, 'rules' | 'day' | 'season' | 'under20Reference'> {
  legs: readonly TeamLeg[];
  /** Category of the team. */
  gender: 'F' | 'M' | 'X';
  /** The groups of the scheme with their ordinals. */
  groups: readonly AgeGroup[];
}

/**
 * The age group of a team (decision 11): that of the oldest leg; of the youngest where all are masters. A masters athlete
 * among younger ones runs as a senior. Legs that leave several answers possible leave the team's open too.
 */
export function teamAgeGroup(question: TeamQuestion): AgeGroupAnswer {
  const { legs, groups, gender } = question;
  if (legs.length === 0) return ageGroupOn({ ...question, dateOfBirth: '', gender: null });
  const byCode = new Map(groups.map((group) => [group.code, group]));
  const answers = legs.map((leg) =>
    ageGroupOn({ ...question, dateOfBirth: leg.dateOfBirth, gender: genderOf(leg, gender) }),
  );
  const unknown = answers.find((answer) => answer.type === 'unknown');
  if (unknown !== undefined) return unknown;
  const perLeg = answers.map((answer) => codesOf(answer).flatMap((code) => byCode.get(code) ?? []));

  let teams: Extremes[] = [];
  for (const [index, options] of perLeg.entries()) {
    teams = index === 0 ? options.map((group) => ({ youngest: group, oldest: group })) : joined(teams, options);
  }
  const codes = [...new Set(teams.map((team) => codeOfTeam(team, question)))];
  const [only] = codes;
  if (only === undefined) return { type: 'unknown', reason: 'NO_RULE' };
  return codes.length === 1 ? { type: 'known', code: only } : { type: 'possible', codes };
}

interface Extremes {
  youngest: AgeGroup;
  oldest: AgeGroup;
}

/** Each team so far with each group that the next leg may be in; only the extremes are kept. */
function joined(teams: readonly Extremes[], options: readonly AgeGroup[]): Extremes[] {
  const found = new Map<string, Extremes>();
  for (const team of teams) {
    for (const group of options) {
      const youngest = group.ordinal < team.youngest.ordinal ? group : team.youngest;
      const oldest = group.ordinal > team.oldest.ordinal ? group : team.oldest;
      found.set(`${youngest.ordinal} ${oldest.ordinal}`, { youngest, oldest });
    }
  }
  return [...found.values()];
}

function codeOfTeam(team: Extremes, { gender, groups, rules }: TeamQuestion): string {
  if (team.youngest.kind === 'masters') {
    const sameBand = groups.filter((group) => group.kind === 'masters' && group.ordinal === team.youngest.ordinal);
    return (sameBand.find((group) => group.gender === gender) ?? team.youngest).code;
  }
  if (team.oldest.kind !== 'masters') return team.oldest.code;
  const givenOut = new Set(rules.map((rule) => rule.code));
  const ofAdults = groups.filter(
    (group) => givenOut.has(group.code) && (group.kind === 'senior' || group.kind === 'open'),
  );
  return (ofAdults[0] ?? team.oldest).code;
}

/** In a team of one gender a leg whose own is not recorded has the team's. */
function genderOf(leg: TeamLeg, team: 'F' | 'M' | 'X'): 'F' | 'M' | null {
  return leg.gender ?? (team === 'X' ? null : team);
}

function codesOf(answer: AgeGroupAnswer): readonly string[] {
  if (answer.type === 'known') return [answer.code];
  return answer.type === 'possible' ? answer.codes : [];
}

/** Whether a mixed team has as many women as men (two and two: World Athletics since 2022, B5); a warning, never a refusal. */
export function mixedTeamBalance(genders: readonly ('F' | 'M' | null)[]): 'balanced' | 'unbalanced' | 'unknown' {
  const half = genders.length / 2;
  const women = genders.filter((gender) => gender === 'F').length;
  const men = genders.filter((gender) => gender === 'M').length;
  if (women > half || men > half || genders.length % 2 === 1) return 'unbalanced';
  return women + men === genders.length ? 'balanced' : 'unknown';
}
