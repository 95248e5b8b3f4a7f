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
};
