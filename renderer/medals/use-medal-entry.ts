import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

import {
  choiceOf,
  emptyRow,
  type EntryField,
  entryOf,
  type EntryRow,
  isBlank,
  missingOf,
  type RowErrors,
} from './entry-rows.ts';
import { draftOf, type KeptDraft, rowsOf } from './kept-entry.ts';
import { api, client } from '#renderer/api.ts';
import { failureOf } from '#renderer/components/failure.ts';
import { useKeptDraft } from '#renderer/components/use-kept-draft.ts';
import { useClubs, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { MedalDraft, MedalEntries, MedalEntry, MedalFinding } from '#shared/contract/medal-entries.ts';
import { isDay } from '#shared/domain/day.ts';

/** What all rows have in common. */
export interface EntryHead {
  competition: string;
  venue: string;
  day: string;
  season: string;
}

export type HeadErrors = Partial<Record<keyof EntryHead | 'rows', string>>;

interface Saved {
  recorded: number;
  completed: number;
  skipped: number;
  competitionId: string | null;
}

const typingPause = 250;
const text = words.medals.entry;

/**
 * The entry of a competition's medals: its rows, what main says about them while they are typed, and how they are saved.
 *
 * @param draft what was typed before and neither saved nor thrown away
 */
export function useMedalEntry(draft: KeptDraft | null, onSaved: (saved: Saved) => void) {
  const { club, today } = useClubs();
  const { disciplines } = useReference();
  const emptyHead: EntryHead = { competition: '', venue: '', day: today, season: 'track' };
  const [head, setHead] = useState<EntryHead>(() => (draft === null ? emptyHead : headOf(draft)));
  const [rows, setRows] = useState<readonly EntryRow[]>(() => withSpare(draft === null ? [] : rowsOf(draft)));
  const [isHeadTyped, setHeadTyped] = useState(draft !== null);
  const [headErrors, setHeadErrors] = useState<HeadErrors>({});
  const [rowErrors, setRowErrors] = useState<Readonly<Record<string, RowErrors>>>({});

  const teamSizeOf = (row: EntryRow) => disciplines.find((each) => each.code === row.discipline)?.teamSize ?? 1;
  const typed = rows.filter((row) => !isBlank(row));
  const isTyped = isHeadTyped || typed.length > 0;
  const { discard } = useKeptDraft(isTyped ? JSON.stringify(draftOf(head, rows)) : null, (next) =>
    client.medals.keepDraft({ clubId: club.id, draft: next === null ? null : (JSON.parse(next) as MedalDraft) }),
  );

  /** Rows that say enough to be judged, without what somebody chose: that changes no finding. */
  const asked = typed.flatMap((row) => {
    const entry = entryOf(row, teamSizeOf(row), null);
    return entry === null ? [] : [{ key: row.key, entry }];
  });
  const question =
    asked.length === 0 || head.competition.trim() === '' || !isDay(head.day)
      ? ''
      : JSON.stringify({ keys: asked.map(({ key }) => key), input: inputOf(asked.map(({ entry }) => entry)) });
  const [settled] = useDebouncedValue(question, typingPause);
  const { keys, input } =
    settled === '' ? { keys: [], input: null } : (JSON.parse(settled) as { keys: string[]; input: MedalEntries });
  const judged = useQuery({
    ...api.medals.judge.queryOptions({ input: input ?? skipToken, placeholderData: keepPreviousData, gcTime: 10_000 }),
  });
  // What was found about other rows must not stand beside these.
  const found = judged.isPlaceholderData || input === null ? [] : (judged.data?.rows ?? []);
  const findings = new Map(keys.map((key, index) => [key, found[index] ?? null]));
  const findingOf = (key: string): MedalFinding | null => findings.get(key) ?? null;

  function inputOf(entries: MedalEntry[]): MedalEntries {
    return { clubId: club.id, ...head, rows: entries };
  }

  const change = useCallback((key: string, patch: Partial<EntryRow>) => {
    setRows((before) => withSpare(before.map((row) => (row.key === key ? { ...row, ...patch } : row))));
    setRowErrors((before) => without(before, key, Object.keys(patch)));
  }, []);
  const remove = useCallback((key: string) => {
    setRows((before) => withSpare(before.filter((row) => row.key !== key)));
  }, []);
  const replaceFrom = useCallback((key: string, pasted: readonly EntryRow[]) => {
    setRows((before) => {
      const at = Math.max(
        0,
        before.findIndex((row) => row.key === key),
      );
      const after = before.slice(at).filter((row) => !isBlank(row));
      return withSpare([...before.slice(0, at), ...pasted, ...after]);
    });
  }, []);
  const changeHead = (patch: Partial<EntryHead>) => {
    setHead((before) => ({ ...before, ...patch }));
    setHeadTyped(true);
    setHeadErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(patch, field))),
    );
  };
  const clear = () => {
    setRows([emptyRow()]);
    setRowErrors({});
    setHeadErrors({});
    setHeadTyped(false);
  };
  /** As the page was before anything was typed. */
  const beginAgain = () => {
    clear();
    setHead(emptyHead);
  };

  const save = useMutation({
    mutationFn: (sent: { key: string; entry: MedalEntry }[]) =>
      client.medals.record(inputOf(sent.map(({ entry }) => entry))),
    onSuccess: (saved) => {
      clear();
      onSaved(saved);
    },
    onError: (error, sent) => {
      const refused = refusalOf(error, sent);
      show(refused.head, refused.rows);
    },
  });

  function show(inHead: HeadErrors, inRows: Readonly<Record<string, RowErrors>>) {
    setHeadErrors(inHead);
    setRowErrors(inRows);
    const count = [inHead, ...Object.values(inRows)].reduce((sum, each) => sum + Object.keys(each).length, 0);
    if (count > 0) notifications.show({ color: 'red', message: text.problems(count) });
    focusFirst(inHead, inRows, rows);
  }

  function submit() {
    if (save.isPending) return;
    const { missing } = text;
    const inHead: HeadErrors = {
      ...(head.competition.trim() === '' ? { competition: missing.competition } : {}),
      ...(head.day === '' || !isDay(head.day) ? { day: missing.day } : {}),
      ...(typed.length === 0 ? { rows: missing.rows } : {}),
    };
    const inRows = Object.fromEntries(
      typed.flatMap((row): [string, RowErrors][] => {
        const finding = findingOf(row.key);
        const isUndecided = finding?.existing?.how === 'other' && choiceOf(row, finding) === null;
        const problems = { ...missingOf(row, teamSizeOf(row)), ...(isUndecided ? { choice: missing.choice } : {}) };
        return Object.keys(problems).length === 0 ? [] : [[row.key, problems]];
      }),
    );
    if (Object.keys(inHead).length + Object.keys(inRows).length > 0) {
      show(inHead, inRows);
      return;
    }
    save.mutate(
      typed.flatMap((row) => {
        const entry = entryOf(row, teamSizeOf(row), findingOf(row.key));
        return entry === null ? [] : [{ key: row.key, entry }];
      }),
    );
  }

  return {
    head,
    changeHead,
    headErrors,
    rows,
    change,
    remove,
    replaceFrom,
    clear,
    beginAgain,
    discard,
    rowErrors,
    findingOf,
    teamSizeOf,
    submit,
    isSaving: save.isPending,
    /** What went wrong beyond single fields. */
    error: save.error !== null && failureOf(save.error)?.code === 'INVALID_INPUT' ? null : save.error,
    count: typed.length,
  };
}

