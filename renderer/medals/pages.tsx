import { NativeSelect, Pagination } from '@mantine/core';

import styles from './medals-page.module.css';
import { words } from '#renderer/words/words.ts';

interface Props {
  total: number;
  page: number;
  pageSize: number;
  onPage: (page: number) => void;
  /** Without it every page has the same size. */
  onPageSize?: (size: number) => void;
}

const text = words.medals.pages;
const sizes = [25, 50, 100, 250, 500];

/** Which rows of how many are shown, and the way to the others; nothing where all fit on the smallest page. */
export function Pages({ total, page, pageSize, onPage, onPageSize }: Props) {
  if (total <= (sizes[0] ?? 0)) return null;
  const pages = Math.ceil(total / pageSize);
  return (
    <nav className={styles['pages']} aria-label={text.label}>
      <span className={styles['quiet']}>
        {text.range((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total)}
      </span>
      {onPageSize !== undefined && (
        <NativeSelect
          aria-label={text.size}
          data={sizes.map((size) => ({ value: String(size), label: text.rows(size) }))}
          value={String(pageSize)}
          onChange={(event) => onPageSize(Number(event.currentTarget.value))}
        />
      )}
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page}
          onChange={onPage}
          getControlProps={(control) => ({ 'aria-label': control === 'next' ? text.next : text.previous })}
          getItemProps={(item) => ({ 'aria-label': text.page(item) })}
        />
      )}
    </nav>
  );
}
