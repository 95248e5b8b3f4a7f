import { getRouteApi } from '@tanstack/react-router';

import type { AdministrationSearch } from './search.ts';

const route = getRouteApi('/administration');

/** The address of the page, and a way to change it; another filter begins at the first page. */
export function useAdministration() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return {
    search,
    change: (next: Partial<AdministrationSearch>) =>
      void navigate({ search: (before) => ({ ...before, page: undefined, ...next }), replace: true }),
  };
}
