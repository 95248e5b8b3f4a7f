import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TakenField } from '#shared/contract/athletes.ts';
import { Failure } from '#shared/domain/failure.ts';
import { openTestApp } from '#tests/support/app.ts';
import { pictureOf } from '#tests/support/club-picture.ts';
import { newClub, sound, type TestClub } from '#tests/support/test-club.ts';

const isSoak = process.env['TRACKRECORD_DOSE'] === 'soak';

/** What officials do, in any order; numbers choose among what is there at that moment. */
type Step =
  | { do: 'record'; athlete: number; mark: number; day: number; hurdles: boolean }
  | { do: 'relay'; mark: number; day: number }
  | { do: 'remove' | 'restore' | 'correct'; which: number; mark: number }
  | { do: 'edit'; athlete: number; field: number }
  | { do: 'merge'; kept: number; merged: number; take: TakenField[] }
  | { do: 'unmerge'; which: number };

const small = (max: number) => fc.integer({ min: 0, max });
const takes = fc.subarray<TakenField>(['dateOfBirth', 'membershipNumber', 'consent', 'note']);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      athlete: small(4),
      mark: small(12),
      day: small(5),
      hurdles: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('relay' as const), mark: small(9), day: small(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('remove' as const, 'restore' as const, 'correct' as const),
      which: small(30),
      mark: small(12),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), athlete: small(4), field: small(4) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('merge' as const), kept: small(4), merged: small(4), take: takes }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unmerge' as const), which: small(9) }) },
);

const days = ['2019-05-04', '2019-05-04', '2021', '2024-07-06', '2026-05-10', '2026-05-11'];
const births = ['2008-09-01', '', '2010', '2009-02-03', ''];

interface Known {
  readonly merged: string;
  readonly plain: string;
}

/** One club in which entries are merged and parted, and one in which nobody ever merges, side by side. */
class Worlds {
  readonly merging: TestClub;
  readonly plain: TestClub;
  private readonly athletes: Known[] = [];
  private readonly performances: (Known & { athlete: number | null; day: string; hurdles: boolean })[] = [];
  private readonly merges: { id: string; kept: number; merged: number }[] = [];
  private edits = 0;

  constructor(merging: TestClub, plain: TestClub) {
    this.merging = merging;
    this.plain = plain;
    for (const [index, born] of births.entries()) {
      const more = {
        memberFrom: ['', '2018', '2020-01-01', '', '2015'][index],
        memberTo: ['', '2019-12-31', '', '', '2023'][index],
        membershipNumber: index % 2 === 0 ? `N${index}` : null,
        consent: index === 1 ? 'given' : null,
        note: index === 3 ? 'a note' : null,
      };
      const name = `Runner${index} Test`;
      this.athletes.push({
        merged: merging.athlete(name, 'F', born, more),
        plain: plain.athlete(name, 'F', born, more),
      });
    }
  }

  get inForce(): number {
    return this.merges.length;
  }

  apply(step: Step): void {
    try {
      this.attempt(step);
    } catch (error) {
      // A refusal is an answer, and comes before anything was done in either club; anything else is a bug.
      if (!(error instanceof Failure)) throw error;
    }
  }

  /** Whom an entry counts for at this moment. */
  private root(index: number): number {
    const merge = this.merges.find((each) => each.merged === index);
    return merge === undefined ? index : this.root(merge.kept);
  }

  private attempt(step: Step): void {
    switch (step.do) {
      case 'record': {
        const athlete = this.root(step.athlete);
        const over = { day: days[step.day] ?? '', discipline: step.hurdles ? '200m' : '100m' };
        this.record([athlete], `${step.hurdles ? 25 : 12}.${step.mark + 10}`, over, athlete, step.hurdles);
        return;
      }
      case 'relay': {
        const team = [...new Set([0, 1, 2, 3].map((index) => this.root(index)))];
        const over = { day: days[step.day] ?? '', discipline: '4x100m', gender: 'F' as const, ageGroup: 'U20' };
        this.record(team, `5${step.mark}.10`, over, null, false);
        return;
      }
      case 'remove':
      case 'restore':
      case 'correct':
        this.change(step);
        return;
      case 'edit':
        this.edit(this.root(step.athlete), step.field);
        return;
      case 'merge':
        this.merge(this.root(step.kept), this.root(step.merged), step.take);
        return;
      case 'unmerge':
        this.unmerge(step.which);
    }
  }

