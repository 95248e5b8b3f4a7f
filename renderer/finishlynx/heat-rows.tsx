import { TextInput } from '@mantine/core';

import type { EventDraft, HeatDraft, RowDraft } from './draft.ts';
import styles from './heat-rows.module.css';
import { OtherRow } from './other-row.tsx';
import { OurRow } from './our-row.tsx';
import { useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { isWindTaken } from '#shared/domain/wind.ts';

const { heat: text } = words.finishlynx;

interface Props {
  heat: HeatDraft;
  draft: EventDraft;
  season: string | null;
  isTeam: boolean;
  onWind: (wind: string) => void;
  onRow: (key: string, changes: Partial<RowDraft>) => void;
}

/** A heat: our rows in the open, the others folded away but there. */
export function HeatRows({ heat, draft, season, isTeam, onWind, onRow }: Props) {
  const { disciplines } = useReference();
  const windRule = disciplines.find(({ code }) => code === draft.discipline)?.windRule ?? 'none';
  const hasWind = season !== null && isWindTaken(windRule, season);
  const isOpen = ({ row, isTaken }: RowDraft) => isTaken || (isTeam ? row.isOurTeam : row.match !== 'other');
  const ours = heat.rows.filter(isOpen);
  const others = heat.rows.filter((row) => !isOpen(row));
  const title = text.title(heat.heat);
  return (
    <section aria-label={title}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{title}</h3>
        <span className={styles['quiet']}>
          {[heat.fileName, heat.timeOfDay.slice(0, 5)].filter(Boolean).join(' · ')}
        </span>
        {hasWind ? (
          <TextInput
            className={styles['wind'] ?? ''}
            leftSection={text.wind}
            leftSectionWidth={56}
            aria-label={`${text.wind}, ${title}`}
            placeholder={text.windExample}
            value={heat.wind}
            onChange={({ currentTarget }) => onWind(currentTarget.value)}
            autoComplete="off"
          />
        ) : (
          heat.wind !== '' && <span className={styles['quiet']}>{text.windNotTaken}</span>
        )}
      </div>
      {heat.isSecond && (
        <p role="status" className={styles['warning']}>
          {text.second}
        </p>
      )}
      {ours.length > 0 && (
        <ul className={styles['rows']}>
          {ours.map((row) => (
            <OurRow
              key={row.key}
              row={row}
              draft={draft}
              season={season}
              isTeam={isTeam}
              onChange={(changes) => onRow(row.key, changes)}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{text.otherRows(others.length)}</summary>
          <ul className={styles['rows']}>
            {others.map((row) => (
              <OtherRow
                key={row.key}
                row={row}
                draft={draft}
                season={season}
                onTake={() => onRow(row.key, { isTaken: true })}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
