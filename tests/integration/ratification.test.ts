import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createApp } from '#main/app.ts';
import { silentLog } from '#main/log.ts';
import type { Claim } from '#shared/contract/ratification.ts';
import { defaultClubSettings } from '#shared/domain/club-settings.ts';
import { checklistItems, type RatificationSettings } from '#shared/domain/ratification.ts';
import { localUser, openTestApp, type TestApp, today } from '#tests/support/app.ts';
import { jobRefusal, newClub, refusal, sound, type TestClub, verdict } from '#tests/support/test-club.ts';
import { personWith, turnAccountsOn, type Window } from '#tests/support/window.ts';

let test: TestApp;
let club: TestClub;
let ada: string;
let bea: string;

const checklist = [...checklistItems];

function ask(of: TestClub, changes: Partial<RatificationSettings> = {}): void {
  const ratification = { ...defaultClubSettings.ratification, isRequired: true, ...changes };
  of.test.call('clubs', 'update', { clubId: of.id, settings: { ...defaultClubSettings, ratification } });
}

const statuses = () =>
  test.call('records', 'list', { clubId: club.id, ageGroup: 'SEN' }).map((record) => record.status);
const waiting = (show: 'waiting' | 'overdue' | 'decided' = 'waiting') =>
  test.call('ratification', 'list', { clubId: club.id, show }).claims;
const lines = (claims: readonly Claim[]) =>
  claims.map((claim) => `${claim.mark?.text ?? ''} ${claim.legs.map((leg) => leg.name).join(', ')}: ${claim.status}`);

describe('a club that asks nobody', () => {
  beforeAll(() => {
    test = openTestApp();
    club = newClub(test);
  });
  afterAll(() => test.close());

  it('has records that stand at once, and only what is put on hold waits', () => {
    const { id } = club.record(club.athlete('Ada Fennimore'), '12.34');
    expect(statuses()).toEqual(['standing']);
    expect(waiting()).toEqual([]);
    expect(test.call('ratification', 'summary', { clubId: club.id })).toEqual({
      isRequired: false,
      waiting: 0,
      overdue: 0,
    });
    club.decide(id, 'pending');
    expect(waiting()).toMatchObject([{ status: 'pending', deadline: null, isOverdue: false, needed: 1 }]);
    test.call('ratification', 'sign', { clubId: club.id, performanceId: id });
    expect(statuses()).toEqual(['ratified']);
  });
});

