import { NativeSelect, NumberInput, Pagination } from '@mantine/core';

import styles from './list-pages.module.css';
import { useIsNarrow } from './use-is-narrow.ts';
import { inNumber } from '#renderer/words/number.ts';
import { words } from '#renderer/words/words.ts';

interface Props {
  total: number;
  page: number;
  pageSize: number;
  onPage: (page: number) => void;
  /** Without it every page has the same size. */
  onPageSize?: (size: number) => void;
  /** Says how many there are also where all fit on one page. */
  isCounted?: boolean;
}

const sizes = [25, 50, 100, 250, 500];
const smallest = 25;
/** With fewer pages the buttons reach all of them. */
const fewPages = 7;
const text = words.common.pages;

/** Under a list: which of its rows are shown, how many at once, and the way to any other page; nothing where all fit on one. */
export function ListPages({ total, page, pageSize, onPage, onPageSize, isCounted = false }: Props) {
  const isNarrow = useIsNarrow();
  const pages = Math.ceil(total / pageSize);
  const isOnePage = total <= (onPageSize === undefined ? pageSize : Math.min(pageSize, smallest));
  if (total === 0 || (isOnePage && !isCounted)) return null;
  return (
    <nav className={styles['pages']} aria-label={text.label}>
      <span className={styles['range']}>
        {text.range((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total)}
      </span>
      {onPageSize !== undefined && !isOnePage && (
        <NativeSelect
          aria-label={text.rows}
          data={withSize(pageSize).map((size) => ({ value: String(size), label: text.size(inNumber(size)) }))}
          value={String(pageSize)}
          onChange={(event) => onPageSize(Number(event.currentTarget.value))}
        />
      )}
      {pages > fewPages && <GoTo key={page} page={page} pages={pages} onPage={onPage} />}
      <Pagination
        total={pages}
        value={page}
        onChange={onPage}
        hideWithOnePage
        siblings={isNarrow ? 0 : 1}
        gap={isNarrow ? 4 : 8}
        getItemProps={(number) => ({ 'aria-label': text.page(number) })}
        getControlProps={(control) => ({ 'aria-label': text[control] })}
      />
    </nav>
  );
}

/** The sizes to choose from, with one that is remembered from before. */
function withSize(size: number): number[] {
  return sizes.includes(size) ? sizes : [...sizes, size].toSorted((a, b) => a - b);
}

function GoTo({ page, pages, onPage }: Pick<Props, 'page' | 'onPage'> & { pages: number }) {
  return (
    <form
      className={styles['goTo']}
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = Number(new FormData(event.currentTarget).get('page'));
        if (Number.isInteger(wanted) && wanted >= 1) onPage(Math.min(wanted, pages));
      }}
    >
      <NumberInput
        name="page"
        aria-label={text.goTo}
        placeholder={text.goTo}
        defaultValue={page}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        leftSection={text.short}
        leftSectionWidth="3.25rem"
        onFocus={(event) => event.currentTarget.select()}
      />
    </form>
  );
}
