import { Pagination } from '@mantine/core';

import { words } from '#renderer/words/words.ts';

interface Props {
  total: number;
  page: number;
  pageSize: number;
  onPage: (page: number) => void;
}

/** Below a list that goes on. */
export function Pages({ total, page, pageSize, onPage }: Props) {
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return null;
  return (
    <Pagination
      mt="md"
      total={pages}
      value={page}
      onChange={onPage}
      getControlProps={(control) => ({ 'aria-label': words.common.pages[control] })}
      getItemProps={(item) => ({ 'aria-label': words.common.page(item) })}
    />
  );
}
