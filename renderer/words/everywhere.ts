import { inNumber } from './number.ts';

/** Words that many screens share. */
export const common = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  edit: 'Edit',
  undo: 'Undo',
  filters: 'Filters',
  clearFilters: 'Clear all filters',
  leave: {
    title: 'Leave without saving?',
    text: 'What you typed here has not been saved.',
    stay: 'Stay',
    go: 'Leave',
  },
  undone: 'Taken back',
  loading: 'Loading',
  cancelled: 'Cancelled',
  pages: {
    label: 'Pages',
    range: (from: number, to: number, total: number) => `${inNumber(from)} to ${inNumber(to)} of ${inNumber(total)}`,
    rows: 'Rows a page',
    size: (rows: string) => `${rows} rows`,
    goTo: 'Go to page',
    short: 'Page',
    first: 'First page',
    last: 'Last page',
    next: 'Next page',
    previous: 'Previous page',
    page: (page: number) => `Page ${page}`,
  },
  needsName: 'Enter a name',
  needsCode: 'Enter a code',
  genders: { F: 'Women', M: 'Men', X: 'Mixed' },
};
