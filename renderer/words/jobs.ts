/** Long work: how far it is, and how it ended. */
export const jobs = {
  starting: 'Starting',
  progress: (phase: string, done: number, all: number | null) =>
    all === null
      ? `${phase}: ${done.toLocaleString()}`
      : `${phase}: ${done.toLocaleString()} of ${all.toLocaleString()}`,
  progressOf: (title: string) => `Progress of ${title}`,
  done: 'Done',
  cancelled: 'Cancelled; nothing was changed',
  failed: 'Failed',
  finished: 'Finished jobs',
  running: (count: number) => (count === 1 ? '1 running job' : `${count} running jobs`),
  /** Work that another window started, by its operation; any other is `work`. */
  operations: {
    'imports.preview': 'Reading a file',
    'imports.run': 'Importing a file',
    'imports.undo': 'Taking an import back',
    'files.export': 'Making a file',
    'clubs.previewPolicy': 'Trying other rules for records',
    'clubs.changePolicy': 'Changing the rules for records',
    'medals.setPositions': 'Changing the medal positions',
    'setup.openDemo': 'Making the demo club',
    'system.rebuild': 'Working out records and bests anew',
    'system.verify': 'Checking records and bests',
    'backups.create': 'Making a backup',
    'backups.verify': 'Proving backups',
    'backups.restore': 'Restoring a backup',
    'system.check': 'Checking the file of the data',
  } as Readonly<Record<string, string>>,
  work: 'Judging performances again',
};
