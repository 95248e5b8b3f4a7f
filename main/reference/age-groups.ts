import type { AgeGroupRule } from '#shared/domain/age-group-type.ts';
import { birthsOfGroups } from '#shared/domain/age-group-births.ts';
import { ageGroupOn, ageGroupsOf } from '#shared/domain/age-groups.ts';
import type { GroupInForce } from '#shared/contract/reference.ts';
import { ageOn, lastDayOf } from '#shared/domain/day.ts';
import { normSpecification } from '#shared/domain/specification.ts';

import type { ClubReference } from './reference.ts';

/** The groups that the club's scheme gives out on a day in a season, with who belongs to them and where that is written. */
export function groupsInForceOn(reference: ClubReference, season: string, day: string): GroupInForce[] {
  const { rules, policy } = reference;
  const { code: seasonCode } = reference.season(season);
  const births = birthsOfGroups({
    rules,
    season: seasonCode,
    day: lastDayOf(day),
    under20Reference: policy.under20Reference,
  });
  return births.map((group) => ({
    ...group,
    name: reference.ageGroupByCode.get(group.code)?.name ?? group.code,
    source: sourceOf(rules, group.code, seasonCode, lastDayOf(day)),
  }));
}

function sourceOf(rules: readonly AgeGroupRule[], code: string, season: string, day: string): string {
  const ofCode = rules.filter(
    (rule) =>
      rule.code === code &&
      (rule.validFrom === '' || rule.validFrom <= day) &&
      (rule.validTo === '' || day <= rule.validTo),
  );
  const named = ofCode.find((rule) => rule.environments !== '*' && rule.environments.includes(season));
  return (named ?? ofCode[0])?.source ?? '';
}

interface Question {
  readonly dateOfBirth: string;
  readonly day: string;
  readonly gender: 'F' | 'M' | null;
}

/** Which group somebody is in on a day, in every season that is used here. */
export function ageGroupsOfPerson(reference: ClubReference, { dateOfBirth, day, gender }: Question) {
  const { rules, policy } = reference;
  const seasons = reference.seasons.filter((season) => !season.isHidden);
  return {
    age: dateOfBirth === '' || day === '' ? null : ageOn(dateOfBirth, day),
    seasons: seasons.map((season) => {
      const answer = ageGroupOn({
        rules,
        dateOfBirth,
        day,
        gender,
        season: season.code,
        under20Reference: policy.under20Reference,
      });
      const codes = answer.type === 'known' ? [answer.code] : answer.type === 'possible' ? answer.codes : [];
      return {
        season: season.code,
        seasonName: season.name,
        groups: codes.map((code) => ({ code, name: reference.ageGroupByCode.get(code)?.name ?? code })),
      };
    }),
  };
}

/** What each group of the club's scheme throws or jumps over on a day, by rule; null where no verified source says it. */
export function normsOf(reference: ClubReference, code: string, day: string) {
  const discipline = reference.discipline(code);
  if (discipline.specification === 'none') return [];
  const scheme = reference.club.scheme;
  const inForce = new Set(
    reference.seasons.flatMap((season) =>
      reference.groupsInForce(season.code, lastDayOf(day)).map((group) => group.code),
    ),
  );
  return ageGroupsOf(scheme)
    .filter((group) => inForce.has(group.code) && group.gender !== 'X')
    .flatMap((group) =>
      (['F', 'M'] as const)
        .filter((gender) => group.gender === null || group.gender === gender)
        .map((gender) => {
          const norm = normSpecification({
            discipline: { code: discipline.code, specification: discipline.specification },
            gender,
            ageGroupCode: group.code,
            schemeFamily: scheme,
            day,
          });
          return {
            ageGroup: group.code,
            ageGroupName: reference.ageGroupByCode.get(group.code)?.name ?? group.name,
            gender,
            specification: norm?.specification ?? null,
            source: norm?.source ?? '',
          };
        }),
    );
}
