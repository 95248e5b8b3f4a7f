import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';

import styles from './challenge-row.module.css';
import { ChallengerLine } from './challenger-line.tsx';
import list from './history-list.module.css';
import type { HistorySearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** So many are shown before somebody asks for the others. */
const shown = 5;
const { history: text } = words.records;

interface Props {
  category: HistorySearch & { discipline: string; ageGroup: string; gender: 'F' | 'M' | 'X' };
}

/** Members who are in the age group now, the closest to its record first, however far away. */
export function Challengers({ category }: Props) {
  const club = useClub();
  const [isOpen, { open }] = useDisclosure(false);
  const { discipline, specification, ageGroup, gender, season = 'track', timing } = category;
  const { data } = useQuery(
    api.records.challenges.queryOptions({
      input: {
        clubId: club.id,
        discipline,
        ageGroup,
        gender,
        season,
        percent: 100,
        ...(specification === undefined ? {} : { specification }),
        ...(timing === undefined ? {} : { timing }),
        pageSize: 1,
      },
    }),
  );
  if (data === undefined) return null;
  const [row] = data.rows;
  const challengers = row?.challengers ?? [];
  const first = isOpen ? challengers : challengers.slice(0, shown);
  return (
    <section aria-labelledby="challengers-heading">
      <h2 id="challengers-heading" className={list['heading']}>
        {text.challengers}
      </h2>
      <p className={styles['text']}>
        {challengers.length === 0 ? text.challengersNone : text.challengersText(dayInWords(data.since))}
      </p>
      <ol className={styles['challengers']} data-alone>
        {first.map((challenger) => (
          <ChallengerLine key={challenger.athleteId} challenger={challenger} unit={row?.record[0]?.unit ?? 's'} />
        ))}
      </ol>
      {challengers.length > first.length && (
        <Button variant="subtle" onClick={open} mt="xs">
          {text.challengersMore(challengers.length - first.length)}
        </Button>
      )}
    </section>
  );
}
