import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Failure } from '#shared/domain/failure.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';
import type { Verification } from '#shared/contract/system.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';

const isSoak = process.env['TRACKRECORD_DOSE'] === 'soak';

/** What officials do, in any order; numbers choose among what is there at that moment. */
type Step =
  | { do: 'record'; athlete: number; discipline: number; mark: number; day: number; wind: number; round: number }
  | { do: 'relay'; mark: number; day: number }
  | { do: 'remove' | 'restore' | 'correct'; which: number; mark: number }
  | { do: 'decide'; which: number; ruling: number }
  | { do: 'birth'; athlete: number; year: number }
  | { do: 'membership'; athlete: number; from: number }
  | { do: 'policy'; bits: number };

const small = (max: number) => fc.integer({ min: 0, max });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      athlete: small(4),
      discipline: small(2),
      mark: small(8),
      day: small(6),
      wind: small(3),
      round: small(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('relay' as const), mark: small(3), day: small(6) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('remove' as const, 'restore' as const, 'correct' as const),
      which: small(30),
      mark: small(8),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), which: small(30), ruling: small(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('birth' as const), athlete: small(4), year: small(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('membership' as const), athlete: small(4), from: small(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('policy' as const), bits: small(255) }) },
);

const days = ['1974-06-01', '2019-05-04', '2019-05-04', '2019', '2024-07', '2024-07-06', '2026-05-10'];
const disciplines = ['100m', 'LJ', 'SP'];
const rulings = ['pending', 'ratified', 'refused', 'never-a-record', 'this-is-the-record', 'withdrawn'] as const;

class World {
  private readonly test: TestApp;
  private readonly clubId: string;
  private readonly athletes: {
    id: string;
    gender: 'F' | 'M';
    dateOfBirth: string;
    memberships: { from: string; to: string }[];
  }[] = [];
  private readonly performances: { id: string; input: Record<string, unknown> }[] = [];

  constructor(test: TestApp) {
    this.test = test;
    this.clubId = test.call('clubs', 'create', { name: 'Property Harriers' }).id;
    for (const [index, gender] of (['F', 'F', 'M', 'F', 'M'] as const).entries()) {
      const dateOfBirth = ['2008-09-01', '2010-05-20', '1985-02-28', '', '2004'][index] ?? '';
      const athlete = test.call('athletes', 'create', {
        clubId: this.clubId,
        firstName: `Runner${index}`,
        lastName: 'Test',
        gender,
        dateOfBirth,
      });
      this.athletes.push({ id: athlete.id, gender, dateOfBirth, memberships: [] });
    }
  }

  async apply(step: Step): Promise<void> {
    try {
      await this.attempt(step);
    } catch (error) {
      // A refusal is an answer; anything else is a bug.
      if (!(error instanceof Failure)) throw error;
    }
  }

