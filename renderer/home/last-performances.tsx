import { HomeSection } from './home-section.tsx';
import { PerformanceLine } from '#renderer/components/performance-line.tsx';
import { words } from '#renderer/words/words.ts';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

/** The newest results by day. */
export function LastPerformances({ rows, total }: { rows: PerformanceRow[]; total: number }) {
  const { last: text } = words.home;
  return (
    <HomeSection title={text.title} more={{ link: { to: '/performances' }, label: text.all(total) }}>
      {rows.map((row) => (
        <PerformanceLine key={row.id} row={row} />
      ))}
    </HomeSection>
  );
}
