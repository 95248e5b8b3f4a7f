/** What a line of the audit trail says that somebody did, by the operation's name. */
const words: Readonly<Record<string, string>> = {
  'athletes.create': 'Added an athlete',
  'athletes.update': 'Changed an athlete',
  'athletes.remove': 'Removed an athlete',
  'athletes.restore': 'Brought an athlete back',
  'athletes.merge': 'Merged two entries of one athlete',
  'audit.export': 'Exported the trail',
  'privacy.exportPerson': 'Exported everything about a person',
  'privacy.erase': 'Erased a person',
  'privacy.keep': 'Kept a former member’s data for longer',
  'athletes.unmerge': 'Parted two entries again',
  'backups.create': 'Made a backup',
  'backups.restore': 'Restored a backup',
  'backups.setFolder': 'Chose a folder for backups',
  'backups.verify': 'Proved backups',
  'clubs.create': 'Added a club',
  'clubs.update': 'Changed a club',
  'clubs.changePolicy': 'Changed the record policy',
  'files.export': 'Exported a file',
  'imports.run': 'Imported a file',
  'imports.undo': 'Took an import back',
  'imports.retry': 'Repaired a row of an import',
  'imports.dismiss': 'Dismissed a row of an import',
  'mail.setServer': 'Changed the mail server',
  'mail.cancel': 'Cancelled a letter',
  'mail.retry': 'Had a letter sent again',
  'mail.test': 'Had a test letter sent',
  'mail.gather': 'Wrote letters',
  'mail.take': 'Began to send a letter',
  'mail.settle': 'Noted what came of a letter',
  'mail.recover': 'Found letters that were cut off',
  'medals.record': 'Recorded medals',
  'medals.recognise': 'Recognised medals',
  'medals.setPositions': 'Changed the medal positions',
  'performances.record': 'Recorded a performance',
  'performances.correct': 'Corrected a performance',
  'performances.remove': 'Deleted a performance',
  'performances.restore': 'Restored a performance',
  'performances.decide': 'Decided on a record',
  'proofs.add': 'Added a proof',
  'proofs.change': 'Called a proof another kind',
  'proofs.open': 'Opened a proof',
  'proofs.remove': 'Removed a proof',
  'proofs.restore': 'Put a proof back',
  'ratification.sign': 'Ratified a record',
  'ratification.refuse': 'Refused a record',
  'ratification.withdraw': 'Took a decision on a record back',
  'reference.change': 'Changed reference data',
  'reference.changeAgeGroup': 'Changed an age group',
  'reference.changeCompetition': 'Changed a competition',
  'reference.changeDiscipline': 'Changed a discipline',
  'reference.changeSeason': 'Changed a season',
  'reference.createAgeGroup': 'Added an age group',
  'reference.createDiscipline': 'Added a discipline',
  'reference.createSeason': 'Added a season',
  'reference.remove': 'Removed reference data',
  'reference.removeCompetition': 'Removed a competition',
  'reference.restore': 'Brought reference data back',
  'reference.restoreCompetition': 'Brought a competition back',
  'setup.openDemo': 'Opened the demo club',
  'sheets.close': 'Closed a results sheet',
  'sheets.create': 'Opened a results sheet',
  'sheets.saveRow': 'Entered a row of a results sheet',
  'sync.choose': 'Chose one of two corrections',
  'sync.dismiss': 'Left a value that two laptops changed as it is',
  'sync.enter': 'Joined a hub',
  'sync.leave': 'Left a hub',
  'sync.part': 'Said that two that were joined are two',
  'sync.pause': 'Paused sync',
  'sync.resume': 'Let sync go on',
  'sync.takeBack': 'Took a value back that had lost on another laptop',
  'system.check': 'Checked the file',
  'system.rebuild': 'Judged all records again',
};

/** An action in words; one that has none is taken from its name: `sheets.moveRow` becomes `Sheets: move row`. */
export function actionInWords(action: string): string {
  const known = words[action];
  if (known !== undefined) return known;
  const [feature = '', verb = ''] = action.split('.');
  const spaced = verb.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${feature.charAt(0).toUpperCase()}${feature.slice(1)}: ${spaced}`;
}

/** What an operation was asked for is told by these, in this order; ids and switches say nothing to a reader. */
const telling = [
  'name',
  'firstName',
  'lastName',
  'discipline',
  'mark',
  'wind',
  'day',
  'competition',
  'fileName',
  'what',
  'format',
  'code',
  'ruling',
  'reason',
  'occasion',
] as const;

/** The names, marks and reasons in what was asked for, in a few words. */
export function inputInWords(input: Readonly<Record<string, unknown>> | null): string {
  if (input === null) return '';
  return telling
    .flatMap((field) => {
      const value = input[field];
      return typeof value === 'string' && value.trim() !== '' ? [value] : [];
    })
    .join(' · ');
}

/** The columns of the trail as a file. */
export const trailColumns = ['when', 'who', 'action', 'what', 'outcome', 'where', 'id', 'detail'];
