import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';

const { schemes } = words.start;

/** The age-group schemes in words, the most common first. */
export const ageGroupSchemes: { value: Club['scheme']; label: string; description: string }[] = [
  { value: 'uka', ...schemes.uka },
  { value: 'world-athletics', ...schemes['world-athletics'] },
  { value: 'usatf', ...schemes.usatf },
  { value: 'open', ...schemes.open },
];

/** What is likely where this computer's language is spoken; a person chooses. */
export function likelyScheme(language: string): Club['scheme'] {
  if (/^en-US/i.test(language)) return 'usatf';
  return /^(?:en|cy|gd)(?:-|$)/i.test(language) ? 'uka' : 'world-athletics';
}
