import { skipToken, useQuery } from '@tanstack/react-query';

import type { GridRow } from './use-sheet-rows.ts';
import styles from './verdict-bar.module.css';
import { api } from '#renderer/api.ts';
import { AnchorLink } from '#renderer/components/link.tsx';
import { VerdictList } from '#renderer/components/verdict-list.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const texts = words.sheets.verdict;

/** What was found about the row that has the focus, in sentences; it stays in view while the rows scroll. */
export function VerdictBar({ row }: { row: GridRow | undefined }) {
  const club = useClub();
  const performanceId = row?.saved?.performanceId ?? null;
  const { data } = useQuery(
    api.performances.get.queryOptions({
      input: performanceId === null ? skipToken : { clubId: club.id, performanceId },
    }),
  );
  const names = row?.cells.athletes.map((leg) => leg.name).join(', ') ?? '';
  return (
    <section className={styles['bar']} aria-label={texts.title} aria-live="polite">
      {data === undefined || performanceId === null ? (
        <p className={styles['none']}>
          {row?.saved?.status == null ? texts.none : `${names}: ${texts.status(row.saved.status)}`}
        </p>
      ) : (
        <>
          <AnchorLink to="/performances/$id" params={{ id: performanceId }} className={styles['name'] ?? ''}>
            {texts.of(names, data.mark?.text ?? '')}
          </AnchorLink>
          <VerdictList verdicts={data.verdicts} />
        </>
      )}
    </section>
  );
}
