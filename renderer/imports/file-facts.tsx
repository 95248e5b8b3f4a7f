import { Button, Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

import styles from './preview-panel.module.css';
import type { Draft } from './use-import-draft.ts';
import { words } from '#renderer/words/words.ts';
import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';

const text = words.imports.facts;

const encodings = Object.entries(text.encodings).map(([value, label]) => ({ value, label }));
const delimiters = Object.entries(text.delimiters).map(([value, label]) => ({ value, label }));
const dayForms = ['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD-MM-YYYY', 'D MMM YYYY'];

interface Props {
  /** Null where the file could not be read at all. */
  preview: ImportPreview | null;
  draft: Draft;
  onChange: (mapping: Mapping) => void;
}

/** How the file is read: what was found, and what somebody who knows better can change. */
export function FileFacts({ preview, draft, onChange }: Props) {
  const { mapping } = draft;
  const encoding = mapping.encoding ?? preview?.encoding ?? 'utf-8';
  const delimiter = mapping.delimiter ?? preview?.delimiter ?? ',';
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading" className={styles['heading']}>
        {text.title}
      </h2>
      {preview !== null && !preview.encodingIsCertain && mapping.encoding === undefined && (
        <p className={styles['notice']} role="status">
          <IconAlertTriangle size={18} aria-hidden />
          <span>{text.guess}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onChange({ ...mapping, encoding: preview.encoding })}
          >
            {text.right}
          </Button>
        </p>
      )}
      {draft.mappingFrom !== null && (
        <p className={styles['quiet']} role="status">
          {text[draft.mappingFrom]}
        </p>
      )}
      <div className={styles['fields']}>
        <Select
          label={text.encoding}
          value={encoding.toLowerCase()}
          onChange={(value) => value !== null && onChange({ ...mapping, encoding: value })}
          data={withOther(encodings, encoding.toLowerCase())}
          allowDeselect={false}
        />
        <Select
          label={text.delimiter}
          value={delimiter}
          onChange={(value) => value !== null && onChange({ ...mapping, delimiter: value })}
          data={withOther(delimiters, delimiter)}
          allowDeselect={false}
        />
        <Select
          label={text.dates}
          value={mapping.dateFormat ?? 'YYYY-MM-DD'}
          onChange={(value) => value !== null && onChange({ ...mapping, dateFormat: value })}
          data={withOther(
            dayForms.map((value) => ({ value, label: value })),
            mapping.dateFormat ?? 'YYYY-MM-DD',
          )}
          allowDeselect={false}
        />
        <Select
          label={text.decimal}
          value={mapping.decimal ?? ''}
          onChange={(value) => {
            const { decimal: _, ...rest } = mapping;
            onChange(value === '.' || value === ',' ? { ...rest, decimal: value } : rest);
          }}
          data={[
            { value: '', label: text.decimals.any },
            { value: '.', label: text.decimals.point },
            { value: ',', label: text.decimals.comma },
          ]}
          allowDeselect={false}
        />
      </div>
    </section>
  );
}

function withOther(known: { value: string; label: string }[], value: string) {
  return known.some((each) => each.value === value) ? known : [...known, { value, label: value }];
}
