import { describe, expect, it } from 'vitest';

import { textOf } from '#renderer/help/chapter.ts';
import { chapterOf } from '#renderer/help/chapter-of.ts';
import { chapters, excerptOf, findChapters } from '#renderer/help/chapters.ts';

const ids = chapters.map((chapter) => chapter.id);

describe('the manual', () => {
  it('has chapters of different names, and links that lead to one', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const chapter of chapters) {
      expect(chapter.seeAlso.filter((id) => !ids.includes(id) || id === chapter.id)).toEqual([]);
    }
  });

  it('sets apart what is typed by pairs of backticks', () => {
    for (const text of chapters.flatMap((chapter) => chapter.blocks.map(textOf))) {
      expect(text.split('`').length % 2).toBe(1);
    }
  });

  it.each([
    ['/', 'first-steps'],
    ['/performances/01900000-0000-7000-8000-000000000000', 'corrections'],
    ['/records/history', 'records'],
    ['/medals/positions', 'medals'],
    ['/sync', 'several-laptops'],
    ['/nowhere', 'first-steps'],
  ])('has a chapter for the screen at %s', (path, id) => {
    expect(chapterOf(path)).toBe(id);
    expect(ids).toContain(chapterOf(path));
  });

  it('finds every word wherever it stands, chapters of that title first', () => {
    expect(findChapters('medals')[0]?.id).toBe('medals');
    expect(findChapters('windy RELAY').every((chapter) => chapter.id !== 'backup')).toBe(true);
    expect(findChapters('unicycle')).toEqual([]);
    expect(findChapters('  ')).toEqual([]);
    for (const chapter of findChapters('ratified'))
      expect(excerptOf(chapter, 'ratified').toLowerCase()).toContain('ratified');
  });
});
