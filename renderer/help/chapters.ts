import { type Chapter, textOf } from './chapter.ts';
import { accounts } from './chapters/accounts.ts';
import { administration } from './chapters/administration.ts';
import { ageGroups } from './chapters/age-groups.ts';
import { athletes } from './chapters/athletes.ts';
import { backup } from './chapters/backup.ts';
import { badges } from './chapters/badges.ts';
import { corrections } from './chapters/corrections.ts';
import { firstSteps } from './chapters/first-steps.ts';
import { importing } from './chapters/import.ts';
import { marks } from './chapters/marks.ts';
import { medals } from './chapters/medals.ts';
import { policies } from './chapters/policies.ts';
import { printing } from './chapters/printing.ts';
import { proof } from './chapters/proof.ts';
import { record } from './chapters/record.ts';
import { records } from './chapters/records.ts';
import { reference } from './chapters/reference.ts';
import { sheets } from './chapters/sheets.ts';
import { severalLaptops } from './chapters/several-laptops.ts';
import { shortcuts } from './chapters/shortcuts.ts';
import { verdicts } from './chapters/verdicts.ts';

/** The manual from front to back. */
export const chapters: readonly [Chapter, ...Chapter[]] = [
  firstSteps,
  record,
  verdicts,
  marks,
  sheets,
  importing,
  corrections,
  proof,
  records,
  athletes,
  ageGroups,
  policies,
  medals,
  printing,
  reference,
  accounts,
  administration,
  backup,
  severalLaptops,
  shortcuts,
  badges,
];

/** Chapters that hold every word of the text, the more often the earlier. */
export function findChapters(search: string): Chapter[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return chapters
    .map((chapter) => {
      const title = chapter.title.toLowerCase();
      const all = [title, chapter.lead, ...chapter.blocks.map(textOf)].join(' ').toLowerCase();
      const counts = words.map((word) => all.split(word).length - 1 + (title.includes(word) ? 100 : 0));
      return { chapter, weight: counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ chapter }) => chapter);
}

/** The first piece of a chapter's text around what was searched for. */
export function excerptOf(chapter: Chapter, search: string): string {
  const word = search.toLowerCase().split(/\s+/).find(Boolean) ?? '';
  const found = chapter.blocks.map(textOf).find((words) => words.toLowerCase().includes(word));
  if (found === undefined) return chapter.lead;
  const plain = found.replaceAll('`', '');
  const at = Math.max(0, plain.toLowerCase().indexOf(word) - 60);
  const end = Math.min(plain.length, at + 180);
  return `${at > 0 ? '…' : ''}${plain.slice(at, end).trim()}${end < plain.length ? '…' : ''}`;
}
