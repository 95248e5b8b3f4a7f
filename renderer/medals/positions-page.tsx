import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';

import styles from './positions-page.module.css';
import { useMay } from '#renderer/accounts/me.tsx';
import { api, client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { MedalPositions } from '#shared/contract/medals.ts';

type Medal = 'gold' | 'silver' | 'bronze';
type Table = ReadonlyMap<number, Medal>;

const text = words.medals.positions;
const medals = ['gold', 'silver', 'bronze'] as const;
const leastPlaces = 12;

/** Which place earns which medal, season by season; a table that is changed finds the medals of its results again. */
export function MedalPositionsPage() {
  const club = useClub();
  const { data, error } = useQuery(api.medals.positions.queryOptions({ input: { clubId: club.id } }));
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Table>>(new Map());
  const draft = (season: string, table: Table | null) =>
    setDrafts((before) => {
      const next = new Map(before);
      if (table === null) next.delete(season);
      else next.set(season, table);
      return next;
    });
  const places = Math.max(leastPlaces, ...(data ?? []).flatMap((row) => row.positions.map(({ place }) => place)));
  return (
    <>
      <LeaveGuard isDirty={drafts.size > 0} />
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <LinkButton to="/medals" variant="default">
            {text.back}
          </LinkButton>
        }
      />
      <ErrorText error={error} />
      {data === undefined && error === null && <TableSkeleton />}
      {data?.map((row) => (
        <SeasonTable
          key={row.season}
          row={row}
          places={places}
          draft={drafts.get(row.season) ?? null}
          onDraft={(table) => draft(row.season, table)}
        />
      ))}
      {data !== undefined && <p className={styles['hint']}>{text.hint}</p>}
    </>
  );
}

interface Props {
  row: MedalPositions;
  places: number;
  /** What was chosen and is not saved yet. */
  draft: Table | null;
  onDraft: (table: Table | null) => void;
}

const answer = z.object({ changed: z.number() });

function SeasonTable({ row, places, draft, onDraft }: Props) {
  const club = useClub();
  const isStaff = useMay('staff');
  const job = useJobRun(answer);
  const stored = tableOf(row.positions);
  const standard = tableOf(row.standard);
  const shown = draft ?? stored;
  const choose = (table: Table) => onDraft(isSame(table, stored) ? null : table);
  const save = () =>
    job.start(
      {
        title: text.saving(row.seasonName),
        run: () =>
          client.medals.setPositions({
            clubId: club.id,
            season: row.season,
            positions: [...shown].map(([place, medal]) => ({ place, medal })),
          }),
      },
      {
        onSuccess: ({ changed }) => {
          onDraft(null);
          notifications.show({ message: text.saved(row.seasonName, changed) });
        },
      },
    );
  return (
    <form
      className={styles['season']}
      aria-label={row.seasonName}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles['head']}>
        <h2 className={styles['name']}>{row.seasonName}</h2>
        <span className={styles['quiet']}>{row.isOwn ? text.own : text.standard}</span>
        <span className={styles['buttons']}>
          {isStaff && !isSame(shown, standard) && (
            <Button variant="subtle" color="gray" onClick={() => choose(standard)}>
              {text.reset}
            </Button>
          )}
          {isStaff && (
            <Button type="submit" disabled={draft === null} loading={job.isRunning}>
              {text.save}
            </Button>
          )}
        </span>
      </div>
      <div className={styles['places']}>
        {Array.from({ length: places }, (_, index) => index + 1).map((place) => {
          const medal = shown.get(place);
          return (
            <NativeSelect
              key={place}
              label={text.place(place)}
              aria-label={text.cell(row.seasonName, place)}
              className={styles['cell'] ?? ''}
              data-medal={medal}
              data={[
                { value: '', label: text.nothing },
                ...medals.map((value) => ({ value, label: words.medals.names[value] })),
              ]}
              value={medal ?? ''}
              disabled={!isStaff}
              onChange={(event) => {
                const chosen = medals.find((each) => each === event.currentTarget.value);
                choose(withPlace(shown, place, chosen));
              }}
            />
          );
        })}
      </div>
      <ErrorText error={job.error} />
    </form>
  );
}

function tableOf(positions: MedalPositions['positions']): Table {
  return new Map(positions.map(({ place, medal }) => [place, medal]));
}

function withPlace(table: Table, place: number, medal: Medal | undefined): Table {
  const next = new Map(table);
  if (medal === undefined) next.delete(place);
  else next.set(place, medal);
  return next;
}

function isSame(a: Table, b: Table): boolean {
  return a.size === b.size && [...a].every(([place, medal]) => b.get(place) === medal);
}
