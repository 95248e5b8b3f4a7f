import type { BrowserApp } from './browser-app.ts';

export interface SmallClub {
  readonly clubId: string;
  readonly ines: string;
  readonly marta: string;
}

/** A made-up club of two women with a record that went up, was equalled and is held together. */
export async function createSmallClub({ client }: BrowserApp): Promise<SmallClub> {
  const { id: clubId } = await client.clubs.create({ name: 'Larkford Harriers' });
  // A test that makes another club begins in this one.
  await client.accounts.rememberClub({ clubId });
  const athlete = async (firstName: string, lastName: string, dateOfBirth: string) =>
    (await client.athletes.create({ clubId, firstName, lastName, gender: 'F', dateOfBirth })).id;
  const ines = await athlete('Ines', 'Alvarado', '1996-03-05');
  const marta = await athlete('Marta', 'Quill', '1999-11-30');
  const record = (athleteId: string, discipline: string, day: string, mark: string, wind = '') =>
    client.performances.record({
      clubId,
      discipline,
      season: 'track',
      legs: [{ athleteId }],
      day,
      mark,
      wind,
      competition: 'Larkford Open',
      isConfirmed: true,
    });
  await record(ines, '100m', '2019-06-01', '12.60', '+0.3');
  await record(ines, '100m', '2021-07-10', '12.41', '+1.1');
  await record(ines, '100m', '2021-08-01', '12.20', '+3.4');
  await record(marta, '100m', '2022-05-15', '12.30', '+0.9');
  await record(ines, '100m', '2023-06-03', '12.30', '-0.2');
  await record(marta, 'LJ', '2022-05-15', '5.61', '+0.4');
  await record(marta, 'HJ', '2022-05-15', '1.62');
  return { clubId, ines, marta };
}
