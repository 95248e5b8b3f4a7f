import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { Failure } from '#shared/domain/failure.ts';
import type { Policy } from '#shared/domain/policy.ts';
import { openTestApp, type TestApp } from '#tests/support/app.ts';
import { newClub, sound, type TestClub, type Typed } from '#tests/support/test-club.ts';

const isSoak = process.env['TRACKRECORD_DOSE'] === 'soak';

let test: TestApp;

beforeAll(() => {
  test = openTestApp();
});

afterAll(() => test.close());

const policy: fc.Arbitrary<Partial<Policy>> = fc.record({
  bandRule: fc.constantFrom('strict', 'open'),
  overallList: fc.boolean(),
  unknownWind: fc.constantFrom('accept', 'flag', 'reject'),
  timing: fc.constantFrom('one-list', 'separate', 'fat-only'),
  ties: fc.constantFrom('joint', 'first', 'latest'),
  sameDay: fc.constantFrom('all', 'best'),
  outsideMembership: fc.constantFrom('flag', 'exclude'),
  year: fc.constantFrom('calendar', 'october'),
});

interface Result {
  athlete: number;
  isLong: boolean;
  mark: number;
  over: Partial<Typed>;
}

const result: fc.Arbitrary<Result> = fc.record({
  athlete: fc.nat(3),
  isLong: fc.boolean(),
  mark: fc.nat(4),
  over: fc.record({
    day: fc.constantFrom('2024-05-04', '2024-05-04', '2024-05-05', '2025-11-04', '2024-05', '2024'),
    wind: fc.constantFrom('0.0', '0.0', '+2.4', '', 'n/a'),
    round: fc.constantFrom('', 'heat', 'final'),
    timeOfDay: fc.constantFrom('', '', '10:00', '11:00'),
    ageGroup: fc.constantFrom(null, null, 'U20', 'SEN'),
    representedClub: fc.constantFrom(null, null, null, 'Larkford'),
    place: fc.constantFrom(null, 1),
    attempts: fc.array(
      fc.record({ mark: fc.constantFrom('5.21', '5.20'), wind: fc.constantFrom('+1.0', '', '+2.1') }),
      { maxLength: 2 },
    ),
  }),
});

const ruling = fc.constantFrom('pending', 'ratified', 'refused', 'never-a-record', 'this-is-the-record', 'withdrawn');
const decisions = fc.array(fc.tuple(fc.nat(9), ruling), { maxLength: 3 });

const sprints = ['12.40', '12.41', '12.4h', '12.4', '12.30'];
const jumps = ['5.20', '5.21', '5.22', '5.30', '5.10'];

function typedOf(club: TestClub, athletes: readonly string[], { athlete, isLong, mark, over }: Result) {
  const discipline = isLong ? 'LJ' : '100m';
  const attempts = isLong ? (over.attempts ?? []) : [];
  return club.typed(athletes[athlete] ?? '', {
    ...over,
    discipline,
    attempts,
    mark: (isLong ? jumps : sprints)[mark] ?? '',
  });
}

/** Null where it is refused: a duplicate is a duplicate, live and stored. */
function unlessRefused<Answer>(work: () => Answer): Answer | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

async function clubOf(changes: Partial<Policy>): Promise<{ club: TestClub; athletes: string[] }> {
  const club = newClub(test);
  await club.policy(changes);
  const athletes = [
    club.athlete('Ada One', 'F', '2000-02-03'),
    club.athlete('Bea Two', 'F', '2008-12-01', { memberFrom: '2024-05-05' }),
    club.athlete('Cleo Three', 'F', '1979-05-04'),
    club.athlete('Dot Four', 'F', ''),
  ];
  return { club, athletes };
}

it(
  'the live verdict is the one after saving and the one that is stored, under every policy, for a new result and for a correction',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        policy,
        fc.array(result, { maxLength: 9 }),
        decisions,
        result,
        fc.option(fc.nat(9), { nil: null }),
        async (changes, history, decided, last, corrected) => {
          const { club, athletes } = await clubOf(changes);
          const ids = history.flatMap((each) => {
            const typed = { ...typedOf(club, athletes, each), isConfirmed: true };
            return unlessRefused(() => test.call('performances', 'record', typed).id) ?? [];
          });
          for (const [which, ruling] of decided) if (ids[which] !== undefined) club.decide(ids[which], ruling);
          const replaces = corrected === null ? null : (ids[corrected] ?? null);
          const typed = typedOf(club, athletes, last);
          const live = test.call('performances', 'judge', { ...typed, replaces });
          const confirmed = { ...typed, isConfirmed: true };
          const saved = unlessRefused(() =>
            replaces === null
              ? test.call('performances', 'record', confirmed)
              : test.call('performances', 'correct', { ...confirmed, performanceId: replaces, reason: 'misread' }),
          );
          expect(saved === null).toBe(live.warnings.some((warning) => warning.code === 'duplicate'));
          if (saved === null) return;
          expect(saved.judgement).toEqual({ ...live, warnings: [] });
          expect(club.get(saved.id).verdicts).toEqual(live.verdicts);
        },
      ),
      { numRuns: isSoak ? 3000 : 100 },
    );
    expect(await newClub(test).verify()).toEqual(sound);
  },
  isSoak ? 3_600_000 : 120_000,
);
