import { afterEach, beforeEach, expect, test } from 'vitest';

import { type CliFolder, openCliFolder } from '#tests/support/cli.ts';

interface Listed {
  discipline: string;
  ageGroup: string;
  mark: string;
  value: number;
  athletes: string[];
  joint: boolean;
}

const header = 'discipline,gender,mark,holder,age_group,date';

let folder: CliFolder;
beforeEach(async () => {
  folder = openCliFolder();
  await folder.json('init', '--club', 'Riverside');
});
afterEach(() => folder.remove());

async function importRecords(lines: readonly string[], ...options: string[]) {
  const file = folder.file('records.csv', [header, ...lines].join('\n'));
  return (await folder.json('import', 'records', file, '--club', 'Riverside', ...options)) as {
    imported: number;
    duplicates: number;
    batch: string;
  };
}

async function listed(): Promise<[ageGroup: string, mark: string, holder: string][]> {
  const records = (await folder.json('records', '--club', 'Riverside')) as Listed[];
  return records
    .map(({ ageGroup, mark, athletes }): [string, string, string] => [ageGroup, mark, athletes.join(', ')])
    .sort(([a], [b]) => a.localeCompare(b));
}

test('a mark that stands in the overall list and again in that of its age group is a record of both', async () => {
  const report = await importRecords([
    '100m,F,12.40,Ada Łukasik,ALL,2019-06-01',
    '100m,F,12.40,Ada Łukasik,U17,2019-06-01',
    '100m,F,13.10,Berit Moe,W40,2011-05-01',
  ]);
  expect(report).toMatchObject({ imported: 3, duplicates: 0 });
  expect(await listed()).toEqual([
    ['ALL', '12.40', 'Ada Łukasik'],
    ['U17', '12.40', 'Ada Łukasik'],
    ['W40', '13.10', 'Berit Moe'],
  ]);
  expect(await folder.json('top', '--club', 'Riverside', '--discipline', '100m')).toHaveLength(2);
  expect(await folder.json('verify')).toMatchObject({ differences: [] });
});

test('the same list again adds nothing, and undoing it leaves nothing', async () => {
  const lines = [
    '100m,F,12.40,Ada Łukasik,U17,2019-06-01',
    '100m,F,12.40,Ada Łukasik,ALL,2019-06-01',
    'High Jump,M,1.90,Carl Underhill,ALL,1988',
    'High Jump,M,1.90,Carl Underhill,U20,1988',
  ];
  const { batch } = await importRecords(lines);
  const before = await listed();
  expect(await importRecords(lines)).toMatchObject({ imported: 0, duplicates: 4 });
  expect(await listed()).toEqual(before);
  await folder.json('undo', batch);
  expect(await listed()).toEqual([]);
  expect(await folder.json('verify')).toMatchObject({ differences: [] });
});

test('of a windy mark with the legal one in brackets the legal one is the record, also after a rebuild', async () => {
  await importRecords(['200m,F,24.65w(24.80),Una Moe,ALL,2018-07-01', '200m,F,24.90,Ada Łukasik,ALL,2017-07-01']);
  expect(await listed()).toEqual([['ALL', '24.80', 'Una Moe']]);
  expect(await folder.json('rebuild')).toMatchObject({ differences: [] });
  expect(await listed()).toEqual([['ALL', '24.80', 'Una Moe']]);
});

test('holders of one mark share it, and an athlete who equals the own record does not', async () => {
  await importRecords([
    'Long Jump,M,6.50,Carl Underhill,SEN,1990-06-01',
    'Long Jump,M,6.50,Carl Underhill,SEN,1991-06-01',
    'Long Jump,M,6.50,Dan Moe,SEN,1992-06-01',
  ]);
  const records = (await folder.json('records', '--club', 'Riverside', '--age-group', 'Senior')) as Listed[];
  expect(records.map(({ athletes, joint }) => ({ athletes, joint }))).toEqual([
    { athletes: ['Carl Underhill'], joint: true },
    { athletes: ['Dan Moe'], joint: true },
  ]);
});
