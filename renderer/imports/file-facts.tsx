import { Button, Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

import styles from './preview-panel.module.css';
import type { Draft } from './use-import-draft.ts';
import type { ImportPreview, Mapping } from '#shared/contract/imports.ts';

const encodings = [
  { value: 'utf-8', label: 'UTF-8 (usual today)' },
  { value: 'windows-1252', label: 'Windows, western Europe (1252)' },
  { value: 'windows-1250', label: 'Windows, central Europe (1250)' },
  { value: 'iso-8859-15', label: 'ISO 8859-15, western Europe' },
  { value: 'iso-8859-2', label: 'ISO 8859-2, central Europe' },
  { value: 'macintosh', label: 'Old Macintosh' },
  { value: 'utf-16le', label: 'UTF-16' },
];

const delimiters = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Vertical bar' },
];

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
        How the file is read
      </h2>
      {preview !== null && !preview.encodingIsCertain && mapping.encoding === undefined && (
        <p className={styles['notice']} role="status">
          <IconAlertTriangle size={18} aria-hidden />
          <span>
            The encoding is a guess. Look at names with accents: are they right? If not, choose another encoding.
          </span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onChange({ ...mapping, encoding: preview.encoding })}
          >
            They are right
          </Button>
        </p>
      )}
      {draft.mappingFrom !== null && (
        <p className={styles['quiet']} role="status">
          {draft.mappingFrom === 'remembered'
            ? 'Read as the last file with these columns was.'
            : 'Guessed from the names and contents of the columns: please check.'}
        </p>
      )}
      <div className={styles['fields']}>
        <Select
          label="Encoding"
          value={encoding.toLowerCase()}
          onChange={(value) => value !== null && onChange({ ...mapping, encoding: value })}
          data={withOther(encodings, encoding.toLowerCase())}
          allowDeselect={false}
        />
        <Select
          label="Columns are separated by"
          value={delimiter}
          onChange={(value) => value !== null && onChange({ ...mapping, delimiter: value })}
          data={withOther(delimiters, delimiter)}
          allowDeselect={false}
        />
        <Select
          label="Dates are written as"
          value={mapping.dateFormat ?? 'YYYY-MM-DD'}
          onChange={(value) => value !== null && onChange({ ...mapping, dateFormat: value })}
          data={withOther(
            dayForms.map((value) => ({ value, label: value })),
            mapping.dateFormat ?? 'YYYY-MM-DD',
          )}
          allowDeselect={false}
        />
        <Select
          label="Decimal sign"
          value={mapping.decimal ?? ''}
          onChange={(value) => {
            const { decimal: _, ...rest } = mapping;
            onChange(value === '.' || value === ',' ? { ...rest, decimal: value } : rest);
          }}
          data={[
            { value: '', label: 'Point or comma' },
            { value: '.', label: 'Point only: 12.45' },
            { value: ',', label: 'Comma only: 12,45' },
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