  private record(
    team: readonly number[],
    mark: string,
    over: Parameters<TestClub['record']>[2],
    athlete: number | null,
    hurdles: boolean,
  ): void {
    const legsOf = (which: keyof Known) => [
      ...team.map((index) => this.athletes[index]![which]),
      ...(athlete === null ? ['Guest', 'Visitor', 'Friend', 'Other'].slice(team.length).map((name) => ({ name })) : []),
    ];
    const merged = this.merging.record(legsOf('merged'), mark, over).id;
    const plain = this.plain.record(legsOf('plain'), mark, over).id;
    this.performances.push({ merged, plain, athlete, day: over?.day ?? '', hurdles });
  }

  private change(step: Extract<Step, { do: 'remove' | 'restore' | 'correct' }>): void {
    const known = this.performances[step.which % Math.max(1, this.performances.length)];
    if (known === undefined) return;
    if (step.do === 'remove') {
      this.merging.remove(known.merged);
      this.plain.remove(known.plain);
    } else if (step.do === 'restore') {
      const restore = (club: TestClub, performanceId: string) =>
        club.test.call('performances', 'restore', { clubId: club.id, performanceId }).id;
      this.performances.push({
        ...known,
        merged: restore(this.merging, known.merged),
        plain: restore(this.plain, known.plain),
      });
    } else if (known.athlete !== null) {
      // The form of a correction offers whom the result counts for; who was entered stays so in the other club.
      const now = this.athletes[this.root(known.athlete)]!.merged;
      const entered = this.athletes[known.athlete]!.plain;
      const mark = `${known.hurdles ? 25 : 12}.${step.mark + 10}`;
      const over = { day: known.day, discipline: known.hurdles ? '200m' : '100m' };
      const corrected = {
        merged: this.correct(this.merging, known.merged, now, mark, over),
        plain: this.correct(this.plain, known.plain, entered, mark, over),
      };
      this.performances.push({ ...known, ...corrected });
    }
  }

  private correct(club: TestClub, performanceId: string, athlete: string, mark: string, over: object): string {
    return club.test.call('performances', 'correct', {
      ...club.typed(athlete, { mark, ...over }),
      performanceId,
      reason: 'typed wrongly',
      isConfirmed: true,
    }).id;
  }

  /** Every edit writes something that nobody wrote before. */
  private edit(index: number, field: number): void {
    this.edits += 1;
    const day = String((this.edits % 27) + 1).padStart(2, '0');
    const changes = [
      { dateOfBirth: `2007-0${(this.edits % 9) + 1}-${day}` },
      { membershipNumber: `E${this.edits}` },
      { note: `edit ${this.edits}` },
      { lastName: `Test${this.edits}` },
    ][field];
    for (const [club, id] of [
      [this.merging, this.athletes[index]!.merged],
      [this.plain, this.athletes[index]!.plain],
    ] as const) {
      const own = club.test.call('athletes', 'get', { clubId: club.id, athleteId: id });
      const { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, memberships } = own;
      const person = { firstName, lastName, gender, dateOfBirth, membershipNumber, consent, memberships };
      const more = changes ?? { memberships: [...memberships, { from: `19${70 + (this.edits % 29)}`, to: '2005' }] };
      club.test.call('athletes', 'update', { clubId: club.id, athleteId: id, ...person, ...more });
    }
  }

