import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import type { ReferenceSearch } from './search.ts';
import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';

const route = getRouteApi('/reference');

/** What all lists of the page share: the address, everything of the club with its changes, and how much it is used. */
export function useReferencePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const club = useClub();
  const { data, error } = useQuery(api.reference.overview.queryOptions({ input: { clubId: club.id } }));
  const { data: uses } = useQuery(api.reference.uses.queryOptions({ input: { clubId: club.id } }));
  return {
    club,
    search,
    data,
    uses,
    error,
    change: (next: Partial<ReferenceSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...next }), replace: true }),
    open: (code: string | undefined) => void navigate({ search: (before) => ({ ...before, code }), replace: true }),
  };
}

/** Rows whose name, code or alias holds the text. */
export function matching<Row extends { code: string; name: string; aliases: string[] }>(
  rows: readonly Row[],
  text: string | undefined,
): Row[] {
  const wanted = (text ?? '').trim().toLowerCase();
  if (wanted === '') return [...rows];
  return rows.filter((row) => [row.name, row.code, ...row.aliases].some((name) => name.toLowerCase().includes(wanted)));
}
