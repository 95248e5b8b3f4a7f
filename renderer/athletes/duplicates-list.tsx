import { Button, Skeleton, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import styles from './duplicates-list.module.css';
import { MergeDialog } from './merge-dialog.tsx';
import { useMay } from '#renderer/accounts/me.tsx';
import { api, client } from '#renderer/api.ts';
import { fullName } from '#renderer/components/athlete-name.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { AthleteInRow } from '#shared/contract/athletes.ts';

const text = words.athletes.duplicates;

/** Pairs of entries that may be one person: to be compared and merged, or to be kept as two. */
export function DuplicatesList() {
  const club = useClub();
  const isStaff = useMay('staff');
  const { data, error } = useQuery(api.athletes.duplicates.queryOptions({ input: { clubId: club.id } }));
  const [compared, setCompared] = useState<readonly [AthleteInRow, AthleteInRow] | null>(null);
  const apart = useMutation({
    mutationFn: ({ a, b }: { a: AthleteInRow; b: AthleteInRow }) =>
      client.athletes.keepApart({ clubId: club.id, athleteId: a.id, otherId: b.id }),
  });
  return (
    <>
      <AnchorLink to="/athletes" size="sm" className={styles['back'] ?? ''}>
        {text.back}
      </AnchorLink>
      <PageHeader title={text.title} lead={text.lead} />
      <ErrorText error={error ?? apart.error} />
      {data === undefined && error === null && <Skeleton height={240} />}
      {data?.total === 0 && (
        <EmptyState title={text.none} actions={<LinkButton to="/athletes">{text.back}</LinkButton>}>
          {text.noneText}
        </EmptyState>
      )}
      {data !== undefined && data.total > 0 && (
        <Stack gap="sm">
          {data.total > data.rows.length && (
            <p className={styles['quiet']}>{text.shown(data.rows.length, data.total)}</p>
          )}
          <ul className={styles['pairs']}>
            {data.rows.map(({ a, b, because }) => (
              <li key={`${a.id} ${b.id}`} className={styles['pair']}>
                <div className={styles['why']}>{text.because[because]}</div>
                <Entry athlete={a} />
                <Entry athlete={b} />
                {isStaff && (
                  <div className={styles['actions']}>
                    <Button
                      variant="default"
                      size="compact-md"
                      aria-label={text.comparePair(fullName(a), fullName(b))}
                      onClick={() => setCompared(moreFirst(a, b))}
                    >
                      {text.compare}
                    </Button>
                    <Button
                      variant="subtle"
                      color="gray"
                      size="compact-md"
                      aria-label={text.apartPair(fullName(a), fullName(b))}
                      loading={apart.isPending && apart.variables.a.id === a.id && apart.variables.b.id === b.id}
                      onClick={() => apart.mutate({ a, b })}
                    >
                      {text.apart}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {compared !== null && (
        <MergeDialog
          kept={compared[0]}
          merged={compared[1]}
          onClose={() => setCompared(null)}
          onMerged={() => setCompared(null)}
        />
      )}
    </>
  );
}

/** The entry with more results is the one that mostly stays. */
function moreFirst(a: AthleteInRow, b: AthleteInRow): readonly [AthleteInRow, AthleteInRow] {
  return b.performances > a.performances ? [b, a] : [a, b];
}

function Entry({ athlete }: { athlete: AthleteInRow }) {
  const { dateOfBirth, membershipNumber, performances } = athlete;
  const { profile } = words.athletes;
  return (
    <div className={styles['entry']}>
      <AnchorLink to="/athletes/$id" params={{ id: athlete.id }} className={styles['name'] ?? ''}>
        <bdi>{fullName(athlete)}</bdi>
      </AnchorLink>
      <span className={styles['quiet']}>
        {[
          dateOfBirth === '' ? profile.birthUnknown : profile.born(dayInWords(dateOfBirth)),
          ...(membershipNumber === null ? [] : [profile.number(membershipNumber)]),
          words.athletes.performances(performances),
        ].join(' · ')}
      </span>
    </div>
  );
}
