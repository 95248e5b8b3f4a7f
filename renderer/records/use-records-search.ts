import { getRouteApi } from '@tanstack/react-router';

import type { RecordsSearch } from './search.ts';

const route = getRouteApi('/records');

/** What is chosen on the records page, and how to choose otherwise: a new filter begins at the first page again. */
export function useRecordsSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: Partial<RecordsSearch>) =>
    void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), replace: true });
  return { search, change };
}
