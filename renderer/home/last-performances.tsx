import { HomeSection } from './home-section.tsx';
import { PerformanceLine } from '#renderer/components/performance-line.tsx';
import type { PerformanceRow } from '#shared/contract/vocabulary.ts';

/** The newest results by day. */
export function LastPerformances({ rows, total }: { rows: PerformanceRow[]; total: number }) {
  const label = `All ${total.toLocaleString('en-GB')} performances`;
  return (
    <HomeSection title="Last performances" more={{ link: { to: '/performances' }, label }}>
      {rows.map((row) => (
        <PerformanceLine key={row.id} row={row} />
      ))}
    </HomeSection>
  );
}
