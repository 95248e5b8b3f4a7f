import { percentInWords } from '#renderer/components/mark-axis.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import type { Award } from '#shared/contract/files.ts';
import { formatDifference } from '#shared/domain/difference.ts';

/** What a picture of a record says; everything is words. */
export interface PictureContent {
  readonly clubName: string;
  readonly title: string;
  readonly names: string;
  readonly event: string;
  readonly mark: string;
  readonly markNote: string;
  /** What stood before, and by how much it was beaten. */
  readonly comparison: readonly string[];
  /** Competition and day. */
  readonly occasion: string;
}

type Record = Award['records'][number];

const { picture: text } = words.printing;
const noBreak = '\u00a0';

export function pictureContent(
  award: Award,
  record: Record,
  { hasFullNames, isNew }: { hasFullNames: boolean; isNew: boolean },
): PictureContent {
  const names = award.names.map(({ full, short }) => (hasFullNames ? full : short)).filter((name) => name !== '');
  return {
    clubName: award.clubName,
    title: record.isEqualled ? text.equalled : isNew && record.isCurrent ? text.newRecord : text.record,
    names: names.length === 0 ? text.unknownHolder : inOneText(names),
    event: `${award.discipline} · ${record.category}`,
    mark: record.mark,
    markNote: record.markNote,
    comparison: comparisonOf(record, award),
    occasion: [isolated(award.competition), award.day === '' ? '' : dayInWords(award.day).replaceAll(' ', noBreak)]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

/** Of a team, a line ends behind a name and not within it. */
function inOneText(names: readonly string[]): string {
  const apart = names.map(isolated);
  return apart.length === 1 ? apart.join('') : apart.map((name) => name.replaceAll(' ', noBreak)).join(', ');
}

function comparisonOf(
  { previous, improvement, improvementPercent }: Record,
  { kind, resolution }: Pick<Award, 'kind' | 'resolution'>,
): string[] {
  if (previous === null || improvement === null) return [text.first];
  const before = text.previous(previous.mark, previous.day.slice(0, 4));
  if (improvement === 0) return [text.same, before];
  const percent = improvementPercent === null ? null : percentInWords(improvementPercent);
  return [text.better(formatDifference(improvement, kind, resolution), percent), before];
}
