import type {
  EnrolmentProblem,
  HubCheckState,
  HubProblem,
  HubRefusalCode,
  UnreachableReason,
} from '#shared/domain/hub.ts';

/** Why the hub could not be asked; nothing is lost by any of them. */
export function unreachableText(reason: UnreachableReason): string {
  return unreachable[reason];
}

const unreachable: Readonly<Record<UnreachableReason, string>> = {
  offline: 'The hub cannot be reached: this computer has no network, or the name of the hub is not known.',
  refused: 'Nothing listens where the hub should be. It may be stopped, or a firewall stands in between.',
  'no-tls': 'What answers in the place of the hub does not encrypt. Nothing was sent to it.',
  'wrong-server':
    'What answers in the place of the hub cannot prove that it is the hub. Nothing was sent to it. In a network with a sign-in page, sign in there first.',
  'not-a-hub': 'What answers in the place of the hub is not one.',
  timeout: 'The hub did not answer in time.',
  cut: 'The connection to the hub broke.',
  busy: 'The hub has no time at the moment.',
  closed: 'The connection to the hub was ended here.',
};

/** Why the hub said no, and what to do. */
export function hubRefusalText(code: HubRefusalCode): string {
  return refusals[code];
}

const refusals: Readonly<Record<HubRefusalCode, string>> = {
  HUB_EPOCH: 'The hub was restored from a backup. This laptop compares everything again.',
  HUB_SCHEMA: 'The club uses a newer TrackRecord. Changes wait on this laptop until it is updated.',
  HUB_BATCH: 'The hub refused a package of changes because it is too large.',
  HUB_FORK:
    'The hub knows other changes of this laptop than this laptop does. The data here was copied or restored from a backup; it must be enrolled again.',
  HUB_GAP: 'The hub lacks earlier changes of this laptop. They are sent again.',
  HUB_FUTURE: 'The clock of this laptop is ahead of the hub’s. Changes are stamped anew and sent again.',
  HUB_RESYNC: 'The hub was restored or tidied up. This laptop compares everything again.',
  HUB_STRUCTURE: 'The hub refused a change because of its shape. This is a defect of TrackRecord; please report it.',
  HUB_QUOTA: 'The hub has no more room for files of this club. Results go on; the administrator can give more room.',
  HUB_BLOB: 'The hub does not expect this part of a file. The file is announced again.',
  HUB_REVOKED: 'The hub does not let this laptop in any more. The administrator of the hub can enrol it again.',
};

export function enrolmentProblemText(because: EnrolmentProblem): string {
  return enrolmentProblems[because];
}

const enrolmentProblems: Readonly<Record<EnrolmentProblem, string>> = {
  'not-one': 'This is not an enrolment file of TrackRecord, or it is damaged.',
  newer: 'This enrolment file was made by a newer TrackRecord. Update this one.',
  'wrong-passphrase': 'The passphrase does not open this file, or the file was changed.',
};

/** What stands against an administrator's command. */
export function hubProblemText(because: HubProblem, detail: string): string {
  switch (because) {
    case 'no-hub':
      return `The database ${detail} holds no hub. Make one with “trackrecord hub init”.`;
    case 'hub-exists':
      return `The database ${detail} holds a hub already. Nothing was changed.`;
    case 'foreign':
      return `The database ${detail} holds a schema named hub that is not TrackRecord’s. Nothing was changed.`;
    case 'older':
      return `The hub is older than this TrackRecord (${detail}). Bring it up to date with “trackrecord hub upgrade”.`;
    case 'newer':
      return `The hub is newer than this TrackRecord (${detail}). Use the newer TrackRecord.`;
    case 'changed':
      return `The hub was made by a migration that is not TrackRecord’s own (${detail}). Nothing was changed.`;
    case 'not-allowed':
      return `The administrator’s role may not do this: ${detail}.`;
    case 'password':
      return 'The server does not take the administrator’s name or password.';
    case 'server-too-old':
      return `The hub needs PostgreSQL 15 or newer; this server is ${detail}.`;
    case 'not-empty':
      return `This hub holds clubs already (${detail}). A backup goes into an empty hub only; nothing was changed.`;
    case 'unknown-device':
      return `The hub knows no laptop ${detail}. See them with “trackrecord hub status”.`;
    case 'other-club':
      return `The earlier enrolment file is not of this club on this hub: ${detail}.`;
    case 'needs-earlier-file':
      return `${detail} is on this hub already. Its key never reaches the hub: name an earlier enrolment file with --from.`;
  }
}

/** What `trackrecord hub verify` found. */
export function hubCheckText({ name, state, detail }: { name: string; state: HubCheckState; detail: string }): string {
  return `${checkWords[state]}: ${name}${detail === '' ? '' : ` (${detail})`}.`;
}

const checkWords: Readonly<Record<HubCheckState, string>> = {
  ok: 'Right',
  failed: 'WRONG',
  advice: 'Could be better, by a superuser of the server',
};
