import { foldName } from '#shared/domain/name.ts';

/** Whether every word that was typed begins a word of the name: `ad fen` means Ada Fennimore, `da` does not. */
export function fitsName(typed: string, name: string): boolean {
  const wanted = foldName(typed.replaceAll(',', ' ')).split(' ').filter(Boolean);
  const own = foldName(name).split(/[\s-]+/);
  return wanted.length > 0 && wanted.every((word) => own.some((part) => part.startsWith(word)));
}
