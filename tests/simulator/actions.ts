import { storeUpload } from '#main/files/uploads.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';
import { anyPdf } from '#tests/support/proof-files.ts';

import type { SimulatedLaptop } from './laptop.ts';
import type { Random } from './random.ts';

/** What somebody does at a laptop, in one of its clubs. */
export interface Desk {
  readonly laptop: SimulatedLaptop;
  readonly clubId: string;
  readonly random: Random;
  /** A result was entered that nobody may lose. */
  readonly entered: (performanceIds: readonly string[]) => void;
  /** Begins every name of this club's athletes, so that they are found where they do not belong. */
  readonly mark: string;
}

type Action = (desk: Desk) => unknown;

const people = [
  ['Ines', 'Alvarado', 'F', '1996-03-05'],
  ['Marta', 'Quill', 'F', '1999-11-30'],
  ['Márta', 'Quill', 'F', '1999-11-30'],
  ['Noor', 'Devries', 'F', '2008-02-29'],
  ['Tom', 'Vale', 'M', '2010-09-01'],
  ['Tom', 'Vale', 'M', '2010'],
  ['Old', 'Timer', 'M', ''],
] as const;
const days = ['2025-06-14', '2025-06-14', '2025-06-15', '2025-07', '2023', '2019-05-04'] as const;
const events = [
  ['100m', ['12.60', '12.41', '12.4'], ['+0.5', '+2.6', '']],
  ['100m', ['12.60', '12.41'], ['+0.5']],
  ['LJ', ['5.61', '5.40'], ['+0.5', '']],
  ['HJ', ['1.62', '1.70'], ['']],
] as const;
const competitions = ['Larkford Open', 'larkford open', 'County Day', ''] as const;
const reasons = ['Read anew.', 'Another heat.'] as const;

function athletes({ laptop, clubId }: Desk) {
  return laptop.call('athletes', 'list', { clubId, pageSize: 200 }).rows;
}

function athlete(desk: Desk) {
  return desk.random.maybe(athletes(desk));
}

function results({ laptop, clubId }: Desk) {
  return laptop.call('performances', 'list', { clubId, pageSize: 200 }).rows;
}

function anyResult(desk: Desk) {
  return desk.random.maybe(results(desk));
}

/** A result of an athlete; few marks, days and meetings, so that laptops type the same. */
function typed(desk: Desk) {
  const { random, clubId, laptop } = desk;
  const who = athlete(desk);
  if (who === undefined) return null;
  const [discipline, marks, winds] = random.pick(events);
  return {
    clubId,
    discipline,
    season: 'track',
    legs: [{ athleteId: who.id }],
    day: random.pick(days),
    mark: random.pick(marks),
    wind: random.pick(winds),
    place: random.maybe([null, null, 1, 2]) ?? null,
    competition: random.pick(competitions),
    note: laptop.isOld || random.percent(80) ? '' : `Said at ${String(random.below(5))} o'clock.`,
    isConfirmed: true,
  };
}

/** Fields of a table by a look into the file: what no list shows. */
function rows(desk: Desk, sql: string): Record<string, unknown>[] {
  return desk.laptop.look((file) => {
    const club = file.prepare('SELECT id FROM club WHERE uuid = ?').pluck().get(desk.clubId);
    return file.prepare(sql).all({ club }) as Record<string, unknown>[];
  });
}

function anyRow(desk: Desk, sql: string): string | undefined {
  return desk.random.maybe(rows(desk, sql))?.['uuid'] as string | undefined;
}

