import { heading, list, steps, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const accounts: Chapter = {
  id: 'accounts',
  title: 'Users, passwords and roles',
  lead: 'Who signs in, who may do what, and what visitors see.',
  blocks: [
    heading('With or without passwords'),
    text(
      'At the first start you choose: `Just me on this computer`, without a password, or `Several people, each with a password`. Both can be changed later under `Administration`, `Users`. Whoever asks for passwords first becomes a superuser.',
    ),
    heading('Roles'),
    table(
      ['Role', 'May'],
      [
        ['Visitor, not signed in', 'See the records and top lists. Names of minors are shortened.'],
        ['Member', 'Record performances, athletes, results sheets, medals and files.'],
        ['Staff', 'Also import, change reference data, merge and remove athletes, and ratify records.'],
        ['Owner', 'Also take people into the club, settings and record policy, and see who did what.'],
        ['Superuser', 'Everything on this computer, in all clubs: users, clubs, backups, health.'],
      ],
    ),
    text('A role holds in one club. Somebody may be an owner in one and a member in another.'),
    heading('Take somebody in'),
    steps(
      'As an owner open `Administration`, `Members`, and press `Take somebody in`.',
      'Enter a user name and choose the role.',
      'The password for the first sign-in is shown once. Copy it or print the slip, and hand it over. It works for three days.',
      'At the first sign-in the person chooses a password of their own.',
    ),
    heading('Passwords'),
    list(
      'At least 12 characters. A few words in a row are easy to remember and hard to guess.',
      'No capitals or signs are asked for, and no password has to be changed every few months.',
      'Very common passwords and those made of your name or the club’s are refused.',
      'After five failures one waits, a second at first and then longer. A superuser can let somebody try again at once.',
      'Forgotten? A superuser makes a new one-time password under `Administration`, `Users`.',
    ),
    heading('The locked screen'),
    text(
      'When nobody was there for half an hour the screen locks; a superuser can choose another time. `Lock now` is in the menu with your name. What you typed stays: sign in and go on. Somebody else begins with a fresh page. After twelve hours everybody signs in again.',
    ),
    heading('Once a year'),
    text(
      'Look through the list of members: does everybody still need it? The page says when it is time, and `I have looked through the list` writes down who belonged to the club that day.',
    ),
    heading('Several clubs'),
    text(
      'Each club is separate. The one that you worked in last opens by itself; the name at the top of the screen leads to another one. A club can be removed only while it has no athletes.',
    ),
  ],
  seeAlso: ['administration', 'first-steps'],
};
