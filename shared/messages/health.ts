interface CheckWords {
  title: string;
  /** What to do when the finding is bad. */
  advice: string;
}

/** The checks of this installation, by their codes. */
const words: Readonly<Record<string, CheckWords>> = {
  node: { title: 'Program that runs TrackRecord', advice: 'Install Node 22.12 or newer and start TrackRecord again.' },
  'data folder': {
    title: 'Data folder',
    advice: 'Close other programs that use the folder, and check that your user may write in it.',
  },
  'cloud folder': {
    title: 'Copied by a cloud program',
    advice:
      'Close TrackRecord, move the whole data folder to a place that no sync program copies, and start with the new place.',
  },
  'free disk': { title: 'Free space', advice: 'Make room on this disk: an import or a sheet may not fit.' },
  backup: {
    title: 'Last good backup',
    advice: 'Make a backup now, under Backups, to a disk that is not in this computer.',
  },
  'sign-ins': {
    title: 'Refused sign-ins',
    advice:
      'Look in the trail of this computer at who it was. If nobody forgot a password, somebody guesses: end the sessions and change the passwords.',
  },
  'slow operations': { title: 'What took long', advice: '' },
  memory: { title: 'Memory in use', advice: '' },
  sync: {
    title: 'Other computers of the club',
    advice: 'Look under Sync: it was stopped, says why, and goes on when you have done what it asks.',
  },
  schema: { title: 'Form of the data', advice: 'Start the newest version of TrackRecord once: it brings the data up.' },
  integrity: {
    title: 'Last check of the file',
    advice: 'Check the file now. If problems are found, make a copy of the data folder before you go on.',
  },
  'write-ahead log': {
    title: 'Changes not yet put into the file',
    advice: 'Nothing is lost. Close TrackRecord once, so that they are put into the file.',
  },
};

/** What a check is called; a code without words is shown as it is. */
export function checkTitle(name: string): string {
  return words[name]?.title ?? name;
}

/** What to do when a check fails; empty where nobody can say. */
export function checkAdvice(name: string): string {
  return words[name]?.advice ?? '';
}
