import { useQuery } from '@tanstack/react-query';

import styles from './health-tab.module.css';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { bytesInWords } from '#renderer/words/bytes.ts';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

const { facts: text } = words.administration.health;
const plain = ['version', 'schema', 'runtime', 'sqlite', 'platform', 'device', 'user', 'dataFolder'] as const;

/** Version, folder, sizes and counts: what somebody asks for who helps from afar. */
export function FactsList() {
  const { data, error } = useQuery(api.system.facts.queryOptions());
  if (data === undefined) return <ErrorText error={error} />;
  const rows = [
    ...plain.map((name) => [text[name], String(data[name])] as const),
    ...data.sizes.map(({ name, bytes }) => [text.sizes[name], bytesInWords(bytes)] as const),
    ...data.counts.map(({ name, count }) => [text.counts[name], inNumber(count)] as const),
  ];
  return (
    <>
      <dl className={styles['facts']}>
        {rows.map(([label, value]) => (
          <div key={label} className={styles['fact']}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['text']}>{text.copy}</p>
    </>
  );
}
