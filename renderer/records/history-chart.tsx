import { useNavigate } from '@tanstack/react-router';

import { namesOf } from '#renderer/components/names.ts';
import { MarkChart } from '#renderer/components/mark-chart.tsx';
import { words } from '#renderer/words/words.ts';
import { useClubs } from '#renderer/shell/club.tsx';
import type { HistoryEntry } from '#shared/contract/records.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

/** How the record went up, step by step. One record makes no picture. */
export function HistoryChart({ entries, kind }: { entries: readonly HistoryEntry[]; kind: MarkKind }) {
  const { today } = useClubs();
  const navigate = useNavigate();
  const dated = entries.filter((entry) => entry.date !== '');
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined || dated.length < 2) return null;
  return (
    <MarkChart
      kind={kind}
      tone="record"
      until={today}
      label={words.records.history.chart(dated.length, first.mark.text, last.mark.text)}
      onOpen={(id) => void navigate({ to: '/performances/$id', params: { id } })}
      marks={dated.map((entry) => ({
        id: entry.performanceId,
        day: entry.date,
        value: entry.mark.value,
        text: entry.mark.text,
        detail: namesOf(entry.holders),
        look: entry.isCurrent ? 'current' : 'best',
      }))}
    />
  );
}
