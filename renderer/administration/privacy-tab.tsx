import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import styles from './health-tab.module.css';
import { RetentionPart } from './retention-part.tsx';
import { api } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import table from '#renderer/components/plain-table.module.css';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { erasures: text, where } = words.privacy;

/** Whose data may be due to go, who was erased, and where everything lies. */
export function PrivacyTab() {
  const club = useClub();
  return (
    <div className={styles['parts']}>
      <RetentionPart key={club.id} />
      <Erasures />
      <section aria-label={where.title}>
        <Title order={2}>{where.title}</Title>
        <p className={styles['text']}>{where.text}</p>
      </section>
    </div>
  );
}

function Erasures() {
  const club = useClub();
  const { data, error } = useQuery(api.privacy.erasures.queryOptions({ input: { clubId: club.id } }));
  return (
    <section aria-label={text.title}>
      <Title order={2}>{text.title}</Title>
      <p className={styles['text']}>{text.text}</p>
      <ErrorText error={error} />
      {data?.length === 0 && <p>{text.none}</p>}
      {data !== undefined && data.length > 0 && (
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{text.when}</th>
              <th scope="col">{text.who}</th>
              <th scope="col">{text.reason}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((erasure) => (
              <tr key={erasure.id}>
                <td className={table['quiet']}>{momentInWords(new Date(erasure.at).toISOString())}</td>
                <td>{erasure.by}</td>
                <td>{erasure.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
