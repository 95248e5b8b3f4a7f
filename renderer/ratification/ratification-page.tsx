import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { ClaimList } from './claim-list.tsx';
import { ClaimView } from './claim-view.tsx';
import styles from './ratification-page.module.css';
import { shows } from './search.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useIsNarrow } from '#renderer/components/use-is-narrow.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/ratification');
const { ratification: text } = words;

/** The desk: what waits on the left, the claim that is looked at on the right; on a phone one after the other. */
export function RatificationPage() {
  const { show = 'waiting', claim } = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const isNarrow = useIsNarrow();
  const mayAsk = useMay('owner');
  const { data, error } = useQuery(api.ratification.list.queryOptions({ input: { clubId: club.id, show } }));
  const toList = () => void navigate({ search: show === 'waiting' ? {} : { show } });
  const hasList = !isNarrow || claim === undefined;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {hasList && (
        <SegmentedControl
          mb="lg"
          aria-label={text.show}
          value={show}
          data={shows.map((each) => ({ value: each, label: text.shows[each] }))}
          onChange={(next) => void navigate({ search: next === 'waiting' ? {} : { show: next } })}
        />
      )}
      <ErrorText error={error} />
      <div className={styles['desk']}>
        {hasList && (
          <div>
            {data === undefined && error === null && <Skeleton height={240} />}
            {data?.claims.length === 0 &&
              (show !== 'decided' && !club.settings.ratification.isRequired ? (
                <p className={styles['quiet']}>
                  {text.notAsked}{' '}
                  {mayAsk && (
                    <AnchorLink to="/settings" size="sm">
                      {text.toSettings}
                    </AnchorLink>
                  )}
                </p>
              ) : (
                <p className={styles['quiet']}>{text.none[show]}</p>
              ))}
            {data !== undefined && data.claims.length > 0 && <ClaimList claims={data.claims} show={show} />}
            {data !== undefined && data.total > data.claims.length && (
              <p className={styles['quiet']}>{text.shownOf(data.claims.length, data.total)}</p>
            )}
          </div>
        )}
        {claim !== undefined && (
          <div>
            {isNarrow && (
              <Button variant="default" mb="md" onClick={toList}>
                {text.back}
              </Button>
            )}
            <ClaimView performanceId={claim} onDone={isNarrow ? toList : () => undefined} />
          </div>
        )}
        {claim === undefined && !isNarrow && (data?.claims.length ?? 0) > 0 && (
          <p className={styles['quiet']}>{text.choose}</p>
        )}
      </div>
    </>
  );
}