describe('a club that asks for one signature', () => {
  beforeAll(() => {
    test = openTestApp();
  });
  afterAll(() => test.close());
  beforeEach(() => {
    club = newClub(test);
    ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
    bea = club.athlete('Bea Garrick', 'F', '2001-07-30');
    ask(club);
  });

  it('shows what takes or equals a record as pending, everywhere, and says so before it is saved', async () => {
    expect(club.judge(ada, '12.34').verdicts[0]?.text).toContain('It will wait until it is ratified.');
    const { id, judgement } = club.record(ada, '12.34');
    club.record(bea, '12.34', { day: '2025-06-15' });
    club.record(bea, '12.90', { day: '2025-06-16' });
    expect(verdict(judgement, 'club-record', 'SEN').flags).toContain('PENDING');
    expect(statuses()).toEqual(['pending', 'pending']);
    expect(club.history().map((entry) => entry.status)).toEqual(['pending', 'pending']);
    expect(verdict(club.get(id), 'club-record', 'SEN').flags).toContain('PENDING');
    expect(lines(waiting())).toEqual(['12.34 Ada Fennimore: pending', '12.34 Bea Garrick: pending']);
    expect(waiting()[1]?.records).toMatchObject([
      { ageGroupName: 'Overall', isEqualled: true, before: { mark: { text: '12.34' }, holders: ['Ada Fennimore'] } },
      { ageGroupName: 'Senior', isEqualled: true },
    ]);
    expect(await club.verify()).toEqual(sound);
  });

  it('asks for nothing that was entered before the day, and nothing of a mark that is no record', () => {
    club.record(ada, '12.34');
    ask(club, { since: '2199-01-01' });
    expect(statuses()).toEqual(['standing']);
    expect(waiting()).toEqual([]);
    expect(club.judge(bea, '12.00').verdicts[0]?.text).not.toContain('ratified');
  });

  it('asks from the day on which it was switched on where nobody names a day', () => {
    ask(club);
    const [own] = test.call('clubs', 'list', undefined).filter((each) => each.id === club.id);
    expect(own?.settings.ratification).toMatchObject({ isRequired: true, since: today });
  });

  it('has a record when it is signed, with what was looked at', () => {
    const { id } = club.record(ada, '12.34');
    expect(
      refusal(() => test.call('ratification', 'sign', { clubId: club.id, performanceId: id, checklist: ['wind'] })),
    ).toEqual({
      code: 'RATIFICATION_REFUSED',
      data: { because: 'not-checked' },
    });
    const signed = test.call('ratification', 'sign', {
      clubId: club.id,
      performanceId: id,
      checklist: ['wind', 'timing'],
      note: 'No officials at a school match.',
    });
    expect(signed).toEqual({ id, isRatified: true });
    expect(statuses()).toEqual(['ratified']);
    expect(waiting()).toEqual([]);
    const [claim] = waiting('decided');
    expect(claim).toMatchObject({ status: 'ratified', signatures: [{ isMine: true }], obstacle: 'signed-already' });
    expect(claim?.checklist.filter((each) => each.isTicked).map((each) => each.item)).toEqual(['wind', 'timing']);
    expect(claim?.decisions).toMatchObject([{ ruling: 'ratified', reason: 'No officials at a school match.' }]);
  });

  it('gives a refused record back to whoever then holds it, and judges all that followed again', async () => {
    const { id: first } = club.record(ada, '12.60', { day: '2025-06-01' });
    const { id: second } = club.record(bea, '12.20', { day: '2025-06-08' });
    club.record(ada, '12.40', { day: '2025-06-15' });
    expect(lines(waiting())).toEqual(['12.60 Ada Fennimore: pending', '12.20 Bea Garrick: pending']);
    test.call('ratification', 'refuse', { clubId: club.id, performanceId: second, reason: 'No wind reading.' });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.40 Ada Fennimore']);
    expect(lines(waiting())).toEqual(['12.60 Ada Fennimore: pending', '12.40 Ada Fennimore: pending']);
    expect(lines(waiting('decided'))).toEqual(['12.20 Bea Garrick: refused']);
    expect(await club.verify()).toEqual(sound);
    test.call('ratification', 'withdraw', { clubId: club.id, performanceId: second });
    expect(club.board({ ageGroup: 'SEN' })).toEqual(['SEN 12.20 Bea Garrick']);
    test.call('ratification', 'sign', { clubId: club.id, performanceId: first, checklist });
    expect(lines(waiting())).toEqual(['12.20 Bea Garrick: pending']);
    expect(await club.verify()).toEqual(sound);
  });

  it('asks again after a correction, and not after a deletion that was taken back', async () => {
    const { id } = club.record(ada, '12.34');
    test.call('ratification', 'sign', { clubId: club.id, performanceId: id, checklist });
    club.remove(id);
    const restored = test.call('performances', 'restore', { clubId: club.id, performanceId: id });
    expect(statuses()).toEqual(['ratified']);
    const corrected = test.call('performances', 'correct', {
      ...club.typed(ada, { mark: '12.35' }),
      performanceId: restored.id,
      reason: 'misread',
    });
    expect(statuses()).toEqual(['pending']);
    const claim = test.call('ratification', 'get', { clubId: club.id, performanceId: corrected.id });
    expect(claim).toMatchObject({ status: 'pending', signatures: [], obstacle: null });
    expect(await club.verify()).toEqual(sound);
  });

  it('knows what is overdue', () => {
    club.record(ada, '12.34');
    const later = createApp({
      dataFolder: test.folder,
      role: 'reader',
      clock: () => Date.now(),
      today: () => '2199-01-01',
      log: silentLog,
    });
    const ask = (name: string, input: object) => later.execute(name, { clubId: club.id, ...input }, localUser);
    expect(ask('ratification.summary', {})).toEqual({ isRequired: true, waiting: 1, overdue: 1 });
    expect(ask('ratification.list', { show: 'overdue' })).toMatchObject({ total: 1, claims: [{ isOverdue: true }] });
    later.close();
    expect(waiting('overdue')).toEqual([]);
  });

  it('cannot ask for two signatures while nobody signs in', () => {
    expect(refusal(() => ask(club, { signatures: 2 }))).toMatchObject({
      code: 'INVALID_INPUT',
      data: { fields: [{ field: 'settings.ratification.signatures' }] },
    });
  });

  it('says nothing of a claim of another club', () => {
    const { id } = club.record(ada, '12.34');
    const other = newClub(test);
    for (const name of ['get', 'sign', 'withdraw'] as const) {
      const which = { clubId: other.id, performanceId: id };
      expect([name, refusal(() => test.call('ratification', name, which)).code]).toEqual([name, 'NOT_FOUND']);
    }
  });
});

