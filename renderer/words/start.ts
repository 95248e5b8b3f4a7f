/** The first start, and later the way to another club. */
export const start = {
  promise:
    'Your club’s records, kept exactly. Enter a mark and know at once whether it is a club record, a personal best or a season best, and why.',
  private: 'Everything stays on this computer. Nothing needs a network.',
  back: (name: string) => `Back to ${name}`,
  theClubs: 'the clubs',
  create: {
    title: 'Set up your club',
    lead: 'A few answers, and you can begin. All of them can be changed later.',
    name: 'Name of the club',
    nameHint: 'As it stands on a record sheet.',
    nameMissing: 'Enter the name of the club',
    groups: 'Age groups',
    groupsHint: 'Decide which record lists there are.',
    submit: 'Create the club',
  },
  schemes: {
    uka: {
      label: 'UK Athletics',
      description:
        'U10 to U20 by school year (U11 to U17 before April 2026), U23, seniors, and masters from 35 in five-year groups.',
    },
    'world-athletics': {
      label: 'World Athletics',
      description: 'U18, U20 and U23 by year of birth, seniors, and masters from 35.',
    },
    usatf: {
      label: 'USA Track & Field',
      description: 'Youth by year of birth (8 and under to 17-18), open, and masters from 40.',
    },
    open: { label: 'One open group', description: 'No age groups: one list for women and one for men.' },
  },
  demo: {
    label: 'Demo club',
    question: 'Only looking?',
    text: 'The demo club has made-up athletes, results and records of many years. It can stand beside your own club.',
    open: 'Open the demo club',
    making: 'Making the demo club',
  },
  next: {
    title: (club: string) => `${club} is ready`,
    lead: 'Where do you want to begin? You find all of it later in the navigation, too.',
    records: {
      title: 'Import the old record list',
      text: 'A spreadsheet saved as CSV, one record a line. New marks are then judged against it.',
    },
    results: {
      title: 'Import results or athletes',
      text: 'Any CSV file, whatever its columns are called. You see every row before anything is saved.',
    },
    athletes: {
      title: 'Add athletes',
      text: 'One by one. They can also be added while a result is entered.',
    },
    performance: {
      title: 'Record the first performance',
      text: 'Type a mark and see what it is: record, personal best, or neither, and why.',
    },
    home: 'Go to Home',
  },
};
