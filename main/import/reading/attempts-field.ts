import { parseMark } from '#shared/domain/mark.ts';
import type { DisciplineKind } from '#shared/domain/standard/discipline-type.ts';
import { parseWind } from '#shared/domain/wind.ts';
import type { AttemptRead } from './candidate.ts';
import { remembering } from './fields.ts';
import { setAside } from './row-problem.ts';

const mostAttempts = 20;

/**
 * Reads the series of a field event: `5.31 +0.8; x; 5.44 +1.9; -`. A foul is `x`, a pass `-`, and `r` for who retired; an
 * attempt without a reading has its mark alone. The same text of the same kind is read once.
 */
export function attemptsReader(): (text: string, kind: DisciplineKind) => readonly AttemptRead[] {
  const ofKind = remembering((kind) => remembering((text) => readAttempts(text, kind as DisciplineKind)));
  return (text, kind) => ofKind(kind)(text);
}

function readAttempts(text: string, kind: DisciplineKind): readonly AttemptRead[] {
  if (text === '') return [];
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  if (parts.length > mostAttempts) return setAside('ATTEMPTS_UNREADABLE', { text });
  return parts.map((part) => readAttempt(part, kind));
}

const withoutMark: ReadonlyMap<string, AttemptRead['status']> = new Map([
  ['x', 'foul'],
  ['foul', 'foul'],
  ['-', 'pass'],
  ['p', 'pass'],
  ['pass', 'pass'],
  ['r', 'retired'],
  ['ret', 'retired'],
]);

function readAttempt(text: string, kind: DisciplineKind): AttemptRead {
  const status = withoutMark.get(text.toLowerCase());
  if (status !== undefined) return { value: null, windTenths: null, status };
  const [, markText = '', windText = ''] = /^(.*?)(?:\s+([+-]?\d{1,2}(?:[.,]\d)?))?$/.exec(text) ?? [];
  const parsed = parseMark(markText, kind);
  const wind = parseWind(windText);
  if (parsed.type !== 'mark' || wind.type !== 'wind') return setAside('ATTEMPTS_UNREADABLE', { text });
  return { value: parsed.mark.value, windTenths: wind.wind.tenths ?? parsed.mark.windTenths, status: 'valid' };
}
