import { readCard, statusOfSign } from '#shared/domain/attempts.ts';
import { parseMark } from '#shared/domain/mark.ts';
import type { DisciplineKind } from '#shared/domain/standard/discipline-type.ts';
import { parseWind } from '#shared/domain/wind.ts';
import type { AttemptRead } from './candidate.ts';
import { remembering } from './fields.ts';
import { setAside } from './row-problem.ts';

const mostAttempts = 20;

/**
 * Reads the series of a field event: `5.31 +0.8; x; 5.44 +1.9; -`. A foul is `x`, a pass `-`, and `r` for who retired; an
 * attempt without a reading has its mark alone; a vertical jump has `1.55 xo; 1.60 xxx`. The same text of the same kind is read once.
 */
export function attemptsReader(): (text: string, kind: DisciplineKind) => readonly AttemptRead[] {
  const ofKind = remembering((kind) => remembering((text) => readAttempts(text, kind as DisciplineKind)));
  return (text, kind) => ofKind(kind)(text);
}

function readAttempts(text: string, kind: DisciplineKind): readonly AttemptRead[] {
  if (text === '') return [];
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  if (parts.length > mostAttempts) return setAside('ATTEMPTS_UNREADABLE', { text });
  return parts.flatMap((part) => readAttempt(part, kind));
}

function readAttempt(text: string, kind: DisciplineKind): AttemptRead[] {
  const status = statusOfSign(text);
  if (status !== null) return [{ value: null, windTenths: null, status }];
  const card = kind === 'measured' ? readCard(text) : null;
  const [, markText = '', windText = ''] = /^(.*?)(?:\s+([+-]?\d{1,2}(?:[.,]\d)?))?$/.exec(card?.height ?? text) ?? [];
  const parsed = parseMark(markText, kind);
  const wind = parseWind(windText);
  if (parsed.type !== 'mark' || wind.type !== 'wind') return setAside('ATTEMPTS_UNREADABLE', { text });
  const { value, windTenths } = parsed.mark;
  const valid = { value, windTenths: wind.wind.tenths ?? windTenths, status: 'valid' } as const;
  return (card?.results ?? ['valid']).map((result) =>
    result === 'valid' ? valid : { value: null, windTenths: null, status: result },
  );
}
