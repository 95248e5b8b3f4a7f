import { inNumber } from './number.ts';

const many = (count: number, one: string, more: string) => `${inNumber(count)} ${count === 1 ? one : more}`;
const changes = (count: number) => many(count, 'change', 'changes');
const results = (count: number) => many(count, 'result', 'results');

/** Several laptops of one club: in the frame, on its page, and on the way in and out. */
export const sync = {
  title: 'Sync',
  lead: 'The same club on several laptops.',

  states: {
    'in-step': 'In step',
    waiting: (count: number) => (count === 0 ? 'Changes waiting' : `${changes(count)} waiting`),
    first: 'First sync',
    firstOf: (done: number, all: number) => `First sync: ${inNumber(done)} of ${inNumber(all)}`,
    offline: 'Offline',
    offlineSince: (when: string) => `Offline since ${when}`,
    attention: 'Needs attention',
    paused: 'Paused',
  },
  /** How the link in the frame is read out. */
  inFrame: (state: string) => `Sync: ${state}`,

  none: {
    title: 'This club is on this laptop alone',
    text: 'With sync, several laptops of the club work with the same results, each without a network when it has to, and come together again by themselves. They meet at a hub: a database on a server that the club runs, which keeps a copy of every change and is not needed for work.',
    begin:
      'It begins with an enrolment file, which whoever runs the hub makes for each laptop: it comes with a passphrase that is told another way.',
    join: 'Join with an enrolment file',
    ask: 'A superuser of this laptop can join the club with such a file.',
  },

  status: {
    title: 'State',
    /** Where the hub is, and when both were last compared. */
    place: (place: string) => `Hub: ${place}`,
    inStepAt: (when: string) => `In step last ${when}`,
    never: 'Not in step yet',
    texts: {
      'in-step': 'What was typed here is on the hub, and what was typed on the other laptops is here.',
      waiting: 'They are sent by themselves as soon as the hub is reached. Nothing of them can get lost.',
      first:
        'The club is being brought together with the hub. You may go on working; if it breaks off, it goes on from where it was.',
      offline: 'Go on working: what you type waits here and is sent by itself later.',
      paused: 'Nothing is sent or fetched until somebody lets it go on. What you type waits here.',
    },
    decide: (count: number) => `${many(count, 'thing waits', 'things wait')} for a decision`,
    decideText: 'On two laptops the same was changed. What is to be decided stands below; nothing else waits for it.',
    waiting: (count: number) =>
      `${changes(count)} of this laptop ${count === 1 ? 'has' : 'have'} not reached the hub yet.`,
    deferred: (count: number) =>
      `${changes(count)} ${count === 1 ? 'comes' : 'come'} from a newer TrackRecord. ${count === 1 ? 'It is' : 'They are'} kept, and show after this one is updated.`,
    files: (count: number) =>
      `${many(count, 'proof file is', 'proof files are')} still on the way; until then their place is shown.`,
    progress: 'Progress of the sync',
    moved: (done: number, all: number) => `${inNumber(done)} of ${inNumber(all)}`,
    now: 'Sync now',
    stop: 'Stop',
    pause: 'Pause',
    goOn: 'Go on',
    leave: 'Leave the hub …',
  },

  stop: {
    many: (count: number) => `${results(count)} would be deleted`,
    take: 'Delete them here, too …',
    takeTitle: (count: number) => `Delete ${results(count)} here, too?`,
    takeText: (count: number) =>
      `${count === 1 ? 'It was' : 'They were'} deleted on another laptop. There is a backup from before. If nobody can tell why they went, leave it and ask around first: nothing changes here while sync stays paused.`,
    stay: 'Stay paused',
    takeConfirm: (count: number) => `Delete ${results(count)}`,
    owner: 'An owner of the club decides.',
    superuser: 'A superuser of this laptop can do it.',
    enrol: 'Use a new enrolment file',
    update: 'Look for an update',
    goOn: 'Compare again',
  },

  join: {
    title: 'Join with an enrolment file',
    again: (club: string) => `A new enrolment for ${club}`,
    file: 'Enrolment file',
    drop: 'Drop the file here, or choose it',
    fileHint: 'Whoever runs the hub made it for this laptop. It works for one laptop.',
    chosen: (name: string) => `${name} is chosen. Drop or choose another one to change it.`,
    tooLarge: 'This file is too large to be an enrolment file.',
    oneOnly: 'One file, please: each is for one laptop.',
    needsFile: 'Choose the enrolment file',
    passphrase: 'Passphrase',
    passphraseHint: 'Five groups of letters and digits. Small or capital letters and dashes make no difference.',
    needsPassphrase: 'Enter the passphrase that belongs to the file',
    which: 'Which club is it?',
    fresh: 'It is not on this laptop yet',
    freshText: 'Everything comes from the hub.',
    own: (club: string) => `It is ${club} on this laptop`,
    ownText: 'What is here and what is on the hub come together. People and results that are on both count once.',
    needsWhich: 'Say which club it is',
    submit: 'Join',
    joined: 'Joined. What is on the hub is coming.',
    working: 'Opening the file and asking the hub. This takes some seconds.',
  },

  leave: {
    title: (club: string) => `Leave the hub with ${club}?`,
    text: 'Only this laptop leaves; the others and the hub keep everything. A backup is made first.',
    which: 'What is to become of the club on this laptop?',
    keep: 'Keep it here alone',
    keepText: 'All results stay, and are on their own from then on: changes go neither way.',
    remove: 'Take it off this laptop',
    removeText: 'Everything of the club goes from this laptop. It stays on the hub and in the backup.',
    waiting: (count: number) =>
      `${changes(count)} of this laptop ${count === 1 ? 'is' : 'are'} not on the hub. If the club is taken off, ${count === 1 ? 'it is' : 'they are'} in the backup only.`,
    type: (club: string) => `Type the name of the club: ${club}`,
    notTheName: 'This is not the name of the club',
    needsWhich: 'Choose one of the two',
    leaving: 'Leaving the hub',
    confirm: 'Leave the hub',
    kept: (club: string) => `${club} is on this laptop alone now.`,
    removed: (club: string) => `${club} was taken off this laptop.`,
  },

  conflicts: {
    title: 'To be decided',
    text: 'When the same thing was changed on two laptops, the later change is kept. Nothing else was lost: look whether it was the right one.',
    none: 'Nothing waits for a decision.',
    /** `Date of birth of Ada Fennimore`; of what is no longer here only what it was: `Name (Competition)`. */
    about: (field: string, name: string, kind: string) => (name === '' ? `${field} (${kind})` : `${field} of ${name}`),
    kept: 'Kept',
    lost: 'Lost',
    empty: 'nothing',
    by: (who: string, laptop: string, when: string) =>
      [who, laptop === '' ? '' : `on ${laptop}`, when].filter(Boolean).join(', '),
    takeBack: 'Take it back',
    takeBackOf: (value: string, about: string) => `Take it back: ${value} as ${about}`,
    leave: 'Leave it',
    leaveOf: (value: string, about: string) => `Leave it: ${value} as ${about}`,
    tookBack: (about: string) => `Taken back: ${about}`,
    left: (about: string) => `Left as it is: ${about}`,
    two: (name: string, count: number) =>
      count === 2
        ? `Two corrections of one result of ${name}`
        : `${inNumber(count)} corrections of one result of ${name}`,
    twoText:
      'They were made without knowing of each other. Both count until you choose one; the others are then deleted.',
    choose: 'This one holds',
    chooseOf: (mark: string, who: string) => `This one holds: ${mark}, by ${who}`,
    chosen: (mark: string) => `${mark} holds; the other correction was deleted.`,
  },

  joined: {
    title: 'Typed twice',
    text: 'Typed on two laptops and taken for the same, so that it counts once. If they are two after all, say so.',
    kinds: { performance: 'Result', athlete: 'Athlete' },
    part: 'These are two',
    partOf: (name: string, detail: string) => `These are two: ${[name, detail].filter(Boolean).join(', ')}`,
    parted: (name: string) => `${name}: counted as two from now on.`,
  },

  devices: {
    title: 'Laptops',
    name: 'Laptop',
    unnamed: 'Without a name',
    own: 'This one',
    changes: 'Changes',
    last: 'Last change',
    never: 'None yet',
  },

  history: {
    title: 'History',
    none: 'No sync has been tried yet.',
    when: 'When',
    sent: 'Sent',
    fetched: 'Fetched',
    files: 'Files',
    outcome: 'What came of it',
    done: 'In step',
    conflicts: (count: number) => many(count, 'decision', 'decisions'),
  },

  waiting: {
    decisions: (count: number) =>
      `${many(count, 'thing that was', 'things that were')} changed on two laptops ${count === 1 ? 'waits' : 'wait'} for a decision`,
    stopped: (because: string) => `Sync has stopped: ${because}`,
    first: 'The club is coming from the hub',
    firstText: 'Results and athletes appear here as they come. Nothing needs to be typed again.',
    see: 'See how far it is',
  },

  start: {
    question: 'Is the club on another laptop already?',
    text: 'With an enrolment file from whoever runs the club’s hub, everything comes here and stays the same on both.',
  },
};
