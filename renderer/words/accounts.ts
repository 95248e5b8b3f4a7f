import { inNumber } from './number.ts';

const waiting = (seconds: number) => (seconds === 1 ? '1 second' : `${inNumber(seconds)} seconds`);

/** Signing in and out, the locked screen, one's own password, and what somebody may do. */
export const accounts = {
  access: { public: 'Guest', member: 'Member', staff: 'Staff', owner: 'Owner', superuser: 'Superuser' },
  roleText: {
    member: 'Records performances, athletes, sheets, medals and files.',
    staff: 'Also imports, reference data, merging athletes and ratification.',
    owner: 'Also members, settings, record policy and the trail of changes.',
  },
  signIn: {
    title: 'Sign in',
    lead: 'For members of the clubs on this computer.',
    needed: 'This page is for members of the club. Sign in, and it opens.',
    locked: 'The screen was locked because nobody was there.',
    userName: 'User name',
    needsUserName: 'Enter your user name',
    password: 'Password',
    needsPassword: 'Enter your password',
    submit: 'Sign in',
    wait: (seconds: number) => `Too many attempts. You can try again in ${waiting(seconds)}.`,
    ready: 'You can try again now.',
    records: 'Look at the public records',
    forgotten: 'Forgotten? A superuser of this computer can give you a new password.',
  },
  lock: {
    title: 'Locked',
    reasons: {
      idle: 'Nobody was there for a while, so the screen was locked.',
      asked: 'You locked the screen.',
      away: 'The computer was locked or asleep, so TrackRecord was locked too.',
      ended: 'You are not signed in any more.',
    },
    keeps: (name: string) => `What ${name} typed is still here. Somebody else begins with a fresh page.`,
    other: 'Sign in as somebody else',
    goOn: 'Go on',
  },
  change: {
    title: 'Change your password',
    mustTitle: 'Choose a password of your own',
    mustLead: 'The one that you were given works only once.',
    current: 'Password that you have now',
    given: 'Password that you were given',
    submit: 'Change the password',
    done: 'Your password was changed. You were signed out everywhere else.',
  },
  password: {
    label: 'New password',
    first: 'Password',
    rules: (least: number) =>
      `At least ${least} characters; a few words in a row are easy to remember. No names, nothing that many people use. Capitals and signs are not needed.`,
    needsMore: (least: number) => `A password needs at least ${least} characters`,
    strength: 'Strength',
    strengths: ['Very easy to guess', 'Easy to guess', 'Could be better', 'Good', 'Very good'],
  },
  menu: {
    label: (name: string) => `Your account: ${name}`,
    roleHere: (role: string, club: string) => `${role} of ${club}`,
    superuser: 'Superuser of this computer',
    device: 'User of this computer; no password is asked for',
    change: 'Change password',
    lock: 'Lock now',
    signOut: 'Sign out',
    turnOn: 'Ask for passwords …',
  },
  show: 'Show or hide the password',
  signingOut: 'Signing out',
  onlyLooking: (needed: string) => `You may look at this; changing it needs the role ${needed}.`,
  refused: {
    title: 'This page is not for your role',
    text: (needed: string, own: string) => `Your role here is ${own}; this page needs the role ${needed}. `,
    ask: {
      public: '',
      member: 'An owner of the club can make you a member.',
      staff: 'An owner of the club can give you that role: Administration, Members.',
      owner: 'Another owner of the club can give you that role: Administration, Members.',
      superuser: 'It concerns the whole computer. A superuser can give you that right: Administration, Users.',
    },
    toRecords: 'Go to the records',
  },
  noClub: {
    title: 'You are in no club yet',
    text: 'An owner of a club, or a superuser of this computer, has to take you into it: Administration, Members. Then this page opens.',
  },
  chooseClub: {
    title: 'Which club?',
    lead: 'It is remembered. You can change at any time at the top of the screen.',
    demo: 'Demo',
  },
  first: {
    question: 'Who works with TrackRecord on this computer?',
    hint: 'Can be changed later in Administration, Users.',
    single: 'Just me on this computer',
    singleText: 'No password. Whoever can use this computer’s account may do everything.',
    several: 'Several people, each with a password',
    severalText: 'You become the superuser, and take the others in afterwards.',
  },
  turnOn: {
    title: 'Ask for passwords',
    text: 'From now on everybody signs in, and what somebody may do depends on the role in the club. You become a superuser, who may do everything. What visitors see without signing in are the records, with the names of minors shortened.',
    userName: 'Your user name',
    fullName: 'Your full name',
    optional: 'May be left empty.',
    submit: 'Ask for passwords from now on',
    needsName: 'At least two letters',
  },
  turnOff: {
    title: 'Ask for no passwords any more',
    text: 'Whoever can use this computer’s account may then do everything in every club. The users stay, for another time; all are signed out.',
    submit: 'Ask for no passwords any more',
  },
};
