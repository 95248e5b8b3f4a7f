import { describe, expect, it } from 'vitest';

import { keptReport } from '#main/import/kept-report.ts';

const line = (number: number) => ({ line: number, reason: 'The mark cannot be read. '.repeat(4), suggestion: null });

describe('the kept report of an import', () => {
  it('is the whole report of a file of ordinary size', () => {
    const report = { imported: 3, quarantined: [line(1), line(2)], warnings: [], possibleDuplicates: [] };
    expect(keptReport(report)).toBe(report);
  });

  it('has its counts whole and its lists cut where it would not fit into one operation', () => {
    const quarantined = Array.from({ length: 100_000 }, (_, index) => line(index));
    const kept = keptReport({ imported: 7, quarantined, warnings: quarantined, possibleDuplicates: [] });
    expect(JSON.stringify(kept).length).toBeLessThan(400_001);
    expect(kept.imported).toBe(7);
    expect(kept.quarantined.length).toBeGreaterThan(100);
    expect(kept.quarantined[0]).toEqual(line(0));
  });
});
