import { Button } from '@mantine/core';

import styles from './drawer.module.css';
import type { RowWork } from './use-row-work.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  /** Null for a new one. */
  row: { code: string; name: string } | null;
  uses: number;
  work: RowWork;
  isDirty: boolean;
}

/** Save, and remove what nothing uses. */
export function OwnRowActions({ row, uses, work, isDirty }: Props) {
  return (
    <>
      <ErrorText error={work.error} />
      {row !== null && uses > 0 && <p className={styles['quiet']}>{words.reference.usedSo(uses)}</p>}
      <div className={styles['actions']}>
        <Button type="submit" disabled={!isDirty} loading={work.isSaving}>
          {words.common.save}
        </Button>
        {row !== null && uses === 0 && (
          <Button variant="subtle" color="error" loading={work.isRemoving} onClick={() => work.remove(row)}>
            {words.reference.remove}
          </Button>
        )}
      </div>
    </>
  );
}
