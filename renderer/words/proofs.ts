import { proofKindNames } from '#shared/messages/proofs.ts';
import { inNumber } from './number.ts';

/** Files that prove a result: dropping them, seeing them, taking them away. */
export const proofs = {
  title: 'Proof',
  none: 'Nothing proves this result yet.',
  kind: 'What it is',
  kinds: proofKindNames,
  drop: 'Drop photo finish, cards or result sheets here, or choose files',
  dropShort: 'Drop proof here, or choose files',
  kindOf: (name: string) => `What ${name} is`,
  changeKind: (about: string, label: string) => `${about}. Change what ${label} is`,
  photoRefused: (names: string) =>
    `No consent to pictures: ${names}. A photo stays in the club and is left out of dossiers.`,
  addedSome: (count: number) => (count === 1 ? 'One file was added.' : `${inNumber(count)} files were added.`),
  hint: 'JPEG, PNG, WebP, GIF or PDF, at most 10 MB each. Where and by whom a picture was taken is removed from it.',
  choose: 'Choose proof files',
  queue: 'Files on their way',
  states: {
    waiting: 'Waits for its turn',
    sending: 'Is sent',
    checking: 'Is checked and stored',
    done: 'Added',
    known: 'Is here already',
    failed: 'Not added',
  },
  retry: 'Try again',
  retryFile: (name: string) => `Try again: ${name}`,
  dismiss: (name: string) => `Take ${name} off the list`,
  open: (label: string) => `Open ${label}`,
  noPicture: 'No picture',
  pdf: 'PDF',
  download: 'Download',
  downloadOf: (label: string) => `Download ${label}`,
  remove: 'Remove',
  removeOf: (label: string) => `Remove ${label}`,
  about: (kind: string, size: string) => `${kind}, ${size}`,
  size: (bytes: number) =>
    bytes >= 1_000_000
      ? `${(bytes / 1_000_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`
      : `${inNumber(Math.ceil(bytes / 1000))} kB`,
  pixels: (width: number, height: number) => `${inNumber(width)} × ${inNumber(height)} pixels`,
  taken: (moment: string) => `Taken ${moment}`,
  added: (moment: string, name: string) => `Added ${moment} by ${name}`,
  removing: {
    title: 'Remove this proof?',
    text: 'It can be put back within thirty days; then its file is gone.',
    why: 'Why',
    whyExample: 'It shows another race',
    missing: 'Say why, so that others understand it later.',
    keep: 'Keep it',
    done: (label: string) => `${label} was removed.`,
  },
  removed: (count: number) => (count === 1 ? 'One removed lately' : `${inNumber(count)} removed lately`),
  removedWhy: (moment: string, reason: string) => `Removed ${moment}: ${reason}`,
  putBack: 'Put back',
  putBackOf: (label: string) => `Put back ${label}`,
  dossier: 'Dossier as PDF',
  dossierJob: 'Making a dossier',
  dossierHint: 'The result with its verdict, its history and everything that proves it.',
  /** In the form of a new result. */
  form: {
    title: 'Proof',
    chosen: 'To be added when this is saved',
    after: (mark: string) => `Proof of ${mark}`,
    medal: 'the medal',
  },
  column: 'Proof',
  has: 'Has proof',
  filter: { label: 'Proof', any: 'With proof', none: 'Without proof' },
};
