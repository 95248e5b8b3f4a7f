import { momentInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Conflict } from '#shared/contract/sync.ts';

type Person = Extract<Conflict, { kind: 'value' }>['keptBy'];

/** `Rita Moss, on Club laptop, 22 Nov 2026, 14:05`. */
export function byWhom({ name, device, at }: Person): string {
  return words.sync.conflicts.by(name, device, momentInWords(at));
}
