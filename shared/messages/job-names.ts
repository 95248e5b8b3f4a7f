/** Long work by its operation, as a person calls it. */
export const jobNames: Readonly<Record<string, string>> = {
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
  'sync.leave': 'Leaving the hub',
  'updates.download': 'Downloading a new version',
  'system.check': 'Checking the file of the data',
};

/** Work that has no name of its own. */
export const otherJobName = 'Judging performances again';
