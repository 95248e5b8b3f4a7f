import { Button, Group } from '@mantine/core';

import { DayText } from '#renderer/components/day-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { Dash } from '#renderer/components/mark-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';
import type { RetentionRow } from '#shared/contract/privacy.ts';

const { retention: text } = words.privacy;

interface Props {
  rows: readonly RetentionRow[];
  onKeep?: (row: RetentionRow) => void;
  onStop?: (row: RetentionRow) => void;
  onErase: (row: RetentionRow) => void;
}

/** People past the period, with what can be done. */
export function RetentionTable({ rows, onKeep, onStop, onErase }: Props) {
  return (
    <div className={table['scroller']}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{onStop === undefined ? text.memberUntil : text.until}</th>
            <th scope="col" className={table['wide']}>
              {text.lastResult}
            </th>
            <th scope="col" className={`${table['figure']} ${table['wide']}`}>
              {text.results}
            </th>
            <th scope="col" className={`${table['figure']} ${table['wide']}`}>
              {text.records}
            </th>
            <th scope="col" aria-label={text.actions} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.athleteId}>
              <td>
                <AnchorLink inherit to="/athletes/$id" params={{ id: row.athleteId }}>
                  {row.name}
                </AnchorLink>
              </td>
              <td className={table['quiet']}>
                <DayText day={onStop === undefined ? row.memberUntil : row.keepUntil} />
              </td>
              <td className={`${table['quiet']} ${table['wide']}`}>
                {row.lastResult === '' ? <Dash /> : <DayText day={row.lastResult} />}
              </td>
              <td className={`${table['figure']} ${table['wide']}`}>{inNumber(row.performances)}</td>
              <td className={`${table['figure']} ${table['wide']}`}>{inNumber(row.recordsHeld)}</td>
              <td>
                <Group gap="xs" justify="flex-end" wrap="nowrap">
                  {onKeep !== undefined && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={text.keepOf(row.name)}
                      onClick={() => onKeep(row)}
                    >
                      {text.keep}
                    </Button>
                  )}
                  {onStop !== undefined && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={text.stopOf(row.name)}
                      onClick={() => onStop(row)}
                    >
                      {text.stop}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={text.eraseOf(row.name)}
                    onClick={() => onErase(row)}
                  >
                    {words.privacy.erase.erase}
                  </Button>
                </Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
