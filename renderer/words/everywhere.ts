/** Words that many screens share. */
export const common = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  edit: 'Edit',
  undo: 'Undo',
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
  pages: { first: 'First page', previous: 'Previous page', next: 'Next page', last: 'Last page' },
  page: (number: number) => `Page ${number}`,
  needsName: 'Enter a name',
  needsCode: 'Enter a code',
  genders: { F: 'Women', M: 'Men', X: 'Mixed' },
};
