import type { Mapping } from '#shared/contract/imports.ts';
import type { ImportWarning } from '#shared/domain/import-reason.ts';
import {
  formatMark,
  type MarkKind,
  type MarkOptions,
  type MarkParse,
  type NonMarkStatus,
  type ParsedMark,
  parseMark,
  type TimeGroups,
  type TimingMethod,
} from '#shared/domain/mark.ts';
import { formatWind, isWindLegal, type Wind } from '#shared/domain/wind.ts';
import type { AttemptRead, DisciplineOfRow } from './candidate.ts';
import { remembering } from './fields.ts';
import type { ImportLookups } from './lookups.ts';
import { mangledMark } from './mangled.ts';
import { setAside, setAsideIf } from './row-problem.ts';

const longestMark = 60;

/**
 * Reads the mark of a discipline. `disciplineText` is the discipline as the file writes it. The same text of the same kind,
 * grouping and timing is read once.
 */
export function markReader(
  mapping: Mapping,
  lookups: ImportLookups,
): (text: string, of: DisciplineOfRow, disciplineText: string, timing: TimingMethod | null) => MarkRead {
  const timeGroups = timeGroupsReader(mapping, lookups);
  const readers = new Map<string, (text: string) => MarkRead>();
  return (text, of, disciplineText, timing) => {
    const { kind } = of.discipline;
    const groups = kind === 'timed' ? timeGroups(of, disciplineText) : undefined;
    const key = `${kind} ${groups ?? ''} ${timing ?? ''}`;
    let reader = readers.get(key);
    if (reader === undefined) {
      const options: MarkOptions = {
        timing,
        ...(mapping.decimal === undefined ? {} : { decimal: mapping.decimal }),
        ...(groups === undefined ? {} : { timeGroups: groups }),
      };
      reader = remembering((each) => {
        if (each.length > longestMark) {
          setAside('CELL_TOO_LONG', { column: 'mark', length: each.length, longest: longestMark });
        }
        return understand(parseMark(each, kind, options), each, kind);
      });
      readers.set(key, reader);
    }
    return reader(text);
  };
}

/** The mapping's `timeGroups`, by the discipline's name in the file, our name or any alias; `default` for all others. */
function timeGroupsReader(
  mapping: Mapping,
  lookups: ImportLookups,
): (of: DisciplineOfRow, text: string) => TimeGroups | undefined {
  const { default: usual, ...others } = mapping.timeGroups ?? {};
  // The file's own word for a discipline stands for what it is translated to.
  const translations = mapping.values?.['discipline'] ?? {};
  const entries = Object.entries(others).flatMap(([name, groups]): [string, TimeGroups][] => {
    const ours = translations[name];
    return ours === undefined ? [[name, groups]] : [[ours, groups]];
  });
  if (entries.length === 0) return () => usual;
  const byText = new Map(entries.map(([name, groups]) => [name.trim().toLowerCase(), groups]));
  const byCode = new Map(
    entries.flatMap(([name, groups]) => {
      const code = lookups.discipline(name, undefined)?.discipline.code;
      return code === undefined ? [] : [[code, groups] as const];
    }),
  );
  return (of, text) => {
    const code = of.type === 'known' ? of.discipline.code : '';
    return byText.get(text.toLowerCase()) ?? byCode.get(code) ?? usual;
  };
}

export type MarkRead =
  | {
      type: 'mark';
      mark: ParsedMark;
      attempts: readonly AttemptRead[];
      note: string;
      warnings: readonly ImportWarning[];
    }
  | { type: 'no-mark'; status: NonMarkStatus; note: string };

/** What the mark says besides its value, or why it cannot be read. */
function understand(parsed: MarkParse, text: string, kind: MarkKind): MarkRead {
  if (parsed.type === 'no-mark') return { type: 'no-mark', status: parsed.status, note: parsed.note ?? '' };
  if (parsed.type === 'unreadable') {
    setAsideIf(mangledMark(text, kind));
    return setAside('MARK_UNREADABLE', { text, problem: parsed.code, suggestion: parsed.suggestion });
  }
  const { mark } = parsed;
  const notes = mark.note === null ? [] : [mark.note];
  const warnings = mark.warnings.map((warning): ImportWarning => ({
    code: 'MARK',
    data: { text, warning, note: mark.note },
  }));
  if (mark.handAlternative !== null) {
    notes.push(`hand time ${formatMark(mark.handAlternative, kind)}`);
    warnings.push({ code: 'HAND_TIME_KEPT_AS_NOTE', data: { text } });
  }
  const { legalAlternative } = mark;
  const attempts: AttemptRead[] =
    legalAlternative === null ? [] : [{ value: legalAlternative.value, windTenths: null, status: 'valid' }];
  if (attempts.length > 0) warnings.push({ code: 'LEGAL_MARK_KEPT_AS_ATTEMPT', data: { text } });
  return { type: 'mark', mark, attempts, note: notes.join('; '), warnings };
}

/** The wind of a row from its column and from the mark, which must not contradict each other. */
export function joinWinds(inColumn: Wind, mark: ParsedMark | null, markText: string): Wind {
  if (mark === null) return inColumn;
  const contradict = () =>
    setAside('WIND_CONTRADICTION', {
      mark: markText,
      wind: inColumn.status === 'NOT_MEASURED' ? 'n/a' : formatWind(inColumn),
    });
  if (mark.windTenths !== null) {
    const printed: Wind = { tenths: mark.windTenths, status: 'MEASURED' };
    const agrees =
      inColumn.status === 'UNKNOWN' ||
      inColumn.tenths === mark.windTenths ||
      (inColumn.status === 'OVER_LIMIT' && !isWindLegal(printed));
    return agrees ? printed : contradict();
  }
  if (!mark.windyWithoutReading) return inColumn;
  if (inColumn.status === 'MEASURED') return isWindLegal(inColumn) ? contradict() : inColumn;
  return inColumn.status === 'NOT_APPLICABLE' ? contradict() : { tenths: null, status: 'OVER_LIMIT' };
}

/** Seasons in which no wind is measured (athletics-rules.md B1); a club's own season follows track and field. */
const withoutWind = new Set(['indoor', 'road', 'cross-country']);

export const windNotApplicable: Wind = { tenths: null, status: 'NOT_APPLICABLE' };

/** Whether a wind matters for the mark. Of a discipline that is not known yet nobody can say: what was read is kept. */
export function takesWind(of: DisciplineOfRow, seasonCode: string | null): boolean {
  if (of.type === 'unknown') return true;
  return of.discipline.windRule === 'limit' && !withoutWind.has(seasonCode ?? '');
}
