import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { findCompetition } from '#main/performances/competitions.ts';
import { anyPerformance } from '#main/performances/store.ts';
import { verdictsOfStored } from '#main/performances/views.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { SheetBadge, SheetHead, SheetRow, SheetSummaryLine } from '#shared/contract/sheets.ts';
import { formatDay } from '#shared/domain/day.ts';
import type { VerdictCode } from '#shared/domain/verdict.ts';
import { announcement, genderWord, sentenceForPublic } from '#shared/messages/sheets.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { sheetOf } from './kept.ts';
import { sheetRows } from './views.ts';

type Procedures = Contract['sheets'];

/** Verdicts that are worth announcing. */
const announced: Partial<Record<VerdictCode, true>> = {
  FIRST_RECORD: true,
  RECORD_BEATEN: true,
  RECORD_EQUALLED: true,
  RECORD_BY_DECISION: true,
  FIRST_BEST: true,
  BEST_IMPROVED: true,
  BEST_EQUALLED: true,
};

const worthTelling: ReadonlySet<SheetBadge> = new Set(['CR', '=CR', 'ex-CR', 'PB', '=PB', 'ex-PB', 'SB']);

/** The records and bests of a sheet in words, in the order of the result. */
export function summarise(
  context: QueryContext,
  input: InputOf<Procedures['summary']>,
): OutputOf<Procedures['summary']> {
  const { read } = context;
  const reference = referenceOfClub(read, input.clubId);
  const sheet = sheetOf(read, reference, input.sheetId);
  const rows = inOrderOfResult(sheetRows(context, reference, sheet).filter((row) => row.state === 'saved'));
  const lines = rows.map((row): SheetSummaryLine => {
    const isTold = row.badges.some((badge) => worthTelling.has(badge));
    return {
      performanceId: row.performanceId,
      names: row.cells.athletes.map((leg) => leg.name),
      mark: markWords(row),
      place: row.recorded?.place ?? null,
      ageGroup: row.recorded?.ageGroup ?? null,
      badges: row.badges,
      sentences: isTold && row.performanceId !== null ? sentencesOf(context, reference, row.performanceId) : [],
    };
  });
  const heatOf = (at: number) => (isByHeat(rows) ? (rows[at]?.cells.heat ?? '') : '');
  const title = sheetTitle(reference, sheet.head);
  const subtitle = sheetSubtitle(sheet.head);
  const competition =
    lines.length === 0
      ? undefined
      : findCompetition(read, reference.club.id, sheet.head.competition, sheet.head.venue, sheet.head.day);
  return {
    title,
    subtitle,
    lines,
    competitionId: competition?.uuid ?? null,
    text: announcement({ title, subtitle, lines: lines.map((line, at) => ({ ...line, heat: heatOf(at) })) }),
  };
}

function sentencesOf({ read }: QueryContext, reference: ClubReference, performanceId: string): string[] {
  const verdicts = verdictsOfStored(read, reference, anyPerformance(read, reference, performanceId));
  const good = verdicts.filter((verdict) => announced[verdict.code as VerdictCode] === true);
  // A personal best of a career is one of its year, too: said once.
  const isBest = good.some((verdict) => verdict.subject === 'personal-best');
  return good.filter((verdict) => !isBest || verdict.subject !== 'season-best').map(sentenceForPublic);
}

/** Whether places were counted in each heat: then a result is read out heat by heat. */
function isByHeat(rows: readonly SheetRow[]): boolean {
  return new Set(rows.filter((row) => row.recorded?.place === 1).map((row) => row.cells.heat)).size > 1;
}

/** By place, heat by heat where each has its own; then those without one in the order of the sheet, a status last. */
function inOrderOfResult(rows: readonly SheetRow[]): SheetRow[] {
  const rank = (row: SheetRow) => (row.status !== null ? 2e6 : (row.recorded?.place ?? 1e6));
  const ofHeat = isByHeat(rows)
    ? (a: SheetRow, b: SheetRow) => a.cells.heat.localeCompare(b.cells.heat, 'en', { numeric: true })
    : () => 0;
  return [...rows].sort((a, b) => ofHeat(a, b) || rank(a) - rank(b));
}

/** `12.45 (+1.3)`, or the status. */
export function markWords({ status, recorded }: SheetRow): string {
  if (status !== null) return status;
  if (recorded === null) return '';
  const wind = formatWind(recorded.wind);
  return wind === '' || wind === 'NWI' || wind === 'w' ? recorded.mark : `${recorded.mark} (${wind})`;
}

/** `100 m, women, U20, final` */
export function sheetTitle(reference: ClubReference, head: SheetHead): string {
  const discipline = reference.disciplineByCode.get(head.discipline ?? '')?.name ?? '';
  const group = head.ageGroup === null ? undefined : reference.ageGroupByCode.get(head.ageGroup)?.name;
  const parts = [discipline, head.specification ?? '', head.gender === null ? '' : genderWord(head.gender)];
  return [...parts, group ?? '', head.round].filter((part) => part !== '').join(', ');
}

/** `County Championships, Larkford, 14 June 2025` */
export function sheetSubtitle(head: SheetHead): string {
  return [head.competition, head.venue, head.day === '' ? '' : formatDay(head.day)]
    .filter((part) => part !== '')
    .join(', ');
}
