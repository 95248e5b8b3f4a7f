import { Pagination } from '@mantine/core';

import { words } from '#renderer/words/words.ts';

interface Props {
  total: number;
  pageSize: number;
  page: number;
  onChange: (page: number) => void;
}

/** Pages of a list that is no table; nothing where there is one page only. */
export function Pages({ total, pageSize, page, onChange }: Props) {
  return (
    <Pagination
      total={Math.ceil(total / pageSize)}
      value={page}
      onChange={onChange}
      getControlProps={(control) => ({
        'aria-label': control === 'next' ? words.records.list.next : words.records.list.previous,
      })}
      hideWithOnePage
      mt="md"
    />
  );
}
