import { words } from '#renderer/words/words.ts';
import type { SheetFacts } from '#shared/contract/sheets.ts';
import { genderLabels } from '#shared/domain/gender.ts';

/** `100 m, Women, U20, final`, or that no event was chosen yet. */
export function sheetTitle({ head, disciplineName }: Pick<SheetFacts, 'head' | 'disciplineName'>): string {
  const parts = [
    disciplineName === '' ? words.sheets.unnamed : disciplineName,
    head.specification ?? '',
    head.gender === null ? '' : genderLabels[head.gender],
    head.ageGroup ?? '',
    head.round,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
