import { heading, list, steps, table, text, type Chapter } from '#renderer/help/chapter.ts';

export const severalLaptops: Chapter = {
  id: 'several-laptops',
  title: 'Several laptops',
  lead: 'One club on several laptops: how they come together, and what you decide when two changed the same.',
  blocks: [
    text(
      'Nothing of this is needed while one laptop has the club. With several, each works on its own, also without a network, and they come together at a hub: a database on a server that somebody of the club runs. Everything else in TrackRecord stays as it is.',
    ),
    heading('Join'),
    steps(
      'Whoever runs the hub makes an enrolment file for each laptop, and tells its passphrase another way, such as on the telephone.',
      'On the first laptop, as a superuser, open `Administration`, `Sync`, press `Join with an enrolment file`, and say which club of this laptop it is.',
      'On a new laptop the same button stands on the first screen. The whole club comes by itself; you can work meanwhile.',
    ),
    heading('What the top of the screen says'),
    table(
      ['It says', 'It means'],
      [
        ['In step', 'Both have everything.'],
        ['3 changes waiting', 'Typed here and not on the hub yet. They go by themselves.'],
        ['First sync', 'The club is on its way, or goes to the hub for the first time.'],
        ['Offline since 14:05', 'The hub was not reached. Go on working; press it to see why.'],
        ['Needs attention', 'Somebody has to decide something. Press it to see what.'],
        ['Paused', 'Somebody stopped it. An owner lets it go on.'],
      ],
    ),
    heading('When two laptops changed the same'),
    list(
      'No result is ever lost. Of one field, such as a date of birth, the later change is kept; the other one stands under `To be decided`, with who typed it where. `Take it back` puts it in its place, `Leave it` ends the matter.',
      'Two corrections of one result both stand until you choose the one that holds.',
      'The same athlete or the same result typed on both laptops counts once. Under `Typed twice` you say when they are two after all.',
    ),
    heading('When it stops'),
    list(
      'Many results deleted on another laptop at once: they stay here until an owner has looked. There is a backup from before.',
      'A backup was restored here, or the data was copied to another laptop: it needs a new enrolment file, with which all comes together again.',
      'Another laptop has a newer TrackRecord: what you type waits until this one is updated.',
    ),
    heading('A laptop is lost or given away'),
    text(
      'Tell whoever runs the hub, who ends its access. Before you give a laptop away, `Leave the hub` under `Administration`, `Sync` can take the club off it, after a backup.',
    ),
  ],
  seeAlso: ['backup', 'corrections', 'accounts'],
};