describe('a club that asks for two signatures', () => {
  let ann: Window;
  let ben: Window;
  let cleo: Window;
  let performanceId: string;

  const sign = (who: Window) => who.ask('ratification.sign', { clubId: club.id, performanceId, checklist });
  const status = async () => ((await cleo.ask('ratification.get', { clubId: club.id, performanceId })) as Claim).status;

  beforeAll(async () => {
    test = openTestApp();
    club = newClub(test);
    ada = club.athlete('Ada Fennimore', 'F', '2000-02-03');
    const eve = await turnAccountsOn(test);
    ann = await personWith(eve, test, club.id, 'ann', 'staff');
    ben = await personWith(eve, test, club.id, 'ben', 'staff');
    cleo = await personWith(eve, test, club.id, 'cleo', 'staff');
    const ratification = { ...defaultClubSettings.ratification, isRequired: true, signatures: 2 };
    await eve.ask('clubs.update', { clubId: club.id, settings: { ...defaultClubSettings, ratification } });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const typed = { ...club.typed(ada, { mark: '12.34' }), isConfirmed: true };
    performanceId = ((await ann.ask('performances.record', typed)) as { id: string }).id;
  });
  // Each test has a record of its own to be signed.
  afterEach(() => ann.ask('performances.remove', { clubId: club.id, performanceId, reason: 'next test' }));

  it('takes none from whoever entered the result, and none twice', async () => {
    expect(await jobRefusal(sign(ann))).toMatchObject({
      code: 'RATIFICATION_REFUSED',
      data: { because: 'entered-it' },
    });
    expect(await sign(ben)).toMatchObject({ isRatified: false });
    expect(await status()).toBe('pending');
    expect(await jobRefusal(sign(ben))).toMatchObject({ data: { because: 'signed-already' } });
    const decide = { clubId: club.id, performanceId, ruling: 'ratified', reason: 'seen' };
    expect(await jobRefusal(ann.ask('performances.decide', decide))).toMatchObject({
      code: 'RATIFICATION_REFUSED',
    });
    expect(await sign(cleo)).toMatchObject({ isRatified: true });
    expect(await status()).toBe('ratified');
  });

  it('waits again when somebody takes the own signature back', async () => {
    await sign(ben);
    await sign(cleo);
    await ben.ask('ratification.withdraw', { clubId: club.id, performanceId });
    expect(await status()).toBe('pending');
    const claim = (await ben.ask('ratification.get', { clubId: club.id, performanceId })) as Claim;
    expect(claim.signatures).toMatchObject([{ by: 'cleo', isMine: false }]);
    expect(claim.obstacle).toBeNull();
  });

  it('lets one person refuse', async () => {
    await sign(ben);
    await cleo.ask('ratification.refuse', { clubId: club.id, performanceId, reason: 'Short of the line.' });
    expect(await status()).toBe('refused');
    expect(await club.verify()).toEqual(sound);
  });
});
