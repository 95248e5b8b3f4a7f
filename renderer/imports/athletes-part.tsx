import { Button, FileButton, Select } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';

import { type AthleteColumn, athleteColumns, takenFrom, withAthleteColumn } from './athletes-file.ts';
import { columnLabel } from './columns.ts';
import panel from './preview-panel.module.css';
import styles from './column-mapping.module.css';
import type { Draft, ImportDraft } from './use-import-draft.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Mapping } from '#shared/contract/imports.ts';

const text = words.imports.athletesFile;

interface Props {
  draft: Draft;
  work: ImportDraft;
}

/** Results that have only a number for each athlete: the file that says who that is, and how the two fit together. */
export function AthletesPart({ draft, work }: Props) {
  const { mapping, athletesFile } = draft;
  const wanted = athletesFile === null ? mapping.athletes : undefined;
  return (
    <section aria-label={text.title}>
      {wanted !== undefined && (
        <p className={panel['notice']} role="status">
          {text.wanted(wanted.file)}
        </p>
      )}
      <div className={styles['constants']}>
        {athletesFile !== null && <strong>{athletesFile.name}</strong>}
        {athletesFile === null ? (
          <FileButton
            onChange={(file) => file !== null && work.addAthletes.mutate(file)}
            inputProps={{ 'aria-label': text.input }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="xs"
                loading={work.addAthletes.isPending}
                leftSection={<IconUsers size={16} aria-hidden />}
              >
                {text.add}
              </Button>
            )}
          </FileButton>
        ) : (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={work.removeAthletes}>
            {text.remove}
          </Button>
        )}
        {athletesFile === null && <span className={styles['hint']}>{text.lead}</span>}
      </div>
      <ErrorText error={work.addAthletes.error} />
      {athletesFile !== null && mapping.athletes !== undefined && (
        <JoinFields
          draft={draft}
          join={mapping.athletes}
          theirs={athletesFile.columns}
          onChange={(next) => work.change({ mapping: next })}
        />
      )}
    </section>
  );
}

interface JoinProps {
  draft: Draft;
  join: NonNullable<Mapping['athletes']>;
  theirs: readonly string[];
  onChange: (mapping: Mapping) => void;
}

function JoinFields({ draft, join, theirs, onChange }: JoinProps) {
  const { mapping, columns } = draft;
  const isOurs = (column: AthleteColumn) => columns.includes(mapping.columns?.[column] ?? column);
  const named = (names: readonly string[]) => names.filter((name) => name !== '');
  return (
    <div className={panel['fields']}>
      <Select
        label={text.key}
        value={join.key}
        onChange={(key) => key !== null && onChange({ ...mapping, athletes: { ...join, key } })}
        data={named(columns)}
        allowDeselect={false}
      />
      <Select
        label={text.id(join.file)}
        value={join.id}
        onChange={(id) => id !== null && onChange({ ...mapping, athletes: { ...join, id } })}
        data={named(theirs)}
        allowDeselect={false}
      />
      {athleteColumns
        .filter((column) => !isOurs(column))
        .map((column) => (
          <Select
            key={column}
            label={text.column(columnLabel(column))}
            placeholder={text.none}
            value={mapping.constants?.[column] === undefined ? takenFrom(column, mapping, theirs) : null}
            onChange={(name) => onChange(withAthleteColumn(mapping, column, name))}
            data={named(theirs)}
            clearable
          />
        ))}
    </div>
  );
}