  private async attempt(step: Step): Promise<void> {
    switch (step.do) {
      case 'record': {
        const athlete = this.athletes[step.athlete]!;
        const discipline = disciplines[step.discipline]!;
        const mark =
          discipline === '100m'
            ? ['12.4', '12.40', '12.4h', '12.41', '12.5', '12.38', '12.60', '12.3h', '12.30'][step.mark]!
            : `${5 + step.mark / 100}`;
        this.record({
          discipline,
          legs: [{ athleteId: athlete.id }],
          mark,
          day: days[step.day]!,
          wind: discipline === 'SP' ? '' : ['', '+1.0', '+2.4', 'n/a'][step.wind]!,
          round: ['', 'heat', 'final', 'semi'][step.round]!,
        });
        return;
      }
      case 'relay':
        this.record({
          discipline: '4x100m',
          gender: 'F',
          legs: [0, 1, 3].map((i) => ({ athleteId: this.athletes[i]!.id })).concat([{ name: 'Guest' } as never]),
          mark: `5${step.mark}.1`,
          day: days[step.day]!,
          ageGroup: 'U20',
        });
        return;
      case 'remove':
      case 'restore':
      case 'correct':
        this.change(step.do, step.which, step.mark);
        return;
      case 'decide': {
        const known = this.pick(step.which);
        if (known !== undefined)
          this.test.call('performances', 'decide', {
            clubId: this.clubId,
            performanceId: known.id,
            ruling: rulings[step.ruling]!,
          });
        return;
      }
      case 'birth':
      case 'membership': {
        const athlete = this.athletes[step.athlete]!;
        if (step.do === 'birth')
          athlete.dateOfBirth = ['2008-09-01', '2012-01-01', '', '1990-12-31', '2005', '2011-08-31'][step.year]!;
        else
          athlete.memberships = [
            [],
            [{ from: '2020-01-01', to: '' }],
            [{ from: '', to: '2019-12-31' }],
            [{ from: '1970', to: '2030' }],
          ][step.from]!;
        this.test.call('athletes', 'update', {
          clubId: this.clubId,
          athleteId: athlete.id,
          firstName: 'Runner',
          lastName: 'Test',
          gender: athlete.gender,
          dateOfBirth: athlete.dateOfBirth,
          memberships: athlete.memberships,
        });
        return;
      }
      case 'policy': {
        const bit = (n: number) => (step.bits >> n) & 1;
        await this.test.job('clubs.changePolicy', {
          clubId: this.clubId,
          policy: {
            ...defaultPolicy,
            bandRule: bit(0) ? 'open' : 'strict',
            overallList: bit(1) === 1,
            unknownWind: bit(2) ? 'reject' : 'flag',
            timing: (['one-list', 'separate', 'fat-only'] as const)[step.bits % 3],
            ties: (['joint', 'first', 'latest'] as const)[(step.bits >> 2) % 3],
            sameDay: bit(4) ? 'best' : 'all',
            outsideMembership: bit(5) ? 'exclude' : 'flag',
            year: bit(6) ? 'october' : 'calendar',
          },
        });
      }
    }
  }

  private record(input: Record<string, unknown>): void {
    const whole = { clubId: this.clubId, season: 'track', isConfirmed: true, ...input };
    const { id } = this.test.app.execute('performances.record', whole, {
      user: 'official',
      access: 'superuser',
      shell: 'test',
    }) as { id: string };
    this.performances.push({ id, input: whole });
  }

  private change(what: 'remove' | 'restore' | 'correct', which: number, mark: number): void {
    const known = this.pick(which);
    if (known === undefined) return;
    if (what === 'remove')
      this.test.call('performances', 'remove', { clubId: this.clubId, performanceId: known.id, reason: 'typed twice' });
    else if (what === 'restore')
      known.id = this.test.call('performances', 'restore', { clubId: this.clubId, performanceId: known.id }).id;
    else {
      const corrected = this.test.app.execute(
        'performances.correct',
        {
          ...known.input,
          performanceId: known.id,
          reason: 'misread',
          mark:
            known.input['discipline'] === '4x100m'
              ? `5${mark}.20`
              : known.input['discipline'] === '100m'
                ? `12.${30 + mark}`
                : `5.${10 + mark}`,
        },
        { user: 'official', access: 'superuser', shell: 'test' },
      ) as { id: string };
      known.id = corrected.id;
    }
  }

  private pick(which: number): { id: string; input: Record<string, unknown> } | undefined {
    return this.performances.length === 0 ? undefined : this.performances[which % this.performances.length];
  }
}

describe('what is derived', () => {
  it(
    'equals a rebuild after any interleaving of entries, corrections, deletions, decisions and changes of policy',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
          const test = openTestApp();
          try {
            const world = new World(test);
            for (const one of steps) await world.apply(one);
            const verification = (await test.job('system.verify', {})) as Verification;
            expect(verification.differences).toEqual([]);
            expect(verification.integrity).toBe('ok');
          } finally {
            test.close();
          }
        }),
        { numRuns: isSoak ? 2000 : 40 },
      );
    },
    isSoak ? 3_600_000 : 120_000,
  );
});
