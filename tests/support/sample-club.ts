import sharp from 'sharp';

import { storeUpload } from '#main/files/uploads.ts';
import type { ImportReport, Mapping } from '#shared/contract/imports.ts';

import { localUser, type TestApp } from './app.ts';

export interface SampleClub {
  readonly clubId: string;
  readonly athleteId: string;
  readonly performanceId: string;
  readonly report: ImportReport;
}

const resultsFile = [
  'first_name,last_name,gender,date_of_birth,discipline,date,mark,wind,place,round,competition,venue,status,team_members,age_group',
  'Aino,Virtanen,F,2008-04-02,100m,2026-05-03,12.71,+0.8,1,final,Spring Open,Riverside,,,',
  'Aino,Virtanen,F,2008-04-02,100m,2026-05-03,12.80,-0.2,2,heat,Spring Open,Riverside,,,',
  'Bea,Okafor,F,2011-11-20,Long Jump,2026-05-03,4.92,+2.4,1,,Spring Open,Riverside,,,',
  'Caleb,Okafor,M,2005-01-31,5000m,2026-05-09,17:04.50,,3,,League 1,Hilltop,,,',
  'Caleb,Okafor,M,2005-01-31,5000m,2026-05-16,,,,,League 2,Hilltop,DNF,,',
  'Dana,Silva,F,2009-06-30,Shot Put,2026-05-09,not a mark,,,,League 1,Hilltop,,,',
  'Dana,Silva,F,2009-06-30,Shot Put,2026-13-40,9.80,,,,League 1,Hilltop,,,',
  ',,F,,4x100m,2026-05-09,52.31,,1,,League 1,Hilltop,,Aino Virtanen; Bea Okafor; Dana Silva; Guest Runner,Senior',
].join('\n');

/** Sends a file and imports it, as a person does who creates what is missing. */
export async function importFile(
  test: TestApp,
  clubId: string,
  text: string,
  mapping: Mapping = {},
): Promise<ImportReport> {
  const { uploadId } = await storeUpload(test.folder, new File([text], 'results.csv'));
  const createMissing = ['disciplines', 'age-groups', 'competitions', 'seasons'];
  return (await test.job('imports.run', {
    clubId,
    kind: 'performances',
    uploadId,
    mapping,
    createMissing,
  })) as ImportReport;
}

export function sampleClubOf(test: TestApp): string {
  return test.call('clubs', 'list').find((club) => club.name === 'Sample Harriers')?.id ?? '';
}

/** A small made-up club with at least one row in every table that an official's work fills. */
export async function openSampleClub(test: TestApp): Promise<SampleClub> {
  const { id: clubId } = test.call('clubs', 'create', { name: 'Sample Harriers', aliases: ['Harriers'] });
  const leaver = test.call('athletes', 'create', { clubId, firstName: 'Yrsa', lastName: 'Gone', gender: 'F' });
  await test.job('privacy.erase', { clubId, athleteId: leaver.id, reason: 'asked for it' });
  test.call('reference', 'createSeason', { clubId, name: 'Beach' });
  await test.job('reference.createAgeGroup', { clubId, code: 'U9', name: 'Under 9', ordinal: 90, maxAge: 8 });
  const own = test.call('reference', 'createDiscipline', { clubId, name: 'Welly Throw', kind: 'measured' });
  const athlete = test.call('athletes', 'create', {
    clubId,
    firstName: 'Ada',
    lastName: 'Berg',
    gender: 'F',
    dateOfBirth: '2009-03-14',
    membershipNumber: '17',
    memberFrom: '2019-01-01',
  });
  const spare = test.call('athletes', 'create', { clubId, firstName: 'Zoe', lastName: 'Spare', gender: 'F' });
  test.call('athletes', 'remove', { clubId, athleteId: spare.id });
  const common = { clubId, season: 'track', legs: [{ athleteId: athlete.id }], isConfirmed: true };
  const first = test.call('performances', 'record', {
    ...common,
    discipline: 'LJ',
    day: '2025-06-14',
    mark: '5.21',
    wind: '+2.6',
    place: 1,
    round: 'final',
    competition: 'County',
    venue: 'Hilltop',
    attempts: [{ mark: '5.21', wind: '+2.6' }, { mark: '5.08', wind: '+1.1' }, { mark: 'x' }],
  });
  test.call('performances', 'decide', {
    clubId,
    performanceId: first.id,
    ruling: 'ratified',
    reason: 'Papers are in.',
  });
  const second = test.call('performances', 'record', {
    ...common,
    discipline: '100m',
    day: '2025-07-01',
    mark: '12.9',
    wind: '',
  });
  test.call('performances', 'correct', {
    ...common,
    discipline: '100m',
    day: '2025-07-01',
    mark: '12.94',
    wind: '+0.3',
    performanceId: second.id,
    reason: 'Misread.',
  });
  const third = test.call('performances', 'record', { ...common, discipline: own.code, day: '2025-07', mark: '21.30' });
  test.call('performances', 'remove', { clubId, performanceId: third.id, reason: 'Typed twice.' });
  test.call('performances', 'restore', { clubId, performanceId: third.id });
  const report = await importFile(test, clubId, resultsFile);
  const undone = await importFile(
    test,
    clubId,
    'first_name,last_name,discipline,date,mark,age_group\nEva,Lind,800m,2024-05-05,2:20.10,U20\n',
    {
      constants: { gender: 'F' },
    },
  );
  if (undone.batch !== null) await test.job('imports.undo', { clubId, batchId: undone.batch });
  test.call('sync', 'part', { clubId, kind: 'performance', countsId: first.id, otherId: second.id });
  mergeTwoEntries(test, clubId);
  await fillPeopleAndProof(test, clubId, first.id);
  return { clubId, athleteId: athlete.id, performanceId: first.id, report };
}

/** Caleb, of whom the file has a result and a race that he did not finish, was entered by another spelling before. */
function mergeTwoEntries(test: TestApp, clubId: string): void {
  const { rows } = test.call('athletes', 'list', { clubId, search: 'Caleb Okafor' });
  const kept = test.call('athletes', 'create', { clubId, firstName: 'Kaleb', lastName: 'Okafor', gender: 'M' });
  const mergedId = rows[0]?.id ?? '';
  test.call('athletes', 'merge', { clubId, keptId: kept.id, mergedId, take: ['dateOfBirth'] });
  const other = test.call('athletes', 'create', { clubId, firstName: 'Bo', lastName: 'Okafor', gender: 'F' });
  const { rows: twins } = test.call('athletes', 'list', { clubId, search: 'Bea Okafor' });
  test.call('athletes', 'keepApart', { clubId, athleteId: other.id, otherId: twins[0]?.id ?? '' });
}

/** Somebody with a role, a look through the list of them, and a proof of a result. */
async function fillPeopleAndProof(test: TestApp, clubId: string, performanceId: string): Promise<void> {
  await test.app.execute(
    'members.invite',
    { clubId, userName: 'Tove', fullName: 'Tove Berg', role: 'staff' },
    localUser,
  );
  test.call('members', 'review', { clubId, note: 'All still with us.' });
  const { uploadId } = await storeUpload(test.folder, new File([await photo()], 'finish.png'));
  await test.job('proofs.add', { clubId, performanceId, uploadId, kind: 'photo-finish' });
}

const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#3366cc' } })
    .png()
    .toBuffer();