async function importFile(desk: Desk): Promise<void> {
  const { laptop, clubId, random, mark } = desk;
  const lines = Array.from({ length: random.between(2, 9) }, () => {
    const [first, last, gender, born] = random.pick(people);
    const [discipline, marks] = random.pick(events);
    return `${mark}${first},${last},${gender},${born},${discipline},${random.pick(days)},${random.pick(marks)},${random.pick(competitions)}`;
  });
  if (random.percent(20)) lines.push(`${mark}Nobody,Known,F,,Throwing the Hat,2025-06-14,12.60,`);
  const text = ['first_name,last_name,gender,date_of_birth,discipline,date,mark,competition', ...lines].join('\n');
  const { uploadId } = await storeUpload(laptop.folder, new File([text], 'results.csv', { type: 'text/csv' }));
  const before = new Set(rows(desk, 'SELECT uuid FROM performance WHERE club_id = :club').map(({ uuid }) => uuid));
  await laptop.job('imports.run', {
    clubId,
    kind: 'performances',
    uploadId,
    createMissing: ['competitions'],
    onDuplicate: random.pick(['skip', 'create']),
  });
  desk.entered(
    rows(desk, 'SELECT uuid FROM performance WHERE club_id = :club').flatMap(({ uuid }) =>
      before.has(uuid) ? [] : [String(uuid)],
    ),
  );
}

async function addProof(desk: Desk): Promise<void> {
  const { laptop, clubId, random } = desk;
  const result = anyResult(desk);
  if (result === undefined) return;
  // Two laptops may add the same file.
  const bytes = anyPdf(`paper ${String(random.below(4))}`);
  const { uploadId } = await storeUpload(laptop.folder, new File([Uint8Array.from(bytes)], 'sheet.pdf'));
  await laptop.job('proofs.add', { clubId, performanceId: result.id, uploadId, kind: 'result-sheet', label: '' });
}

