import { command, job, type Operations, query } from '#main/operations.ts';

import { ageGroupsOfPerson, groupsInForceOn, normsOf } from './age-groups.ts';
import { changeReference, removeReference, restoreReference } from './changes.ts';
import { changeCompetition, listCompetitions, removeCompetition, restoreCompetition } from './competitions.ts';
import { refuseTakenName } from './names.ts';
import { referenceOfClub } from './reference.ts';
import {
  addAgeGroup,
  changeAgeGroup,
  changeDiscipline,
  changeSeason,
  createDiscipline,
  createSeason,
  freshReference,
} from './service.ts';
import { usesOfClub } from './uses.ts';
import {
  groupsOfClub,
  toAgeGroup,
  toAgeGroupDetail,
  toDiscipline,
  toDisciplineDetail,
  toSeason,
  toSeasonDetail,
} from './views.ts';

const nothing = () => null;

export const referenceOperations: Operations<'reference'> = {
  all: query(({ read, today }, { clubId }) => {
    const reference = referenceOfClub(read, clubId);
    return {
      seasons: reference.seasons.map(toSeason),
      disciplines: reference.disciplines.map(toDiscipline),
      ageGroups: groupsOfClub(reference).map((group) => toAgeGroup(reference, group, today)),
    };
  }),
  overview: query(({ read, today }, { clubId }) => {
    const reference = referenceOfClub(read, clubId);
    return {
      seasons: reference.seasons.map(toSeasonDetail),
      disciplines: reference.disciplines.map(toDisciplineDetail),
      ageGroups: groupsOfClub(reference).map((group) => toAgeGroupDetail(reference, group, today)),
    };
  }),
  uses: query(({ read }, { clubId }) => usesOfClub(read, referenceOfClub(read, clubId))),
  change: command(({ write }, { clubId, ...change }) => {
    changeReference(write, referenceOfClub(write, clubId), change);
    return { code: change.code };
  }),
  createDiscipline: command(({ write }, { clubId, ...input }) => {
    const reference = referenceOfClub(write, clubId);
    refuseTakenName('discipline', reference.disciplines, [input.name, ...input.aliases], null);
    const code = createDiscipline(write, reference, input);
    return toDiscipline(freshReference(write, reference).discipline(code));
  }),
  changeDiscipline: job(nothing, ({ write }, { clubId, code, ...changes }, _prepared, progress) => {
    const reference = referenceOfClub(write, clubId);
    changeDiscipline(write, reference, code, changes, progress);
    return toDiscipline(freshReference(write, reference).discipline(code));
  }),
  createAgeGroup: job(nothing, ({ write, today }, { clubId, ...group }, _prepared, progress) => {
    const reference = referenceOfClub(write, clubId);
    addAgeGroup(write, reference, group, progress);
    const after = freshReference(write, reference);
    return toAgeGroup(after, after.ageGroup(group.code), today);
  }),
  changeAgeGroup: job(nothing, ({ write, today }, { clubId, code, ...changes }, _prepared, progress) => {
    const reference = referenceOfClub(write, clubId);
    changeAgeGroup(write, reference, code, changes, progress);
    const after = freshReference(write, reference);
    return toAgeGroup(after, after.ageGroup(code), today);
  }),
  createSeason: command(({ write }, { clubId, name, aliases }) => {
    const reference = referenceOfClub(write, clubId);
    refuseTakenName('season', reference.seasons, [name, ...aliases], null);
    const code = createSeason(write, reference, name, aliases);
    return toSeason(freshReference(write, reference).season(code));
  }),
  changeSeason: command(({ write }, { clubId, code, ...changes }) => {
    const reference = referenceOfClub(write, clubId);
    changeSeason(write, reference, code, changes);
    return toSeason(freshReference(write, reference).season(code));
  }),
  remove: job(nothing, ({ write }, { clubId, what, code }, _prepared, progress) => {
    removeReference(write, referenceOfClub(write, clubId), what, code, progress);
    return { code };
  }),
  restore: job(nothing, ({ write }, { clubId, what, code }, _prepared, progress) => {
    restoreReference(write, referenceOfClub(write, clubId), what, code, progress);
    return { code };
  }),
  norms: query(({ read }, { clubId, discipline, day }) => normsOf(referenceOfClub(read, clubId), discipline, day)),
  groupsInForce: query(({ read }, { clubId, season, day }) =>
    groupsInForceOn(referenceOfClub(read, clubId), season, day),
  ),
  ageGroupOf: query(({ read }, { clubId, ...question }) => ageGroupsOfPerson(referenceOfClub(read, clubId), question)),
  competitions: query(({ read }, input) => listCompetitions(read, input)),
  changeCompetition: command(({ write }, { clubId, competitionId, ...fields }) =>
    changeCompetition(write, referenceOfClub(write, clubId), competitionId, fields),
  ),
  removeCompetition: command(({ write }, { clubId, competitionId }) => {
    removeCompetition(write, referenceOfClub(write, clubId), competitionId);
    return { id: competitionId };
  }),
  restoreCompetition: command(({ write }, { clubId, competitionId }) => {
    restoreCompetition(write, referenceOfClub(write, clubId), competitionId);
    return { id: competitionId };
  }),
};
