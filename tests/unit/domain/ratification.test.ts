import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Decided,
  obstacleToSigning,
  outcomeOf,
  ratificationSettingsSchema,
  recordStatus,
  rulings,
  signaturesNeeded,
} from '#shared/domain/ratification.ts';

const decided = (...steps: [Decided<string>['ruling'], string, boolean?][]): Decided<string>[] =>
  steps.map(([ruling, by, isOfThisVersion = true]) => ({ ruling, by, isOfThisVersion }));

const anyDecision: fc.Arbitrary<Decided<string>> = fc.record({
  ruling: fc.constantFrom(...rulings),
  by: fc.constantFrom('ann', 'ben', 'cleo'),
  isOfThisVersion: fc.boolean(),
});

describe('what holds after several decisions', () => {
  it('is pending until as many people ratified as are needed', () => {
    expect(outcomeOf(decided(['ratified', 'ann']), 2)).toEqual({ ruling: 'pending', signatures: ['ann'] });
    expect(outcomeOf(decided(['ratified', 'ann'], ['ratified', 'ann']), 2).ruling).toBe('pending');
    expect(outcomeOf(decided(['ratified', 'ann'], ['ratified', 'ben']), 2).ruling).toBe('ratified');
  });

  it('loses the own signature of whoever takes it back, and no other', () => {
    const both = decided(['ratified', 'ann'], ['ratified', 'ben']);
    expect(outcomeOf([...both, ...decided(['withdrawn', 'ben'])], 2)).toEqual({
      ruling: 'pending',
      signatures: ['ann'],
    });
    expect(outcomeOf([...both, ...decided(['withdrawn', 'cleo'])], 2)).toEqual({ ruling: null, signatures: [] });
    expect(outcomeOf(decided(['ratified', 'ann'], ['withdrawn', 'ann']), 1)).toEqual({ ruling: null, signatures: [] });
  });

  it('is a refusal where one person refused, and both sign anew after that', () => {
    const refused = decided(['ratified', 'ann'], ['refused', 'ben']);
    expect(outcomeOf(refused, 2)).toEqual({ ruling: 'refused', signatures: [] });
    expect(outcomeOf([...refused, ...decided(['ratified', 'ben'])], 2).signatures).toEqual(['ben']);
  });

  it('forgets what was ratified before a correction, and keeps a refusal', () => {
    expect(outcomeOf(decided(['ratified', 'ann', false]), 1).ruling).toBeNull();
    expect(outcomeOf(decided(['pending', 'ann', false]), 1).ruling).toBeNull();
    expect(outcomeOf(decided(['refused', 'ann', false]), 1).ruling).toBe('refused');
    const corrected = decided(['ratified', 'ann', false], ['ratified', 'ben', false], ['withdrawn', 'ann', false]);
    expect(outcomeOf(corrected, 2)).toEqual({ ruling: null, signatures: [] });
  });

  it('never counts a person twice, and is ratified just where enough signed', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 12 }), fc.constantFrom(1, 2), (decisions, needed) => {
        const { ruling, signatures } = outcomeOf(decisions, needed);
        expect(new Set(signatures).size).toBe(signatures.length);
        expect(ruling === 'ratified').toBe(signatures.length >= needed);
      }),
    );
  });

  it('counts or is refused alike, however many people must sign', () => {
    const effect = (ruling: ReturnType<typeof outcomeOf>['ruling']) =>
      ruling === 'ratified' || ruling === 'pending' ? 'counts' : ruling;
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 12 }), (decisions) => {
        expect(effect(outcomeOf(decisions, 1).ruling)).toBe(effect(outcomeOf(decisions, 2).ruling));
      }),
    );
  });
});

describe('what a club asks for', () => {
  const settings = ratificationSettingsSchema.parse({ isRequired: true, signatures: 2, since: '2026-01-01' });

  it('holds for claims that were entered since a day', () => {
    expect(signaturesNeeded(settings, '2025-12-31')).toBe(0);
    expect(signaturesNeeded(settings, '2026-01-01')).toBe(2);
    expect(signaturesNeeded({ ...settings, isRequired: false }, '2026-05-01')).toBe(0);
    expect(ratificationSettingsSchema.parse({}).isRequired).toBe(false);
  });

  it('lets what nobody decided wait, and only that', () => {
    expect(recordStatus(null, 1)).toBe('pending');
    expect(recordStatus(null, 0)).toBe('standing');
    expect(recordStatus('ratified', 2)).toBe('ratified');
    expect(recordStatus('this-is-the-record', 2)).toBe('by-decision');
  });

  it('keeps whoever entered a result from signing it where two sign', () => {
    const claim = { signatures: ['ben'], enteredBy: 'ann', needed: 2 };
    expect(obstacleToSigning('ann', claim)).toBe('entered-it');
    expect(obstacleToSigning('ann', { ...claim, needed: 1 })).toBeNull();
    expect(obstacleToSigning('ben', claim)).toBe('signed-already');
    expect(obstacleToSigning('cleo', claim)).toBeNull();
  });
});