  private merge(kept: number, merged: number, take: TakenField[]): void {
    const { mergeId } = this.merging.test.call('athletes', 'merge', {
      clubId: this.merging.id,
      keptId: this.athletes[kept]!.merged,
      mergedId: this.athletes[merged]!.merged,
      take,
    });
    this.merges.push({ id: mergeId, kept, merged });
  }

  unmerge(which: number): void {
    const [merge] = this.merges.splice(which % Math.max(1, this.merges.length), 1);
    if (merge === undefined) return;
    this.merging.test.call('athletes', 'unmerge', { clubId: this.merging.id, mergeId: merge.id });
  }
}

/** Both clubs may have been asked for a fourth leg more or less: the same steps, and the same picture in the end. */
describe('merging and parting in any order', () => {
  it(
    'leaves nothing behind: after all merges were taken back the club is as if nobody had merged',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 6, maxLength: isSoak ? 60 : 30 }),
          fc.array(small(9), { minLength: 5, maxLength: 5 }),
          async (steps, order) => {
            const test = openTestApp();
            try {
              const worlds = new Worlds(newClub(test), newClub(test));
              for (const each of steps) worlds.apply(each);
              expect(await worlds.merging.verify()).toEqual(sound);
              for (const which of order) worlds.unmerge(which);
              expect(worlds.inForce).toBe(0);
              expect(await worlds.merging.verify()).toEqual(sound);
              expect(pictureOf(worlds.merging)).toEqual(pictureOf(worlds.plain));
            } finally {
              test.close();
            }
          },
        ),
        { numRuns: isSoak ? 400 : 15, endOnFailure: false },
      );
    },
    isSoak ? 3_600_000 : 120_000,
  );

  it('makes one person: the club is as if all had been typed for the entry that is kept', async () => {
    const result = fc.record({ athlete: small(2), mark: small(12), day: small(5), isLater: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(result, { minLength: 3, maxLength: 15 }), fc.boolean(), async (results, isChain) => {
        const test = openTestApp();
        try {
          const [merging, one] = [newClub(test), newClub(test)];
          const periods = [{ memberFrom: '2018', memberTo: '2019-06-01' }, { memberFrom: '2021' }, {}];
          const entries = ['2008-09-01', '', '2008'].map((born, index) =>
            merging.athlete('Ada Fennimore', 'F', born, { isAnotherPerson: true, ...periods[index] }),
          );
          const ada = one.athlete('Ada Fennimore', 'F', '2008-09-01', periods[0]);
          const memberships = [
            { from: '2018', to: '2019-06-01' },
            { from: '2021', to: '' },
          ];
          const person = { firstName: 'Ada', lastName: 'Fennimore', gender: 'F' as const, dateOfBirth: '2008-09-01' };
          test.call('athletes', 'update', { clubId: one.id, athleteId: ada, ...person, memberships });
          const taken: typeof results = [];
          const record = (all: typeof results) => {
            for (const { athlete, mark, day } of all) {
              const over = { mark: `12.${mark + 10}`, day: days[day] ?? '' };
              try {
                one.record(ada, over.mark, over);
              } catch (error) {
                // The same result of the same person twice.
                if (!(error instanceof Failure)) throw error;
                continue;
              }
              merging.record(entries[athlete] ?? '', over.mark, over);
              taken.push({ athlete, mark, day, isLater: false });
            }
          };
          const merge = (keptId = '', mergedId = '') =>
            test.call('athletes', 'merge', { clubId: merging.id, keptId, mergedId });
          record(results.filter((each) => !each.isLater));
          if (isChain) {
            merge(entries[1], entries[2]);
            merge(entries[0], entries[1]);
          } else {
            merge(entries[0], entries[1]);
            merge(entries[0], entries[2]);
          }
          record(results.filter((each) => each.isLater));
          expect(pictureOf(merging)).toEqual(pictureOf(one));
          expect(await merging.verify()).toEqual(sound);
        } finally {
          test.close();
        }
      }),
      { numRuns: isSoak ? 200 : 10 },
    );
  }, 120_000);
});
