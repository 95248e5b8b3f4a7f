import { Button, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { columnChoices, columnLabel, wholeName } from './columns.ts';
import styles from './quarantine.module.css';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { ImportKind } from '#shared/contract/imports.ts';

const text = words.imports.quarantine;

interface Props {
  kind: ImportKind;
  row: { id: string; line: number; reason: string; suggestion: string | null; cells: Record<string, string> };
}

/** One row that could not be read, with its cells to correct. */
export function QuarantineRow({ kind, row }: Props) {
  const club = useClub();
  const [cells, setCells] = useState(row.cells);
  const retry = useMutation({ mutationFn: () => client.imports.retry({ clubId: club.id, rowId: row.id, cells }) });
  const dismiss = useMutation({ mutationFn: () => client.imports.dismiss({ clubId: club.id, rowId: row.id }) });
  const stillWaits = retry.data?.state === 'waiting' ? retry.data : null;
  const isChanged = Object.entries(cells).some(([name, text]) => text !== row.cells[name]);
  return (
    <li className={styles['row']} aria-label={words.imports.line(row.line)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          retry.mutate();
        }}
      >
        <div className={styles['why']}>
          <span className={styles['line']}>{words.imports.line(row.line)}</span>
          <span role={stillWaits === null ? undefined : 'status'}>
            <strong>{stillWaits?.reason ?? row.reason}</strong>{' '}
            <span className={styles['quiet']}>{stillWaits === null ? row.suggestion : stillWaits.suggestion}</span>
          </span>
        </div>
        <div className={styles['cells']}>
          {Object.entries(cells).map(([name, value]) => (
            <TextInput
              key={name}
              label={columnLabel(name)}
              size="xs"
              value={value}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                setCells((before) => ({ ...before, [name]: typed }));
              }}
            />
          ))}
          <Select
            label={text.addField}
            placeholder={text.addFieldHint}
            size="xs"
            value={null}
            onChange={(name) => name !== null && setCells((before) => ({ ...before, [name]: '' }))}
            data={columnChoices(kind)
              .filter(({ value }) => value !== wholeName && cells[value] === undefined)
              .map(({ value, label }) => ({ value, label }))}
            searchable
          />
        </div>
        <ErrorText error={retry.error ?? dismiss.error} />
        <div className={styles['actions']}>
          <Button type="submit" size="xs" variant={isChanged ? 'filled' : 'default'} loading={retry.isPending}>
            {text.again}
          </Button>
          <Button size="xs" variant="subtle" color="gray" loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
            {text.leaveOut}
          </Button>
        </div>
      </form>
    </li>
  );
}
