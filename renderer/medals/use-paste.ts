import { notifications } from '@mantine/notifications';
import type { ClipboardEvent } from 'react';

import { emptyRow, type EntryLeg, type EntryRow, proposedGender } from './entry-rows.ts';
import { isTable, parsePaste, type PastedRow } from './paste.ts';
import { client } from '#renderer/api.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Discipline } from '#shared/contract/reference.ts';

type Found = Awaited<ReturnType<typeof client.medals.findAthletes>>[number]['found'];

const text = words.medals.entry;

/** Cells of a spreadsheet become rows from the row on into which they are pasted; a single word is pasted as always. */
export function usePaste(season: string, replaceFrom: (key: string, rows: readonly EntryRow[]) => void) {
  const club = useClub();
  const { disciplines, ageGroups } = useReference();

  async function take(pasted: readonly PastedRow[], key: string) {
    const names = [...new Set(pasted.flatMap((row) => row.names))];
    const answers = names.length === 0 ? [] : await client.medals.findAthletes({ clubId: club.id, names });
    const byName = new Map(answers.map(({ name, found }) => [name, found]));
    replaceFrom(
      key,
      pasted.map((row) => toRow(row, byName, disciplines)),
    );
    notifications.show({ message: text.pasted(pasted.length) });
  }

  return (event: ClipboardEvent<HTMLElement>) => {
    const pastedText = event.clipboardData.getData('text/plain');
    if (!isTable(pastedText)) return;
    event.preventDefault();
    const rows = parsePaste(pastedText, { disciplines, ageGroups, season });
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (rows.length === 0) notifications.show({ color: 'red', message: text.pasteEmpty });
    else void take(rows, row?.dataset['row'] ?? '');
  };
}

function toRow(row: PastedRow, byName: ReadonlyMap<string, Found>, disciplines: readonly Discipline[]): EntryRow {
  const { names, ...cells } = row;
  const legs = names.map((name): EntryLeg => {
    const [only, another] = byName.get(name) ?? [];
    return only !== undefined && another === undefined ? { athlete: only, name: '' } : { athlete: null, name };
  });
  const teamSize = disciplines.find((each) => each.code === row.discipline)?.teamSize ?? 1;
  const gender = cells.gender === '' && teamSize > 1 ? proposedGender(legs, teamSize) : cells.gender;
  return emptyRow({ ...cells, gender, ...(legs.length === 0 ? {} : { legs }) });
}