export type MedalEntryForm = ReturnType<typeof useMedalEntry>;

function headOf({ competition, venue, day, season }: EntryHead): EntryHead {
  return { competition, venue, day, season };
}

/** The last row always is an empty one, of the discipline of the row before; after a relay something else comes. */
function withSpare(rows: readonly EntryRow[]): readonly EntryRow[] {
  const last = rows.at(-1);
  if (last !== undefined && isBlank(last)) return rows;
  return [...rows, emptyRow(last === undefined || last.legs.length > 1 ? {} : { discipline: last.discipline })];
}

function without(
  errors: Readonly<Record<string, RowErrors>>,
  key: string,
  changed: readonly string[],
): Readonly<Record<string, RowErrors>> {
  const own = errors[key];
  if (own === undefined) return errors;
  const left = Object.fromEntries(Object.entries(own).filter(([field]) => !changed.includes(field)));
  return { ...errors, [key]: left };
}

/** What main refused, beside the head and the rows it belongs to. */
function refusalOf(
  error: unknown,
  sent: readonly { key: string }[],
): { head: HeadErrors; rows: Record<string, RowErrors> } {
  const failure = failureOf(error);
  const head: HeadErrors = {};
  const rows: Record<string, RowErrors> = {};
  if (failure?.code !== 'INVALID_INPUT') return { head, rows };
  for (const { field, problem } of failure.data.fields) {
    const [, index, name = ''] = /^rows\.(\d+)\.(\w+)/.exec(field) ?? [];
    const key = index === undefined ? undefined : sent[Number(index)]?.key;
    if (key === undefined) head[isHeadField(field) ? field : 'rows'] = problem;
    else rows[key] = { ...rows[key], [rowField(name)]: problem };
  }
  return { head, rows };
}

function isHeadField(field: string): field is keyof EntryHead {
  return field === 'competition' || field === 'venue' || field === 'day' || field === 'season';
}

const rowFields: readonly EntryField[] = ['discipline', 'legs', 'place', 'mark', 'wind', 'ageGroup', 'gender'];

function rowField(name: string): EntryField {
  return rowFields.find((field) => field === name) ?? (name === 'whenThere' ? 'choice' : 'legs');
}

/** The focus goes to the first field that is wrong, as they stand on the page. */
function focusFirst(inHead: HeadErrors, inRows: Readonly<Record<string, RowErrors>>, rows: readonly EntryRow[]): void {
  const wrong = new Set([
    ...Object.keys(inHead).map((field) => (field === 'rows' ? `${rows[0]?.key ?? ''}.legs` : field)),
    ...Object.entries(inRows).flatMap(([key, fields]) => Object.keys(fields).map((field) => `${key}.${field}`)),
  ]);
  // What was refused stands on the page after the next frame: a choice may only come with its row's finding.
  requestAnimationFrame(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')];
    fields.find((field) => wrong.has(field.dataset['field'] ?? ''))?.focus();
  });
}
