import { heading, list, steps, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const backup: Chapter = {
  id: 'backup',
  title: 'Backups',
  lead: 'What is kept by itself, how to go back to it, and how to keep it safe.',
  blocks: [
    text(
      'TrackRecord makes a backup each day that you use it, and one before an import of many rows, before a restore and before an update changes the data. Home says when the last good one was made, and warns when it is older than a week.',
    ),
    heading('What is in one'),
    list(
      'One file holds all clubs of this laptop with everything that was ever entered, and all proof files.',
      'Each is read back and proved before it counts; two older ones are proved again every week.',
      'It also holds the users with their scrambled passwords, and the dates of birth: whoever has the file has the club. Keep it as you keep the laptop. Who was signed in is not in it.',
    ),
    heading('How long they are kept'),
    table(
      ['Made', 'Kept'],
      [
        ['By itself', 'The last of 12 days, of 10 weeks and of 9 months; of the last two days up to twelve'],
        ['By hand, with `Back up now`', 'Until you remove the file'],
        ['What a restore replaced', '30 days, in the folder `replaced` of the data folder'],
      ],
    ),
    heading('Somewhere else'),
    steps(
      'Under `Administration`, `Backups`, type the full path of a folder on another disk, on a stick, or one that a cloud program copies. Finished backups may lie there; the data folder must not.',
      'While the stick is not plugged in, backups go into the data folder, and the screen says so.',
      'Once in a while copy one file to a place outside the building.',
    ),
    heading('Go back to one'),
    steps(
      'Under `Administration`, `Backups`, choose `Restore` beside a backup, or choose a file.',
      'Read what it replaces: everything that is here now, of all clubs.',
      'What is here now is backed up first and put aside unchanged. If the power fails half-way, the next start ends it.',
      'Everybody is signed out. People who were erased since that backup are erased again.',
    ),
    heading('When TrackRecord does not start'),
    text(
      'A database too damaged to be opened can still be replaced: `trackrecord restore FILE` in a terminal, with the newest backup of the folder `backups`. The damaged one is kept aside.',
    ),
    heading('A new laptop'),
    text('Install TrackRecord, start it, and restore the backup from its file. The new laptop gets a name of its own.'),
  ],
  seeAlso: ['administration', 'corrections', 'first-steps'],
};
