import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './heat-dialog.module.css';
import type { SheetView } from './use-sheet-rows.ts';
import { client } from '#renderer/api.ts';
import { Badge } from '#renderer/components/badge.tsx';
import { DayField } from '#renderer/components/day-field.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { SheetChange } from '#shared/contract/sheets.ts';

const texts = words.sheets.correcting;
type Kind = keyof typeof texts.kinds;
type Status = keyof typeof texts.statuses;

interface Props {
  sheet: SheetView;
  /** The heat of the row that was left for this. */
  heatOfRow: string | null;
  hasWind: boolean;
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  onDone: (rows: number) => void;
  onClose: () => void;
}

const typingPause = 250;
const allHeats = ' ';

/** Wind, day or status of a whole heat after a protest, with what it changes shown before it is done. */
export function HeatDialog({ sheet, heatOfRow, hasWind, inTurn, onDone, onClose }: Props) {
  const club = useClub();
  const heats = [...new Set(sheet.rows.map((row) => row.cells.heat))].sort((a, b) =>
    a.localeCompare(b, undefined, { numeric: true }),
  );
  const [heat, setHeat] = useState<string>(() => {
    if (heats.length === 1) return heats[0] ?? allHeats;
    return heatOfRow !== null && heats.includes(heatOfRow) ? heatOfRow : allHeats;
  });
  const [kind, setKind] = useState<Kind>(hasWind ? 'wind' : 'status');
  const [wind, setWind] = useState('');
  const [day, setDay] = useState(sheet.head.day);
  const [status, setStatus] = useState<Status | null>(null);
  const change = (() => {
    if (kind === 'wind') return wind.trim() === '' ? null : { wind: wind.trim() };
    if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : null;
    return status === null ? null : { status };
  })();
  const input = change === null ? null : { heat: heat === allHeats ? null : heat, ...change };
  const [asked] = useDebouncedValue(JSON.stringify(input), typingPause);
  const ask = { clubId: club.id, sheetId: sheet.id };
  const preview = useQuery({
    queryKey: ['sheets', 'correction', sheet.id, asked, sheet.changedAt],
    queryFn:
      asked === 'null'
        ? skipToken
        : () =>
            client.sheets.correctHeat({ ...ask, ...(JSON.parse(asked) as NonNullable<typeof input>), isPreview: true }),
  });
  const apply = useMutation({
    mutationFn: async () => {
      if (input === null) throw new Error('corrected before anything was said');
      return inTurn(() => client.sheets.correctHeat({ ...ask, ...input }));
    },
    onSuccess: ({ changes }) => {
      onDone(changes.length);
      onClose();
    },
  });
  const kinds = (Object.keys(texts.kinds) as Kind[]).filter((each) => each !== 'wind' || hasWind);

  return (
    <Dialog opened onClose={onClose} title={texts.title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (input !== null) apply.mutate();
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {texts.text}
          </Text>
          <Select
            label={texts.heat}
            data={[
              { value: allHeats, label: texts.all },
              ...heats.map((each) => ({ value: each, label: each === '' ? texts.unnamed : each })),
            ].filter((each) => heats.length > 1 || each.value !== '')}
            value={heats.length === 1 && heat === '' ? allHeats : heat}
            allowDeselect={false}
            onChange={(value) => setHeat(value ?? allHeats)}
          />
          <SegmentedControl
            aria-label={texts.what}
            data={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
            value={kind}
            onChange={(value) => setKind(value)}
          />
          {kind === 'wind' && (
            <TextInput
              label={texts.wind}
              placeholder={texts.windExample}
              data-autofocus
              value={wind}
              autoComplete="off"
              onChange={(event) => setWind(event.currentTarget.value)}
            />
          )}
          {kind === 'day' && <DayField label={texts.day} value={day} onChange={setDay} />}
          {kind === 'status' && (
            <Select
              label={texts.status}
              data={(Object.keys(texts.statuses) as Status[]).map((value) => ({ value, label: texts.statuses[value] }))}
              value={status}
              onChange={(value) => setStatus(value)}
            />
          )}
          <ErrorText error={preview.error ?? apply.error} />
          {preview.data !== undefined && input !== null && <Changes changes={preview.data.changes} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.common.cancel}
            </Button>
            <Button type="submit" disabled={input === null} loading={apply.isPending}>
              {texts.apply}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function Changes({ changes }: { changes: readonly SheetChange[] }) {
  if (changes.length === 0) return <Text size="sm">{texts.nothing}</Text>;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={texts.preview}>
        <thead>
          <tr>
            <th scope="col">{words.sheets.grid.athlete}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.rowId}>
              <td dir="auto">{change.names.join(', ')}</td>
              <td>
                <Side side={change.before} />
              </td>
              <td>
                <Side side={change.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Side({ side }: { side: SheetChange['before'] }) {
  return (
    <span className={styles['side']}>
      {side.mark}
      {side.badges.map((badge) => (
        <Badge key={badge} kind={badge} />
      ))}
      {side.state === 'draft' && words.sheets.grid.states.draft}
    </span>
  );
}
