import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { Failure } from '#shared/domain/failure.ts';

import { WrongUse } from './exit-codes.ts';
import { inUnits, kindOf } from './marks.ts';
import { type Session, withSession } from './session.ts';
import type { Terminal } from './terminal.ts';

/** `explain`: every verdict about a performance, in words and codes. Its numbers are in seconds, metres or points. */
export async function explain(terminal: Terminal, performance: string): Promise<void> {
  const performanceId = performance.trim().toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(performanceId)) {
    throw new WrongUse(
      `“${performance}” is not the number of a performance. The lists show it under performanceId with --json.`,
    );
  }
  await withSession(terminal, 'read', async (session) => {
    const { clubId, verdicts } = find(session, performanceId);
    const disciplines = new Map(
      session.ask('reference', 'all', { clubId }).disciplines.map((entry) => [entry.code, entry]),
    );
    const value = {
      performanceId,
      verdicts: verdicts.map(({ subject, category, code, text, flags, numbers, isCurrent }) => {
        const kind = kindOf(disciplines, category.discipline);
        return {
          subject,
          category: {
            season: category.seasonName,
            discipline: category.disciplineName,
            specification: category.specification,
            ageGroup: category.ageGroup,
            gender: category.gender,
            timing: category.timing,
          },
          code,
          text,
          flags,
          numbers: {
            value: inUnits(numbers.value, kind),
            previousValue: inUnits(numbers.previousValue, kind),
            improvement: inUnits(numbers.improvement, kind),
            improvementPercent: numbers.improvementPercent,
            wind: numbers.windTenths === null ? null : numbers.windTenths / 10,
            year: numbers.year,
          },
          isCurrent,
        };
      }),
    };
    await terminal.answer(value, () => verdicts.map((verdict) => verdict.text).join('\n'));
  });
}

function find(session: Session, performanceId: string): { clubId: string; verdicts: readonly VerdictView[] } {
  for (const club of session.ask('clubs', 'list', undefined)) {
    try {
      return {
        clubId: club.id,
        verdicts: session.ask('performances', 'get', { clubId: club.id, performanceId }).verdicts,
      };
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'NOT_FOUND')) throw error;
    }
  }
  throw new WrongUse(`There is no performance ${performanceId} here.`);
}
