import { heading, list, steps, text, type Chapter } from '#renderer/help/chapter.ts';

export const backup: Chapter = {
  id: 'backup',
  title: 'Copies of your data',
  lead: 'How to keep a copy of everything, by hand.',
  blocks: [
    text(
      'Everything lies in one folder, the data folder. `Administration`, `Health` says where it is. A laptop can be lost or break: keep a copy somewhere else.',
    ),
    heading('Make a copy'),
    steps(
      'Close TrackRecord.',
      'Copy the whole data folder to a USB stick or another disk. Not single files: the database and the files beside it belong together.',
      'Write the day in the name of the copy. Keep several.',
    ),
    heading('Go back to a copy'),
    steps(
      'Close TrackRecord.',
      'Rename the data folder, so that nothing is lost.',
      'Copy your copy to its place, under the old name, and start.',
      'Under `Administration`, `Health`, verify everything.',
    ),
    heading('Not in a cloud folder'),
    text(
      'A folder that OneDrive, Dropbox, iCloud or Google Drive copies while it is in use can damage the database. Keep the data folder outside and put finished copies there. The health check warns you.',
    ),
    heading('What can be made again'),
    list(
      'Export the performances as CSV: importing that file into an empty club gives the same results.',
      'Records, bests and medals need no copy of their own: they follow from the results.',
    ),
  ],
  seeAlso: ['administration', 'corrections', 'printing'],
};
