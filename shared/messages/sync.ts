import type { SyncProblem, SyncStop } from '#shared/domain/sync.ts';

interface Words {
  /** In a list: what it was. */
  readonly short: string;
  /** What it means, and what to do. */
  readonly text: string;
}

const problems: Readonly<Record<SyncProblem, Words>> = {
  offline: {
    short: 'No network',
    text: 'This laptop has no network, or the name of the hub is not known in it. It is tried again by itself.',
  },
  refused: {
    short: 'The hub did not answer',
    text: 'Nothing answers where the hub should be: it may be stopped, or a firewall stands in between. It is tried again by itself; if it lasts, tell whoever runs the hub.',
  },
  untrusted: {
    short: 'Not the hub',
    text: 'What answered in the place of the hub could not prove that it is the hub, so nothing was sent to it. In another network try again; if it lasts, tell whoever runs the hub.',
  },
  busy: {
    short: 'The hub was busy',
    text: 'The hub has no time at the moment. It is tried again by itself.',
  },
  timeout: {
    short: 'Too slow',
    text: 'The hub did not answer in time: the network may be very slow. It is tried again by itself, and goes on from where it was.',
  },
  captive: {
    short: 'Network wants a sign-in',
    text: 'This network shows a sign-in page before it lets anybody through. Open a web browser, sign in there, and come back.',
  },
  future: {
    short: 'Clock is wrong',
    text: 'The clock of this laptop is ahead of the hub’s. Set date and time of the laptop; the changes are then sent by themselves.',
  },
  unreadable: {
    short: 'Not understood',
    text: 'The hub sent something that this TrackRecord cannot read. Nothing was taken from it. Look for an update; if it lasts, tell whoever runs the hub.',
  },
  full: {
    short: 'No room for files on the hub',
    text: 'Results and athletes are in step, but the hub has no room for more proof files. They wait on this laptop; tell whoever runs the hub.',
  },
  'no-secret': {
    short: 'Key not readable',
    text: 'This laptop can no longer read its key to the hub: it was started by another user of the computer, or the store of its passwords was emptied. Start it as before, or ask whoever runs the hub for a new enrolment file.',
  },
  unknown: {
    short: 'Something went wrong',
    text: 'Something went wrong inside TrackRecord; the log tells more. Nothing is lost, and it is tried again by itself.',
  },
};

const stops: Readonly<Record<SyncStop, Words>> = {
  person: { short: 'Paused', text: 'Somebody paused it.' },
  'mass-deletion': {
    short: 'Many results would be deleted',
    text: 'Another laptop deleted many results at once. They are still here, a backup was made, and nothing more is fetched until somebody has decided whether that was meant.',
  },
  moved: {
    short: 'This laptop needs a new enrolment file',
    text: 'The hub knows changes of this laptop that are not here: its data was restored from a backup, or copied to another laptop. Everything here stays, and you can go on working. Ask whoever runs the hub for a new enrolment file; with it all comes together again.',
  },
  revoked: {
    short: 'The hub no longer lets this laptop in',
    text: 'Whoever runs the hub has ended the access of this laptop. Everything here stays, and you can go on working. If that was not meant, ask for a new enrolment file.',
  },
  'too-old': {
    short: 'TrackRecord must be updated',
    text: 'The other laptops of the club have a newer TrackRecord. What you type here waits, and is sent as soon as this one is updated.',
  },
  mismatch: {
    short: 'Laptop and hub differ',
    text: 'This laptop and the hub do not have the same history, although they should. Nothing was changed. Compare again: everything is then fetched once more. If it comes back, tell whoever runs the hub.',
  },
};

/** Why an attempt to sync came to nothing, in a few words. */
export function syncProblemName(problem: SyncProblem): string {
  return problems[problem].short;
}

/** The same with what it means and what to do. */
export function syncProblemText(problem: SyncProblem): string {
  return problems[problem].text;
}

/** Why the sync of a club stands still until a person acts, in a few words. */
export function syncStopName(stop: SyncStop): string {
  return stops[stop].short;
}

/** The same with what it means and what to do. */
export function syncStopText(stop: SyncStop): string {
  return stops[stop].text;
}
