import { NativeSelect, NumberInput, Pagination } from '@mantine/core';

import styles from './list-pages.module.css';
import { words } from '#renderer/words/words.ts';

interface Props {
  total: number;
  page: number;
  pageSize: number;
  onPage: (page: number) => void;
  onPageSize: (size: number) => void;
}

const sizes = ['25', '50', '100', '250', '500'];
/** With fewer pages the buttons reach all of them. */
const fewPages = 7;
const text = words.lists.pages;

/** Under a list: which of its rows are shown, how many at once, and the way to any other page. */
export function ListPages({ total, page, pageSize, onPage, onPageSize }: Props) {
  const pages = Math.ceil(total / pageSize);
  return (
    <nav className={styles['pages']} aria-label={text.label}>
      <span className={styles['range']}>
        {text.range((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total)}
      </span>
      <NativeSelect
        aria-label={text.rows}
        data={sizes.map((size) => ({ value: size, label: text.size(size) }))}
        value={String(pageSize)}
        onChange={(event) => onPageSize(Number(event.currentTarget.value))}
      />
      {pages > fewPages && <GoTo key={page} page={page} pages={pages} onPage={onPage} />}
      <Pagination
        total={pages}
        value={page}
        onChange={onPage}
        hideWithOnePage
        getItemProps={(number) => ({ 'aria-label': text.page(number) })}
        getControlProps={(control) => ({ 'aria-label': text[control] })}
      />
    </nav>
  );
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
        onFocus={(event) => event.currentTarget.select()}
      />
    </form>
  );
}
