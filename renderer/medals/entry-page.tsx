import { Anchor, Button, Group, Skeleton, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';

import { EntryHeadFields } from './entry-head.tsx';
import styles from './entry-page.module.css';
import { EntryRow } from './entry-row.tsx';
import type { KeptDraft } from './kept-entry.ts';
import { useMedalEntry } from './use-medal-entry.ts';
import { usePaste } from './use-paste.ts';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { KeptNotice } from '#renderer/components/kept-notice.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { showUndo } from '#renderer/components/undo-notice.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.medals.entry;
const columns = ['discipline', 'athlete', 'place', 'mark', 'wind', 'ageGroup', 'gender', 'medal'] as const;
const noErrors = {};

/** The medals of one competition in one go, typed or pasted like a spreadsheet; saved together or not at all. */
export function MedalEntryPage() {
  const { isLoaded } = useReference();
  const club = useClub();
  const { data, error } = useQuery({ ...api.medals.draft.queryOptions({ input: { clubId: club.id } }), gcTime: 0 });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <ErrorText error={error} />
      {isLoaded && data !== undefined ? (
        <MedalEntryForm key={club.id} draft={data.draft} />
      ) : (
        error === null && <Skeleton height={320} />
      )}
    </>
  );
}

/** `draft`: as it was when the page was opened; what is typed from then on is newer than any other. */
function MedalEntryForm({ draft }: { draft: KeptDraft | null }) {
  const navigate = useNavigate();
  const grid = useRef<HTMLDivElement>(null);
  const [isRestored, setRestored] = useState(draft !== null);
  const form = useMedalEntry(draft, ({ recorded, completed, skipped, competitionId }) => {
    notifications.show({
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{text.saved(recorded, completed, skipped)}</Text>
          {competitionId !== null && (
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => void navigate({ to: '/medals', search: { view: 'medals', competitionId } })}
            >
              {text.show}
            </Anchor>
          )}
        </Group>
      ),
    });
    setRestored(false);
    focusFirstRow();
  });
  const { rows, change, remove, replaceFrom, findingOf, rowErrors, submit, count } = form;
  const onPaste = usePaste(form.head.season, replaceFrom);
  useShortcuts([{ keys: 'mod+enter', label: text.saveShortcut, group: words.medals.title, run: submit }]);
  useEffect(focusCompetition, []);

  const order = useRef<readonly string[]>([]);
  useEffect(() => {
    order.current = rows.map((row) => row.key);
  }, [rows]);
  const move = useCallback((key: string, by: -1 | 1, field: string) => {
    const next = order.current[order.current.indexOf(key) + by];
    if (next !== undefined) focusField(next, field);
  }, []);

  function clear() {
    const before = rows;
    form.clear();
    showUndo(text.cleared, () => {
      replaceFrom('', before);
      return Promise.resolve();
    });
  }

  return (
    <form
      noValidate
      onKeyDown={(event) => {
        // Enter chooses and goes on; a whole competition is never saved by the way.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.ctrlKey && !event.metaKey)
          event.preventDefault();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard isDirty={count > 0} onLeave={form.discard} />
      {isRestored && (
        <KeptNotice
          text={words.common.typedBefore}
          actions={[
            {
              label: words.common.beginAgain,
              run: () => {
                form.beginAgain();
                setRestored(false);
                focusCompetition();
              },
            },
          ]}
        />
      )}
      <EntryHeadFields form={form} />
      <p className={styles['hint']} id="medal-rows-hint">
        {text.rowsHint}
      </p>
      <div
        ref={grid}
        role="group"
        aria-label={text.rows}
        aria-describedby="medal-rows-hint"
        className={styles['rows']}
        onPaste={onPaste}
      >
        <div className={styles['titles']} aria-hidden>
          <span />
          {columns.map((column) => (
            <span key={column}>{text.columns[column]}</span>
          ))}
          <span />
        </div>
        {rows.map((row, index) => (
          <EntryRow
            key={row.key}
            row={row}
            number={index + 1}
            season={form.head.season}
            finding={findingOf(row.key)}
            errors={rowErrors[row.key] ?? noErrors}
            onChange={change}
            onRemove={remove}
            onMove={move}
          />
        ))}
      </div>
      {form.headErrors.rows !== undefined && <ErrorText error={form.headErrors.rows} />}
      <ErrorText error={form.error} />
      <div className={styles['actions']}>
        <Button type="submit" loading={form.isSaving}>
          {text.save(count)}
        </Button>
        {count > 0 && (
          <Button variant="subtle" color="gray" onClick={clear}>
            {text.clear}
          </Button>
        )}
        <span className={styles['keys']}>{text.saveKeys}</span>
      </div>
    </form>
  );
}

function focusCompetition(): void {
  document.querySelector<HTMLElement>('[data-field="competition"]')?.focus();
}

/** The rows are new ones after saving. */
function focusFirstRow(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[data-row] [data-field$=".discipline"]')?.focus();
  });
}

/** The field of a row, once it is on the page. */
function focusField(key: string, field: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-field="${key}.${field}"]`)?.focus();
  });
}
