import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { SheetDesk } from './sheet-desk.tsx';
import { api } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const route = getRouteApi('/sheets/$id');

/** One results sheet. */
export function SheetPage() {
  const club = useClub();
  const { id } = route.useParams();
  const { isLoaded } = useReference();
  const { data, error } = useQuery(api.sheets.get.queryOptions({ input: { clubId: club.id, sheetId: id } }));
  if (data !== undefined && isLoaded) return <SheetDesk key={id} sheet={data} />;
  if (error !== null) {
    return (
      <>
        <ErrorText error={error} />
        <AnchorLink to="/sheets">{words.sheets.sheet.back}</AnchorLink>
      </>
    );
  }
  return (
    <div role="status" aria-label={words.sheets.sheet.loading}>
      <Skeleton height={32} width="40%" mb="lg" />
      <Skeleton height={64} mb="lg" />
      <Skeleton height={280} />
    </div>
  );
}
