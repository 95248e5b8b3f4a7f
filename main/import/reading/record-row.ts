import type { RecordCandidate, RecordFields, RecordNoMark, RowRead } from './candidate.ts';
import type { Warn } from './discipline-field.ts';
import { readText } from './fields.ts';
import type { Cells } from './mapping.ts';
import { readHolder } from './names.ts';
import { joinNotes, resultReader, type RowContext } from './result-row.ts';
import { setAside } from './row-problem.ts';

type RecordRow = RecordCandidate | RecordNoMark;

/**
 * Reads rows of an old record list. What is not known stays unknown: the day may be empty; a line without mark and holder is
 * a category whose record is vacant.
 */
export function recordReader(context: RowContext): (cells: Cells, row: RowRead, warn: Warn) => RecordRow {
  const read = resultReader(context);
  return (cells, row, warn) => {
    const result = read.result(cells, warn);
    const holder = cells('holder');
    const isVacant = holder === '' && (result.mark === null || result.mark.type === 'no-mark');
    const { of, ...who } = isVacant ? { of: result.of, names: [], isTeam: false } : readHolder(holder, result.of, warn);
    const fields: RecordFields = {
      ...row,
      ...who,
      ageGroupText: read.ageGroup(cells('age_group')),
      representedClub: read.club(cells('club')),
      competition: read.competition(cells('competition')),
      venue: read.venue(cells('venue')),
      gender: result.gender,
      discipline: of,
      season: result.season,
      specification: result.specification,
      categoryText: result.categoryText,
      day: read.day(cells('date')),
      note: joinNotes([cells('note'), result.mark?.note ?? '', result.windNote]),
      source: readText('source', cells('source'), 500),
    };
    if (isVacant) return { ...fields, type: 'no-mark', status: 'NM', statusNote: '' };
    const mark = result.mark ?? setAside('MARK_MISSING', {});
    if (mark.type === 'no-mark') return { ...fields, type: 'no-mark', status: mark.status, statusNote: mark.note };
    const { wind } = result;
    return { ...fields, type: 'candidate', mark: mark.mark, markText: cells('mark'), wind, attempts: mark.attempts };
  };
}
