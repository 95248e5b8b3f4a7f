import type { Gender } from '#shared/domain/gender.ts';
import type { ImportWarning } from '#shared/domain/import-reason.ts';
import { parseSpecification } from '#shared/domain/specification.ts';
import type { DisciplineKind } from '#shared/domain/standard/discipline-type.ts';
import type { DisciplineOfRow } from './candidate.ts';
import { remembering } from './fields.ts';
import type { DisciplineMatch, ImportLookups, KnownDiscipline } from './lookups.ts';
import type { Cells } from './mapping.ts';
import { mangledNumber } from './mangled.ts';
import { setAside, setAsideIf } from './row-problem.ts';

export interface DisciplineRead {
  of: DisciplineOfRow;
  specification: string;
  categoryText: string;
}

export type Warn = (warning: ImportWarning) => void;

const kindOfWord: ReadonlyMap<string, DisciplineKind> = new Map([
  ['timed', 'timed'],
  ['measured', 'measured'],
  ['points', 'points'],
]);

/**
 * Reads the discipline with its implement or hurdle height, from the discipline's name, from their own columns, or from both
 * where they agree.
 */
export function disciplineReader(
  lookups: ImportLookups,
): (cells: Cells, seasonCode: string | null, warn: Warn) => DisciplineRead {
  const ofSeason = remembering((seasonCode) =>
    remembering((text) => lookups.discipline(text, seasonCode === '' ? undefined : seasonCode)),
  );
  return (cells, seasonCode, warn) => {
    const text = cells('discipline');
    if (text === '') setAside('DISCIPLINE_MISSING', {});
    const match = ofSeason(seasonCode ?? '')(text);
    if (match === null) return newDiscipline(text, cells);
    checkType(cells, match.discipline, warn);
    return {
      of: { type: 'known', discipline: match.discipline },
      specification: readSpecification(cells, match, warn),
      categoryText: match.categoryText,
    };
  };
}

/** The category that a discipline's name states must not contradict the row's: `100HW` is no race of men. */
export function checkGender(read: DisciplineRead, gender: Gender): void {
  const { name: discipline, teamSize } = read.of.discipline;
  const stated = genderOfCategory(read.categoryText);
  if (stated !== null && stated !== gender) setAside('GENDER_CONTRADICTION', { discipline, gender });
  if (gender === 'X' && read.of.type === 'known' && teamSize === 1) setAside('GENDER_MIXED_FOR_ONE', { discipline });
}

function genderOfCategory(text: string): Gender | null {
  if (/^(?:MIX|X)/.test(text)) return 'X';
  if (/^(?:W|F|GIRLS)|[WGF]$/.test(text)) return 'F';
  return /^(?:M|BOYS)|[MB]$/.test(text) ? 'M' : null;
}

/** A discipline that the club does not have can be created where the row says its kind. */
function newDiscipline(text: string, cells: Cells): DisciplineRead {
  const type = cells('discipline_type');
  if (type === '') setAside('UNKNOWN_DISCIPLINE', { text });
  const kind = kindOfWord.get(type.toLowerCase()) ?? setAside('DISCIPLINE_TYPE_UNREADABLE', { text: type });
  const specification = cells('implement') === '' ? cells('hurdle_height') : cells('implement');
  return { of: { type: 'unknown', discipline: { name: text, kind, teamSize: 1 } }, specification, categoryText: '' };
}

function checkType(cells: Cells, discipline: KnownDiscipline, warn: Warn): void {
  const text = cells('discipline_type');
  const kind = kindOfWord.get(text.toLowerCase());
  if (kind === undefined || kind === discipline.kind) return;
  warn({ code: 'DISCIPLINE_TYPE_CONTRADICTION', data: { discipline: discipline.name, text } });
}

function readSpecification(cells: Cells, match: DisciplineMatch, warn: Warn): string {
  const { specification: kind, code, name } = match.discipline;
  const column = kind === 'hurdle' ? 'hurdle_height' : 'implement';
  const other = kind === 'hurdle' ? 'implement' : 'hurdle_height';
  for (const text of kind === 'none' ? [cells(column), cells(other)] : [cells(other)]) {
    if (text !== '') warn({ code: 'SPECIFICATION_NOT_TAKEN', data: { discipline: name, text } });
  }
  if (kind === 'none') return '';
  const inName = parseSpecification(match.specificationText, kind, code) ?? '';
  const text = cells(column);
  if (text === '') return inName;
  const inColumn = parseSpecification(text, kind, code);
  if (inColumn === null) {
    setAsideIf(mangledNumber(column, text, '.'));
    return setAside('SPECIFICATION_UNREADABLE', { column, text, discipline: name });
  }
  if (inName !== '' && inName !== inColumn) {
    setAside('SPECIFICATION_CONTRADICTION', { discipline: name, inName, inColumn });
  }
  return inColumn;
}
