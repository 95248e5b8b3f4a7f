import { inNumber } from './number.ts';

const rows = (count: number) => (count === 1 ? '1 row' : `${inNumber(count)} rows`);

function lines(numbers: readonly number[], more: number): string {
  const named = `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`;
  return more === 0 ? named : `${named} and ${inNumber(more)} more`;
}

/** Files in: choosing, how they are read, what becomes of each row, what came of it. */
export const imports = {
  title: 'Import',
  lead: 'A file is looked at first. Nothing is written before you say so, and every import can be taken back.',
  kinds: {
    performances: {
      label: 'Performances',
      explanation: 'Results with names and dates. Athletes who are not there yet are added.',
      one: 'performance',
      many: 'performances',
    },
    athletes: {
      label: 'Athletes',
      explanation: 'A list of members: names, dates of birth, membership.',
      one: 'athlete',
      many: 'athletes',
    },
    records: {
      label: 'Old record list',
      explanation: 'What hangs on the clubhouse wall: discipline, mark and holder. What is not known stays unknown.',
      one: 'record',
      many: 'records',
    },
  },
  choose: {
    kind: 'What is in the file?',
    file: 'File to import',
    drop: 'Drop a CSV file here, or press to choose one',
    hint: 'From a spreadsheet: save as CSV. Commas, semicolons and tabs are recognised, and so are older encodings.',
    template: (many: string) => `Template for ${many}`,
    templateHint: 'A file with our column names and two example lines, to fill in.',
    refused: {
      size: 'This file is larger than 100 MB. Split it, and import one part after the other.',
      many: 'One file at a time: drop the first one, and the next when it is in.',
    },
  },
  reading: (file: string) => `Reading ${file}`,
  importing: (file: string) => `Importing ${file}`,
  preview: {
    lead: (many: string) => `Import of ${many}. Nothing has been written yet.`,
    another: 'Another file',
    import: 'Import',
    nothing: 'Nothing to import yet',
    importRows: (count: number) => `Import ${rows(count)}`,
    cancelled: 'The import was cancelled. Nothing was written.',
    rows,
    region: 'Rows of the file',
    line: 'Line',
    state: 'State',
    noneShown: 'None of these rows is among the first that are shown here.',
    some: (shown: number, all: number) =>
      `${inNumber(shown)} of ${inNumber(all)} rows are shown, those that want a look first.`,
  },
  states: {
    error: 'To be corrected',
    'possible-duplicate': 'Perhaps a duplicate',
    new: 'New',
    duplicate: 'Duplicate',
    'no-mark': 'No mark',
    'other-club': 'Other club',
  },
  facts: {
    title: 'How the file is read',
    guess: 'The encoding is a guess. Look at names with accents: are they right? If not, choose another encoding.',
    right: 'They are right',
    remembered: 'Read as the last file with these columns was.',
    suggested: 'Guessed from the names and contents of the columns: please check.',
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8 (usual today)',
      'windows-1252': 'Windows, western Europe (1252)',
      'windows-1250': 'Windows, central Europe (1250)',
      'iso-8859-15': 'ISO 8859-15, western Europe',
      'iso-8859-2': 'ISO 8859-2, central Europe',
      macintosh: 'Old Macintosh',
      'utf-16le': 'UTF-16',
    },
    delimiter: 'Columns are separated by',
    delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' },
    dates: 'Dates are written as',
    decimal: 'Decimal sign',
    decimals: { any: 'Point or comma', point: 'Point only: 12.45', comma: 'Comma only: 12,45' },
  },
  columns: {
    title: 'Columns',
    empty: 'empty',
    usedAs: (column: string) => `Column ${column} is used as`,
    notUsed: 'Not used',
    or: ' or ',
    needed: 'is needed and no column holds it. Choose one below, or enter what holds for every row:',
    ofEveryRow: (column: string) => `${column} of every row`,
    same: 'The same in every row',
    remove: (column: string, text: string) => `Remove ${column} ${text}`,
    set: 'Set',
  },
  athletesFile: {
    title: 'Athletes in a second file',
    lead: 'Where each result has only a number for its athlete, add the file that says who that is.',
    wanted: (name: string) => `The last file with these columns took its athletes from ${name}. Add that file, too.`,
    add: 'Add the athletes’ file',
    input: 'File of the athletes',
    remove: 'Leave it out',
    reading: (file: string) => `Reading ${file}`,
    key: 'Athlete’s number in the results',
    id: (file: string) => `The same number in ${file}`,
    column: (label: string) => `${label} from`,
    none: 'Not from this file',
  },
  words: {
    title: 'Words of this file',
    waits: (count: number) => (count === 1 ? ', 1 row waits for it' : `, ${rows(count)} wait for it`),
    means: (word: string) => `${word} means`,
    unknown: 'Not known here',
  },
  options: {
    label: 'Options',
    duplicates: (many: string) => `When the club has one of the ${many} already`,
    skip: 'Skip the row',
    skipHint: 'Nothing is entered twice',
    update: 'Update what is there',
    updateHint: 'With what the file says beyond it',
    create: 'Enter it again',
    createHint: 'As one more',
    missing: 'Create what is not known yet',
    creatable: {
      disciplines: {
        label: 'Disciplines',
        description: 'Where the file says whether they are timed, measured or points',
      },
      'age-groups': { label: 'Age groups', description: 'Otherwise their rows wait to be corrected' },
      competitions: { label: 'Competitions', description: 'By their name' },
      seasons: { label: 'Seasons', description: 'By their name' },
    },
    otherClubs: 'Rows of other clubs',
    keep: 'Keep them, too',
    keepHint: (count: number) =>
      `As made for that club: for personal bests, not for club records. The file has ${inNumber(count)}.`,
  },
  batches: {
    title: 'Imports so far',
    takenBack: (moment: string) => `taken back ${moment}`,
    toCorrect: (count: number) => `${rows(count)} to correct`,
    countOf: (count: number, what: string) => `${inNumber(count)} ${what}`,
  },
  batch: {
    loading: 'Loading the import',
    missing: 'This import is not here',
    missingHint: 'It may belong to another club.',
    all: 'All imports',
    lead: (kind: string, moment: string, who: string) => `${kind}, imported ${moment} by ${who}`,
    another: 'Import another file',
    takenBack: (moment: string) => `Taken back ${moment}: nothing of it is in the club any more.`,
    athletes: 'Open the athletes',
    records: 'Open the records',
  },
  report: {
    label: 'Report',
    imported: (what: string) => `${what} imported`,
    rows: { one: 'row', many: 'rows' },
    clubRecords: 'club records set',
    personalBests: 'personal bests set',
    toCorrect: 'to be corrected',
    warnings: (count: number) =>
      count === 1 ? '1 imported row wants a look' : `${inNumber(count)} imported rows want a look`,
    read: (count: number, seconds: string) => `${rows(count)} read in ${seconds} seconds.`,
    duplicates: (count: number) => `${rows(count)} ${count === 1 ? 'was' : 'were'} here already.`,
    possible: (count: number, named: readonly number[]) =>
      `${rows(count)} imported although there is one like it: ${lines(named, count - named.length)}.`,
    noMark: (count: number) => `${rows(count)} without a mark (did not start, no height and the like).`,
    otherClub: (count: number) => `${rows(count)} of other clubs left out.`,
  },
  line: (number: number) => `Line ${number}`,
  quarantine: {
    title: (count: number) => (count === 1 ? '1 row waits to be corrected' : `${rows(count)} wait to be corrected`),
    save: 'Save these rows as a file',
    fileName: (name: string) => `${name}-to-correct.csv`,
    loading: 'Loading the rows',
    settled: (count: number) => (count === 1 ? '1 row is settled already.' : `${rows(count)} are settled already.`),
    more: (count: number) => `Show more of the ${rows(count)}`,
    addField: 'Add a field',
    addFieldHint: 'Age group, ...',
    again: 'Try again',
    leaveOut: 'Leave it out',
  },
  undo: {
    button: 'Take back',
    of: (file: string) => `Take back ${file}`,
    title: (file: string) => `Take back ${file}?`,
    keep: 'Keep the import',
    confirm: 'Take it back',
    running: (file: string) => `Taking back ${file}`,
    consequence: (count: number) => {
      if (count === 0) return 'Nothing of it came into the club; only the rows that wait to be corrected go.';
      const all = count === 1 ? 'The one row' : `All ${rows(count)}`;
      return `${all} that came with this file leave the club again, with any that were corrected since, and records and bests are worked out anew.`;
    },
  },
};
