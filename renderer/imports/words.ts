import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';
import type { Discipline } from '#shared/contract/reference.ts';
import { genderLabels, genders, parseGender } from '#shared/domain/gender.ts';
import { resolveDiscipline } from '#shared/domain/standard/discipline-names.ts';
import { resolveSeason, STANDARD_SEASONS } from '#shared/domain/standard/seasons.ts';

/** Columns whose words are of a closed list, so that a file's own word can be said to mean one of ours. */
export type WordColumn = 'discipline' | 'gender' | 'season';

export interface UnknownWord {
  column: WordColumn;
  /** As it stands in the file. */
  word: string;
  /** Rows shown in the preview that have it; 0 where it is translated already. */
  rows: number;
  /** What it was said to mean. */
  meaning: string | null;
}

interface Known {
  disciplines: readonly Discipline[];
  seasons: readonly { code: string; name: string }[];
}

/** Words that rows wait for, and those that were translated before. */
export function unknownWords(preview: ImportPreview, mapping: Mapping, known: Known): UnknownWord[] {
  const columns: WordColumn[] = ['discipline', 'gender', 'season'];
  return columns.flatMap((column) => {
    const translated = Object.entries(mapping.values?.[column] ?? {}).map(([word, meaning]) => ({
      column,
      word,
      rows: 0,
      meaning,
    }));
    const isUnknown = reader(column, known);
    // The preview may be of before the last translation.
    const isNew = (word: string) => mapping.values?.[column]?.[word] === undefined;
    const cells = preview.rows.filter((row) => row.state === 'error').map((row) => row.cells[column]?.trim() ?? '');
    const counted = Map.groupBy(
      cells.filter((cell) => cell !== '' && isNew(cell) && isUnknown(cell)),
      (cell) => cell,
    );
    const waiting = [...counted].map(([word, found]) => ({ column, word, rows: found.length, meaning: null }));
    return [...translated, ...waiting.toSorted((a, b) => b.rows - a.rows)];
  });
}

/** What a word of a column can mean. */
export function meaningsOf(column: WordColumn, { disciplines, seasons }: Known): { value: string; label: string }[] {
  switch (column) {
    case 'discipline':
      return disciplines.map(({ name }) => ({ value: name, label: name }));
    case 'gender':
      return genders.map((gender) => ({ value: gender, label: genderLabels[gender] }));
    case 'season':
      return seasons.map(({ name }) => ({ value: name, label: name }));
  }
}

/** The mapping with a word translated; null takes the translation back. */
export function withWord(mapping: Mapping, column: WordColumn, word: string, meaning: string | null): Mapping {
  const { [word]: _, ...others } = mapping.values?.[column] ?? {};
  const table = meaning === null ? others : { ...others, [word]: meaning };
  const values = { ...mapping.values, [column]: table };
  return {
    ...mapping,
    values: Object.fromEntries(Object.entries(values).filter(([, words]) => Object.keys(words).length > 0)),
  };
}

function reader(column: WordColumn, { disciplines, seasons }: Known): (word: string) => boolean {
  switch (column) {
    case 'discipline':
      return (word) => resolveDiscipline(word, disciplines) === null;
    case 'gender':
      return (word) => parseGender(word).type === 'unreadable';
    case 'season': {
      const all = [...STANDARD_SEASONS, ...seasons.map((season) => ({ ...season, aliases: [] }))];
      return (word) => resolveSeason(word, all) === null;
    }
  }
}
