/** What long work is doing, for its progress line: a code of `JobProgress.report` in words. */
const words: Readonly<Record<string, string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Reading',
  importing: 'Importing',
  storing: 'Storing',
  writing: 'Writing',
  deriving: 'Judging records and bests',
  'checking-log': 'Checking the log',
  'checking-proofs': 'Reading the proof files through',
  'checking-file': 'Reading the file through',
  comparing: 'Comparing',
  'copying-database': 'Copying the database',
  'reading-files': 'Reading the proof files',
  'writing-backup': 'Writing the backup',
  'reading-backup': 'Reading the backup through',
  restoring: 'Putting it in place',
  'downloading-update': 'Downloading the new version',
  'finding-person': 'Finding everything about this person',
};

/** A code that has no words yet is shown as it is, without its dashes. */
export function phaseInWords(phase: string): string {
  return words[phase] ?? phase.replaceAll('-', ' ');
}
