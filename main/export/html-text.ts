import { printable } from './printable-text.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for a place between tags or in a quoted attribute; nothing in it is read as markup. */
export function html(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** Other people's text whose writing direction must not spread to what stands beside it. */
export function isolated(text: string): string {
  return `<bdi>${html(text)}</bdi>`;
}
