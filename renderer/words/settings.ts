import { inNumber } from './number.ts';
import { policyChoices } from './policy.ts';

const records = (count: number) => (count === 1 ? '1 record' : `${inNumber(count)} records`);

/** What the club calls itself, how it judges records, and how this device looks. */
export const settings = {
  title: 'Settings',
  saved: 'Saved',
  ofOwners: 'The club’s name, record policy, near misses and certificates are set by its owners.',
  club: {
    title: 'Club',
    lead: 'The name as it stands on record sheets.',
    name: 'Name',
    needsName: 'A club needs a name',
    aliases: 'Other names',
    aliasesText: 'As result lists write it: rows under these names are counted as this club’s. Enter after each.',
  },
  policy: {
    title: 'Record policy',
    lead: 'Clubs differ here. When you change an answer, every record and every best is judged again; nothing you entered is touched.',
    scheme: 'Age groups',
    choices: policyChoices,
    overall: 'Keep an overall list',
    overallText: 'The best of all ages beside the age groups.',
    recentDays: 'A new record is marked as recent for',
    days: ' days',
    try: 'See what would change',
    trying: 'Trying the new rules',
    save: 'Save and judge again',
    judging: 'Judging all records again',
    judged: 'All records were judged again by the new rules',
    reset: 'Leave it as it was',
    preview: {
      title: 'What would change',
      nothing: 'No record would change, and no history.',
      changed: (count: number) => `${records(count)} on the board would change.`,
      histories: (count: number) =>
        count === 1
          ? 'One more list keeps its record with another history.'
          : `${inNumber(count)} more lists keep their records with another history.`,
      regrouped: (count: number) =>
        count === 1
          ? 'One result would be in another age group.'
          : `${inNumber(count)} results would be in another age group.`,
      shown: (count: number) => `The first ${count} are shown.`,
      before: (holding: string) => `Now: ${holding}`,
      after: (holding: string) => `Then: ${holding}`,
      none: 'none',
      holder: (mark: string, holders: readonly string[], day: string) => `${mark} ${holders.join(' and ')}, ${day}`,
      outdated: 'You changed an answer since: look again.',
    },
  },
  appearance: {
    title: 'Appearance and keyboard',
    lead: 'Only on this device.',
    colours: 'Colours',
    schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    density: 'Rows of tables',
    densities: { roomy: 'Roomy', normal: 'Normal', dense: 'Dense' },
    pageSize: 'Rows on a page',
    singleKeys: 'Shortcuts of single letters',
    singleKeysText: 'N for a new performance, G and P for the list, and so on. Those with Ctrl always work.',
  },
};
