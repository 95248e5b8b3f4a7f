/** Words of the file that holds everything about one person. */
export const personWords = {
  title: (name: string) => `Everything stored about ${name}`,
  lead: (club: string, day: string) =>
    `As ${club} keeps it in TrackRecord on ${day}. The file person.json beside this one holds the same for machines; the folder proofs holds the files that prove results.`,
  nothing: 'Nothing.',
  parts: {
    entries: 'Personal data',
    memberships: 'Memberships',
    merges: 'Entries that were merged',
    performances: 'Results, their versions and decisions',
    nonMarks: 'Competitions without a mark',
    recognitions: 'Medals that were recognised',
    proofs: 'Proof files',
    quarantined: 'Rows of imports that could not be read',
    trail: 'What was done with the data',
  },
};