export const actions: Readonly<Record<string, Action>> = {
  record(desk) {
    const input = typed(desk);
    if (input !== null) desk.entered([desk.laptop.call('performances', 'record', input).id]);
  },
  addAthlete({ laptop, clubId, random, mark }) {
    const [firstName, lastName, gender, dateOfBirth] = random.pick(people);
    laptop.call('athletes', 'create', {
      clubId,
      firstName: mark + firstName,
      lastName,
      gender,
      dateOfBirth,
      membershipNumber: laptop.isOld || random.percent(70) ? null : String(random.below(3)),
      memberFrom: random.percent(30) ? '2020' : '',
      isAnotherPerson: random.percent(40),
    });
  },
  rename(desk) {
    const { laptop, clubId, random, mark } = desk;
    const who = athlete(desk);
    if (who === undefined) return;
    const [firstName, lastName, , dateOfBirth] = random.pick(people);
    laptop.call('athletes', 'update', {
      clubId,
      athleteId: who.id,
      firstName: random.percent(60) ? mark + firstName : who.firstName,
      lastName: random.percent(60) ? lastName : who.lastName,
      gender: random.percent(10) ? random.pick(['F', 'M']) : who.gender,
      dateOfBirth: random.percent(30) ? dateOfBirth : who.dateOfBirth,
      membershipNumber: laptop.isOld ? who.membershipNumber : (random.maybe([null, '1', '2']) ?? null),
      consent: random.maybe(['given', 'refused', null] as const) ?? null,
      note: random.maybe([null, 'Left-handed.']) ?? null,
      memberships: random.percent(30) ? [{ from: random.pick(['2019', '2024-07']), to: '' }] : who.memberships,
    });
  },
  /** Nothing but when somebody was a member; in the lives that look for just that. */
  changeMembership(desk) {
    const { laptop, clubId, random } = desk;
    const who = athlete(desk);
    if (who === undefined) return;
    const { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, note } = who;
    const from = random.pick([null, '2019', '2031']);
    const memberships = from === null ? [] : [{ from, to: '' }];
    const person = { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, note };
    laptop.call('athletes', 'update', { clubId, athleteId: who.id, ...person, memberships });
  },
  correct(desk) {
    const result = anyResult(desk);
    const input = typed(desk);
    if (result === undefined || input === null) return;
    const reason = desk.random.pick(reasons);
    desk.entered([desk.laptop.call('performances', 'correct', { ...input, performanceId: result.id, reason }).id]);
  },
  remove(desk) {
    const { laptop, clubId, random } = desk;
    const result = anyResult(desk);
    if (result === undefined) return;
    laptop.call('performances', 'remove', { clubId, performanceId: result.id, reason: random.pick(reasons) });
  },
  restore(desk) {
    const { laptop, clubId } = desk;
    const performanceId = anyRow(
      desk,
      'SELECT p.uuid FROM performance_deletion x JOIN performance p ON p.id = x.performance_id WHERE x.club_id = :club ORDER BY p.uuid',
    );
    if (performanceId !== undefined)
      desk.entered([laptop.call('performances', 'restore', { clubId, performanceId }).id]);
  },
  removeAthlete(desk) {
    const who = athlete(desk);
    if (who !== undefined) desk.laptop.call('athletes', 'remove', { clubId: desk.clubId, athleteId: who.id });
  },
  restoreAthlete(desk) {
    const athleteId = anyRow(desk, 'SELECT uuid FROM athlete WHERE club_id = :club AND is_deleted = 1 ORDER BY uuid');
    if (athleteId !== undefined) desk.laptop.call('athletes', 'restore', { clubId: desk.clubId, athleteId });
  },
  merge(desk) {
    const { laptop, clubId, random } = desk;
    const [kept, merged] = [athlete(desk), athlete(desk)];
    if (kept === undefined || merged === undefined) return;
    const take = random.percent(50) ? (['dateOfBirth', 'note'] as const) : [];
    laptop.call('athletes', 'merge', { clubId, keptId: kept.id, mergedId: merged.id, take: [...take] });
  },
  unmerge(desk) {
    const { laptop, clubId } = desk;
    const mergeId = anyRow(desk, 'SELECT uuid FROM athlete_merge WHERE club_id = :club AND is_same = 1 ORDER BY uuid');
    if (mergeId !== undefined) laptop.call('athletes', 'unmerge', { clubId, mergeId });
  },
  keepApart(desk) {
    const { laptop, clubId } = desk;
    const [one, other] = [athlete(desk), athlete(desk)];
    if (one === undefined || other === undefined || one.id === other.id) return;
    laptop.call('athletes', 'keepApart', { clubId, athleteId: one.id, otherId: other.id });
  },
  part(desk) {
    const { laptop, clubId, random } = desk;
    if (laptop.isOld) return;
    const pair = random.maybe(laptop.call('sync', 'joined', { clubId }).joined);
    if (pair === undefined) return;
    laptop.call('sync', 'part', { clubId, kind: pair.kind, countsId: pair.countsId, otherId: pair.otherId });
  },
  takeBack({ laptop, clubId, random }) {
    const conflict = random.maybe(laptop.call('sync', 'conflicts', { clubId }).conflicts);
    if (conflict?.kind === 'value') laptop.call('sync', 'takeBack', { clubId, conflictId: conflict.id });
  },
  dismiss({ laptop, clubId, random }) {
    const conflict = random.maybe(laptop.call('sync', 'conflicts', { clubId }).conflicts);
    if (conflict?.kind === 'value') laptop.call('sync', 'dismiss', { clubId, conflictId: conflict.id });
  },
  choose({ laptop, clubId, random }) {
    const { conflicts } = laptop.call('sync', 'conflicts', { clubId });
    const conflict = random.maybe(conflicts.filter(({ kind }) => kind === 'corrections'));
    if (conflict?.kind !== 'corrections') return;
    const version = random.maybe(conflict.versions);
    if (version !== undefined) laptop.call('sync', 'choose', { clubId, performanceId: version.performanceId });
  },
  decide(desk) {
    const { laptop, clubId, random } = desk;
    const result = anyResult(desk);
    if (result === undefined) return;
    const ruling = random.pick(['refused', 'never-a-record', 'this-is-the-record', 'withdrawn', 'ratified']);
    laptop.call('performances', 'decide', { clubId, performanceId: result.id, ruling, reason: 'Looked at.' });
  },
  importFile,
  async undoImport(desk) {
    const { laptop, clubId, random } = desk;
    const batch = random.maybe(laptop.call('imports', 'list', { clubId }).filter(({ undoneAt }) => undoneAt === null));
    if (batch !== undefined) await laptop.job('imports.undo', { clubId, batchId: batch.id });
  },
  async policy({ laptop, clubId, random }) {
    const policy = {
      ...defaultPolicy,
      bandRule: random.pick(['strict', 'open']),
      ties: random.pick(['joint', 'first', 'latest']),
      unknownWind: random.pick(['accept', 'flag', 'reject']),
    };
    await laptop.job('clubs.changePolicy', { clubId, policy });
  },
  /** When somebody was a member decides what counts; in the lives that look for just that. */
  async excludeOutsiders({ laptop, clubId }) {
    const policy = { ...defaultPolicy, outsideMembership: 'exclude' };
    await laptop.job('clubs.changePolicy', { clubId, policy });
  },
  nameClub({ laptop, clubId, random, mark }) {
    const aliases = random.percent(50) ? [`${mark}LH`] : [];
    laptop.call('clubs', 'update', { clubId, name: `${mark}Harriers ${String(random.below(3))}`, aliases });
  },
  changeCompetition(desk) {
    const { laptop, clubId, random } = desk;
    const { rows: found } = laptop.call('reference', 'competitions', { clubId });
    const competition = random.maybe(found);
    if (competition === undefined) return;
    laptop.call('reference', 'changeCompetition', {
      clubId,
      competitionId: competition.id,
      name: random.pick(['Larkford Open', 'County Day', 'Evening Mile']),
      venue: random.pick(['Larkford', 'Elsewhere']),
      from: competition.from,
      to: competition.to,
      note: laptop.isOld ? competition.note : (random.maybe([null, 'Rain.']) ?? null),
    });
  },
  removeCompetition({ laptop, clubId, random }) {
    const competition = random.maybe(laptop.call('reference', 'competitions', { clubId }).rows);
    if (competition !== undefined)
      laptop.call('reference', 'removeCompetition', { clubId, competitionId: competition.id });
  },
  async addAgeGroup({ laptop, clubId, random }) {
    const code = random.pick(['B1', 'B2']);
    const minAge = random.between(8, 10);
    await laptop.job('reference.createAgeGroup', { clubId, code, name: code, ordinal: 5, minAge, maxAge: minAge + 1 });
  },
  addReference({ laptop, clubId, random }) {
    const name = `Beach ${String(random.below(3))}`;
    if (random.percent(50)) laptop.call('reference', 'createSeason', { clubId, name });
    else laptop.call('reference', 'createDiscipline', { clubId, name, kind: 'timed' });
  },
  async hideReference(desk) {
    const { laptop, clubId, random } = desk;
    const what = random.percent(50) ? 'reference.remove' : 'reference.restore';
    const code = anyRow(desk, 'SELECT code AS uuid FROM discipline WHERE club_id = :club ORDER BY code');
    if (code !== undefined) await laptop.job(what, { clubId, what: 'discipline', code });
  },
  async erase(desk) {
    const who = athlete(desk);
    if (who === undefined) return;
    await desk.laptop.job('privacy.erase', { clubId: desk.clubId, athleteId: who.id, reason: 'Asked for it.' });
  },
  async invite({ laptop, clubId, random }) {
    const role = random.pick(['member', 'staff', 'owner']);
    await laptop.execute('members.invite', { clubId, userName: `person ${String(random.below(3))}`, role });
  },
  setRole({ laptop, clubId, random }) {
    const member = random.maybe(laptop.call('members', 'list', { clubId }));
    if (member === undefined) return;
    const role = random.pick(['member', 'staff', 'owner']);
    laptop.call('members', 'setRole', { clubId, accountId: member.accountId, role });
  },
  removeMember({ laptop, clubId, random }) {
    const member = random.maybe(laptop.call('members', 'list', { clubId }));
    if (member !== undefined) laptop.call('members', 'remove', { clubId, accountId: member.accountId });
  },
  addProof,
  removeProof(desk) {
    const { laptop, clubId } = desk;
    const proofId = anyRow(desk, 'SELECT uuid FROM proof WHERE club_id = :club AND is_deleted = 0 ORDER BY uuid');
    if (proofId !== undefined) laptop.call('proofs', 'remove', { clubId, proofId, reason: 'Not that race.' });
  },
  recognise(desk) {
    const { laptop, clubId } = desk;
    const result = anyResult(desk);
    if (result === undefined || laptop.isOld) return;
    laptop.call('medals', 'recognise', { clubId, performanceIds: [result.id], occasion: 'Dinner', day: '2025-12-01' });
  },
};
