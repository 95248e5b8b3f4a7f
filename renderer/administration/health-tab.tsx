import { Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { BundlePart } from './bundle-part.tsx';
import { FactsList } from './facts-list.tsx';
import { FileCheckPart } from './file-check-part.tsx';
import styles from './health-tab.module.css';
import { VerifyPart } from './verify-part.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { TableSkeleton } from '#renderer/components/table-skeleton.tsx';
import { UpdatesPart } from '#renderer/updates/updates-part.tsx';
import { words } from '#renderer/words/words.ts';
import type { Check } from '#shared/contract/system.ts';
import { checkAdvice, checkTitle } from '#shared/messages/health.ts';

const { health: text } = words.administration;

/** Whether everything is in order, in words, with what to do where it is not. */
export function HealthTab() {
  const { data, error } = useQuery(api.system.health.queryOptions());
  const bad = data?.checks.filter((check) => !check.ok).length ?? 0;
  return (
    <div className={styles['parts']}>
      <section aria-label={text.checks}>
        <ErrorText error={error} />
        {data === undefined && error === null && <TableSkeleton />}
        {data !== undefined && (
          <>
            <p className={styles['overall']}>
              <Sign ok={data.ok} size={24} />
              {data.ok ? text.allWell : text.notWell(bad)}
            </p>
            <ul className={styles['checks']}>
              {data.checks.map((check) => (
                <CheckLine key={check.name} check={check} />
              ))}
            </ul>
          </>
        )}
      </section>
      <FileCheckPart />
      <VerifyPart />
      <BundlePart />
      <UpdatesPart />
      <section aria-label={text.facts.title}>
        <Title order={2}>{text.facts.title}</Title>
        <FactsList />
      </section>
    </div>
  );
}

function CheckLine({ check }: { check: Check }) {
  return (
    <li className={styles['check']}>
      <Sign ok={check.ok} size={20} />
      <strong>{checkTitle(check.name)}</strong>
      <span className={styles['detail']}>{check.detail}</span>
      {!check.ok && <p className={styles['advice']}>{checkAdvice(check.name)}</p>}
    </li>
  );
}

function Sign({ ok, size }: { ok: boolean; size: number }) {
  return ok ? (
    <IconCircleCheck size={size} className={styles['good']} role="img" aria-label={text.ok} />
  ) : (
    <IconAlertTriangle size={size} className={styles['bad']} role="img" aria-label={text.bad} />
  );
}
