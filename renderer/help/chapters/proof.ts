import { heading, list, steps, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const proof: Chapter = {
  id: 'proof',
  title: 'Proof: photo finish, cards and sheets',
  lead: 'How to keep what proves a mark, and how to hand it on.',
  blocks: [
    text(
      'A federation that is asked to accept a record wants to see the photo finish, the card of the field judge or the wind card. Such files hang on a result and stay with it through every correction.',
    ),
    heading('Add'),
    steps(
      'Open the performance, or drop the files on the form before you save a new one.',
      'Choose what it is: photo finish, field card, wind card, result sheet or photo.',
      'Drop the files, or press Enter on the field and choose them. Each tells when it was added or why it was not; the others go on.',
    ),
    heading('What is taken'),
    table(
      ['File', 'What becomes of it'],
      [
        ['JPEG, PNG, WebP', 'Kept with all its pixels, upright'],
        ['GIF', 'Kept as PNG; one that moves is refused'],
        ['PDF', 'Kept as it is, and saved rather than shown'],
        [
          'HEIC of an iPhone',
          'Refused. On the phone: Settings, Camera, Formats, Most Compatible; or send it by e-mail as JPEG',
        ],
        ['Anything else', 'Refused, whatever its name says'],
      ],
    ),
    text('A file has 10 MB and 40 million pixels at most.'),
    heading('What is removed from a picture'),
    text(
      'A phone writes into a picture where it was taken, with which device and by whom. All of that is removed; only the moment is kept and shown. The file as it was sent is not kept. The trail keeps its SHA-256, so that it can be told later whether a file is the one that was sent.',
    ),
    heading('Open, download, remove'),
    list(
      'A picture opens large; a PDF is saved. Both are written into the trail.',
      'Removing asks for a reason. For ten seconds a message lets you take it back, for thirty days the list under the proof does. Then the file is gone from this computer, but not from older backups.',
      '`Verify everything` reads every file through and names one that was changed, that is missing or that nothing needs.',
    ),
    heading('Hand it on'),
    text(
      '`Dossier as PDF` on the performance makes one file: the facts, the verdict with its rule, the history of the record, every version and decision, the list of the proof with hashes and days, and each picture on a page. Names are in full in it.',
    ),
    text('The grid of performances finds results with and without proof: `More filters`, `Proof`.'),
  ],
  seeAlso: ['corrections', 'records', 'backup'],
};
