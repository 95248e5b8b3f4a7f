import { Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
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
  const open = data?.checks.filter(isOpen).length ?? 0;
  return (
    <div className={styles['parts']}>
      <section aria-label={text.checks}>
        <ErrorText error={error} />
        {data === undefined && error === null && <TableSkeleton />}
        {data !== undefined && (
          <>
            <p className={styles['overall']}>
              <Sign state={data.ok ? 'good' : 'bad'} size={24} />
              {data.ok ? text.allWell(open) : text.notWell(bad)}
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
      <Sign state={stateOf(check)} size={20} />
      <strong>{checkTitle(check.name)}</strong>
      <span className={styles['detail']}>{check.detail}</span>
      {stateOf(check) !== 'good' && checkAdvice(check.name) !== '' && (
        <p className={styles['advice']}>{checkAdvice(check.name)}</p>
      )}
    </li>
  );
}

type State = 'good' | 'open' | 'bad';

function isOpen(check: Check): boolean {
  return check.ok && check.isOpen === true;
}

/** Nothing wrong is not the same as good: where there is nothing to judge yet, no tick is shown. */
function stateOf(check: Check): State {
  if (!check.ok) return 'bad';
  return isOpen(check) ? 'open' : 'good';
}

const signs = { good: IconCircleCheck, open: IconCircleDashed, bad: IconAlertTriangle };

function Sign({ state, size }: { state: State; size: number }) {
  const Icon = signs[state];
  return <Icon size={size} className={styles[state]} role="img" aria-label={text.states[state]} />;
}
