import { inNumber } from './number.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${inNumber(count)} days`);

/** Backups, on their tab and on the first screen. */
export const backups = {
  /** How long ago the last good one was made; `ago` in whole days. */
  last: (ago: number) =>
    ago <= 0 ? 'Last backup today' : ago === 1 ? 'Last backup yesterday' : `Last backup ${days(ago)} ago`,
  none: 'No backup yet',
  warnOld: (ago: number) => `The last backup is ${days(ago)} old`,
  warnNone: 'There is no backup of this data yet',

  title: 'Backups',
  text: 'One a day by itself, and one before an import of many rows, a restore and an update. Each holds all clubs and all proof files, and is read back and proved before it counts. The last of 12 days, 10 weeks and 9 months are kept; those made by hand stay until you remove the file.',
  secrets: 'A backup holds everything, also the scrambled passwords of all users: keep it as you keep the laptop.',
  make: 'Back up now',
  making: 'Making a backup',
  made: (name: string, folder: string) => `${name} lies in ${folder}.`,
  list: 'Backups that are there',
  empty: 'No backup yet',
  emptyText: 'The first is made by itself once there is a club. You need not wait for it.',
  when: 'Made',
  why: 'Why',
  size: 'Size',
  proved: 'Proved',
  actions: 'Actions',
  kinds: {
    manual: 'By hand',
    daily: 'Once a day',
    import: 'Before an import',
    migration: 'Before an update',
    restore: 'Before a restore',
  },
  damaged: 'Damaged',
  good: (moment: string) => `Good on ${moment}`,
  check: 'Prove',
  checkOf: (moment: string) => `Prove the backup of ${moment}`,
  checking: 'Proving a backup',
  restore: 'Restore',
  restoreOf: (moment: string) => `Restore the backup of ${moment}`,
  restoring: 'Restoring a backup',

  dialog: {
    title: 'Restore this backup?',
    whole: (moment: string) => `Everything that is here now, of all clubs, is replaced by what was here on ${moment}.`,
    wholeFile: (file: string) => `Everything that is here now, of all clubs, is replaced by what is in ${file}.`,
    kept: 'What is here now is backed up first, and also put aside unchanged. Results entered since then have to be entered again.',
    signedOut: 'Everybody is signed out. People who were erased since then are erased again.',
    keep: 'Keep what is here',
    confirm: 'Restore',
  },
  restored: (clubs: string, moment: string) => `Restored as it was on ${moment}: ${clubs}.`,
  noClub: 'no club',
  lastRestore: (moment: string, made: string) => `On ${moment} the backup of ${made} was restored.`,
  replaced: (folder: string) => `What it replaced lies in ${folder}, in the data folder, for 30 days.`,

  file: {
    title: 'Restore from a file',
    text: 'A backup from another laptop or from a stick, up to 100 MB. A larger one: put it into the folder of the backups, without changing its name, and it stands in the list.',
    choose: 'Choose a backup file',
    sending: 'Taking the file in',
  },

  folder: {
    title: 'Folder',
    text: 'Best on another disk, or in a folder that a sync program copies: then a broken laptop costs nothing. While it cannot be used, backups go into the data folder.',
    label: 'Full path of the folder',
    save: 'Use this folder',
    own: 'Use the data folder',
    saved: (folder: string) => `New backups go to ${folder}.`,
  },
};
