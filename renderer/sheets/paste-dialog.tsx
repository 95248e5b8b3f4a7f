import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { type Pasted, type PastedColumn, pastedRows, readPasted } from './pasted.ts';
import styles from './paste-dialog.module.css';
import type { SheetView } from './use-sheet-rows.ts';
import { api, client } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { MarkKind } from '#shared/domain/mark.ts';

const texts = words.sheets.pasting;
const order = Object.keys(texts.columns) as PastedColumn[];
/** So many lines are shown; all are checked. */
const shown = 12;

interface Props {
  sheet: SheetView;
  kind: MarkKind;
  teamSize: number;
  text: string;
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  onTaken: (saved: number, drafts: number) => void;
  onClose: () => void;
}

/** Rows from a spreadsheet: the columns guessed and shown, every row checked, then all taken in one step. */
export function PasteDialog({ sheet, kind, teamSize, text, inTurn, onTaken, onClose }: Props) {
  const club = useClub();
  const [pasted, setPasted] = useState<Pasted | null>(() => (text === '' ? null : readPasted(text, kind)));
  const [leavesOut, setLeavesOut] = useState(true);
  const cells = pasted === null ? [] : pastedRows(pasted, teamSize);
  const question = { clubId: club.id, head: sheet.head, rows: cells.map((each) => ({ cells: each })) };
  const { data, error } = useQuery({
    ...api.sheets.check.queryOptions({ input: cells.length === 0 ? skipToken : question }),
    placeholderData: keepPreviousData,
  });
  const checked = data?.rows ?? [];
  const isOther = (index: number) => checked[index]?.problems.some((problem) => problem.code === 'NOT_OURS') === true;
  const stateOf = (index: number) => (leavesOut && isOther(index) ? 'left-out' : (checked[index]?.state ?? 'draft'));
  const states = cells.map((_, index) => stateOf(index));
  const count = (state: string) => states.filter((each) => each === state).length;
  const take = useMutation({
    mutationFn: () =>
      inTurn(() =>
        client.sheets.paste({
          clubId: club.id,
          sheetId: sheet.id,
          rows: cells.map((each, index) => ({ cells: each, isLeftOut: states[index] === 'left-out' })),
        }),
      ),
    onSuccess: ({ saved, drafts }) => {
      onTaken(saved, drafts);
      onClose();
    },
  });
  const has = (...columns: PastedColumn[]) => columns.some((column) => pasted?.columns.includes(column));
  const missing = !has('athlete', 'last', 'first') ? texts.noName : !has('mark', 'place') ? texts.noMark : null;

  return (
    <Dialog opened onClose={onClose} title={texts.title} size="xl">
      {pasted === null ? (
        <Textarea
          label={texts.field}
          description={texts.hint}
          rows={10}
          data-autofocus
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value.includes('\n') || value.includes('\t')) setPasted(readPasted(value, kind));
          }}
        />
      ) : (
        <Stack gap="md">
          <Checkbox
            label={texts.header}
            checked={pasted.hasHeader}
            onChange={(event) => setPasted({ ...pasted, hasHeader: event.currentTarget.checked })}
          />
          <div className={styles['scroll']}>
            <table className={styles['table']} aria-label={texts.preview}>
              <thead>
                <tr>
                  {pasted.columns.map((column, at) => (
                    // Columns of a paste have no other name than their place.
                    <th key={at} scope="col">
                      <NativeSelect
                        size="xs"
                        aria-label={texts.column(at + 1)}
                        data={order.map((value) => ({ value, label: texts.columns[value] }))}
                        value={column}
                        onChange={(event) => {
                          const chosen = event.currentTarget.value as PastedColumn;
                          const columns = pasted.columns.map((each, index) =>
                            index === at ? chosen : each === chosen ? '' : each,
                          );
                          setPasted({ ...pasted, columns });
                        }}
                      />
                    </th>
                  ))}
                  <th scope="col">{texts.state}</th>
                </tr>
              </thead>
              <tbody>
                {pasted.lines.slice(pasted.hasHeader ? 1 : 0, shown + (pasted.hasHeader ? 1 : 0)).map((line, row) => (
                  <tr key={row}>
                    {pasted.columns.map((column, at) => (
                      <td key={at} data-taken={column !== '' || undefined} dir="auto">
                        {line[at]}
                      </td>
                    ))}
                    <td className={styles['state']} data-state={states[row]}>
                      {words.sheets.grid.states[states[row] ?? 'draft']}
                      {states[row] === 'draft' && (
                        <small>
                          {[...(checked[row]?.problems ?? []), checked[row]?.question]
                            .map((p) => p?.text)
                            .filter(Boolean)
                            .join(' ')}
                        </small>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {cells.length > shown && <Text size="sm">{texts.more(cells.length - shown)}</Text>}
          <Checkbox
            label={texts.others}
            checked={leavesOut}
            onChange={(event) => setLeavesOut(event.currentTarget.checked)}
          />
          <p className={styles['counts']} role="status">
            {missing ??
              [
                texts.ready(count('saved')),
                ...(count('draft') > 0 ? [texts.waits(count('draft'))] : []),
                ...(count('left-out') > 0 ? [texts.left(count('left-out'))] : []),
              ].join(', ')}
          </p>
          <ErrorText error={error ?? take.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.common.cancel}
            </Button>
            <Button
              data-autofocus
              disabled={cells.length === 0 || missing !== null}
              loading={take.isPending}
              onClick={() => take.mutate()}
            >
              {texts.take(cells.length)}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
