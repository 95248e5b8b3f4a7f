import { formatDay } from '#shared/domain/day.ts';
import type {
  ConfirmationReason,
  FailureCode,
  FailureData,
  FileProblem,
  FolderProblem,
  UpdateRefusal,
} from '#shared/domain/failure.ts';

import { enrolmentProblemText, hubProblemText, hubRefusalText, unreachableText } from './hub.ts';
import { waitText, weaknessText } from './passwords.ts';
import { proofProblemText } from './proofs.ts';

type AnyFailure = { [C in FailureCode]: { code: C; data: FailureData[C] } }[FailureCode];

/** What a failure says to an official: what happened and, where it helps, what to do. The same on screen, paper, terminal and REST. */
export function failureSentence<C extends FailureCode>(code: C, data: FailureData[C]): string {
  return sentence({ code, data } as AnyFailure);
}

/** What a fault of the program says; the number finds it in the log. */
export function bugSentence(reference: string): string {
  return `Something went wrong inside TrackRecord. Nothing was half saved. Reference number: ${reference}.`;
}

const refusedUpdates: Readonly<Record<UpdateRefusal, string>> = {
  'not-listed': 'its file is not the one that the server lists',
  'signature-missing': 'it is not signed by the makers of TrackRecord',
  'signature-wrong': 'its signature is not from the makers of TrackRecord, or belongs to another file or version',
  'not-newer': 'it is not newer than the one that runs',
  damaged: 'its file arrived damaged or was changed on the way',
};

const waitingUpdates: Readonly<Record<FailureData['UPDATE_NOT_NOW']['because'], string>> = {
  job: 'Something is still running, such as an import or a backup. Install when it has ended, or simply when you quit.',
  sheet:
    'Results are being typed: an open sheet was changed within the last hour. Close it first; then install, or simply quit.',
  backup:
    'The backup before the update could not be made, so nothing was installed. Look at the backups, then try again.',
};

function sentence({ code, data }: AnyFailure): string {
  switch (code) {
    case 'INVALID_INPUT':
      return `Some of what was entered cannot be used: ${data.fields.map(fieldText).join('; ')}.`;
    case 'NOT_FOUND':
      return `This ${data.what} is not here any more. Somebody may have removed it; go back to the list.`;
    case 'NOT_ALLOWED':
      return refusalText(data);
    case 'WRONG_PASSWORD':
      return data.what === 'sign-in'
        ? 'The name or the password is wrong.'
        : 'The password that you have now is another one.';
    case 'TOO_MANY_ATTEMPTS':
      return `Too many attempts. Wait ${waitText(data.seconds)} and try again.`;
    case 'WEAK_PASSWORD':
      return weaknessText(data);
    case 'LAST_SUPERUSER':
      return `${data.name} is the last superuser of this computer. Make somebody else a superuser first.`;
    case 'LAST_OWNER':
      return `${data.name} is the club’s last owner. Make somebody else an owner first.`;
    case 'UNKNOWN_CLUB':
      return `There is no club named “${data.name}” here. ${data.known.length > 0 ? `There is ${list(data.known)}.` : 'There is no club yet; create one first.'}`;
    case 'ALREADY_EXISTS':
      return `There is already ${withArticle(data.what)} named “${data.name}”.`;
    case 'UNREADABLE_MARK':
      return `“${data.mark}” cannot be read as a mark. ${data.suggestion ?? 'Write it as 12.45, 1:02.3, 5.67 or 8120.'}`;
    case 'UNREADABLE_WIND':
      return `“${data.wind}” cannot be read as a wind. Write it as +1.2 or -0.3, leave it empty if it is unknown, or write n/a if it was not measured.`;
    case 'WIND_NOT_TAKEN':
      return `No wind is taken for ${data.discipline}. Leave the wind empty.`;
    case 'FUTURE_DAY':
      return `${formatDay(data.day)} is in the future. A result can be entered from its day on.`;
    case 'BORN_AFTER':
      return `${data.athlete} was not born yet on ${formatDay(data.day)}. Check the day and the date of birth.`;
    case 'WRONG_TEAM_SIZE':
      return `${data.discipline} has ${data.expected} runners, but ${data.given} ${data.given === 1 ? 'was' : 'were'} given. A runner whose name is unknown can be entered as text.`;
    case 'LETTER_NOT_WAITING':
      return data.state === 'sent' ? 'This letter was sent already.' : 'This letter does not wait any more.';
    case 'RATIFICATION_REFUSED':
      return signatureText(data.because);
    case 'SAME_LEG_TWICE':
      return `${data.athlete} is in the team twice.`;
    case 'WRONG_GENDER':
      return `${data.athlete} cannot be in ${genderText(data.gender)}. Check the athlete and the category.`;
    case 'NEEDS_ONE_ATHLETE':
      return `${data.discipline} is for one athlete.`;
    case 'DUPLICATE':
      return `This result is here already: ${data.athlete}, ${data.mark}, ${formatDay(data.day)}.`;
    case 'NEEDS_CONFIRMATION':
      return `Please look once more before this is saved: ${data.reasons.map(reasonText).join('; ')}.`;
    case 'AGE_GROUP_UNKNOWN':
      return `The age group of ${data.athlete} is not known. Enter it, or the date of birth.`;
    case 'ALREADY_DELETED':
      return 'This result was deleted already.';
    case 'CANNOT_MERGE':
      return mergeText(data);
    case 'HAS_PERFORMANCES':
      return `${data.athlete} has ${data.count} ${data.count === 1 ? 'result' : 'results'} and cannot be removed. Remove the results first.`;
    case 'HAS_ATHLETES':
      return `${data.club} has ${data.count} ${data.count === 1 ? 'athlete' : 'athletes'} and cannot be removed, so that no result is lost.`;
    case 'IN_USE':
      return `${data.name} has ${usesText(data)} and cannot be removed.`;
    case 'FILE_UNREADABLE':
      return fileText(data.file, data.problem);
    case 'PROOF_REFUSED':
      return proofProblemText(data.file, data.problem);
    case 'PROOF_UNAVAILABLE':
      return unavailableText(data);
    case 'MISSING_COLUMNS':
      return `The file has no column for ${list(data.columns)}. It has ${data.found.length > 0 ? list(data.found) : 'no columns'}. Say which column holds what.`;
    case 'MAPPING_INVALID':
      return `The description of the file's columns cannot be used: ${data.problem}.`;
    case 'BATCH_ALREADY_UNDONE':
      return 'This import was taken back already.';
    case 'JOB_NOT_FOUND':
      return 'This task is not known any more: it ended some time ago, or TrackRecord was started again since.';
    case 'JOB_CANCELLED':
      return 'Stopped as you asked. Nothing was changed.';
    case 'DATABASE_LOCKED':
      return `The data is in use by ${data.by}. Close that one first, or go on there.`;
    case 'DATABASE_NEWER':
      return `The data was written by a newer TrackRecord (data version ${data.found}; this one knows ${data.known}). Nothing was changed. Update this TrackRecord to open it.`;
    case 'DATABASE_FOREIGN':
      return `${data.file} is not a database of TrackRecord. Nothing was changed. Move it away, or choose another data folder.`;
    case 'DATABASE_EMPTY_FILE':
      return `${data.file} is empty, so the data that was in it is gone from there. Nothing was changed. Restore a backup, or move the file away to begin anew.`;
    case 'DATABASE_DAMAGED':
      return `${data.file} is damaged (${data.detail}). It was left as it is. Restore the newest good backup.`;
    case 'DATABASE_MISSING':
      return `There is no database in ${data.folder}. Check the data folder, or set up a club first.`;
    case 'BACKUP_NOT_ONE':
      return `${data.file} is not a backup of TrackRecord. Nothing was changed. Choose a file that TrackRecord made as a backup.`;
    case 'BACKUP_DAMAGED':
      return `The backup ${data.file} is damaged (${data.detail}). Nothing was changed. Choose another backup.`;
    case 'BACKUP_FOREIGN':
      return `${data.file} holds what no backup of TrackRecord holds (${data.detail}). Nothing was changed. Choose the file as TrackRecord made it.`;
    case 'BACKUP_NEWER':
      return `The backup ${data.file} was made by a newer TrackRecord (${data.version}). Nothing was changed. Update this TrackRecord, then restore it.`;
    case 'BACKUP_FOLDER_UNUSABLE':
      return folderText(data.folder, data.problem);
    case 'UPDATE_UNREACHABLE':
      return 'The update server does not answer. Nothing was changed; try again when there is a network.';
    case 'UPDATE_REFUSED':
      return `Version ${data.version} was refused: ${refusedUpdates[data.because]}. Nothing was installed; this version goes on as it is.`;
    case 'UPDATE_NOT_NOW':
      return waitingUpdates[data.because];
    case 'FOLDER_READ_ONLY':
      return `${data.folder} cannot be written. Check its permissions, or choose another data folder.`;
    case 'FOLDER_ON_NETWORK':
      return `${data.folder} is on a network drive, where a database can be damaged. Choose a folder on this computer.`;
    case 'DISK_FULL':
      return `The disk that holds ${data.folder} is full. Nothing was saved. Make room and try again.`;
    case 'DISK_PROBLEM':
      return `The disk reported a problem (${data.detail}). Nothing was saved. Check the disk and try again.`;
    case 'NOT_SET_UP':
      return 'There is no club yet. Create one, or open the demo club.';
    case 'HUB_UNREACHABLE':
      return unreachableText(data.reason);
    case 'HUB_REFUSED':
      return hubRefusalText(data.code);
    case 'ENROLMENT_UNREADABLE':
      return enrolmentProblemText(data.because);
    case 'HUB_UNUSABLE':
      return hubProblemText(data.because, data.detail);
  }
}

function fieldText({ field, problem }: { field: string; problem: string }): string {
  return field === '' ? problem : `${field}: ${problem}`;
}

/** Why something wants a second look before it is saved. */
export function confirmationSentence(code: ConfirmationReason, detail: string): string {
  return reasonText({ code, detail });
}

function reasonText({ code, detail }: { code: ConfirmationReason; detail: string }): string {
  switch (code) {
    case 'possible-duplicate':
      return `it may be here already (${detail})`;
    case 'implausible-mark':
      return `the mark is hard to believe (${detail})`;
    case 'big-jump':
      return `it is far better than before (${detail})`;
    case 'completes-medal':
      return `it may be the result of a medal that is here without a mark (${detail})`;
    case 'unbalanced-team':
      return `a mixed team has as many women as men (${detail})`;
  }
}

function usesText({ performances, others }: FailureData['IN_USE']): string {
  const results = performances === 0 ? [] : [`${performances} ${performances === 1 ? 'result' : 'results'}`];
  const rest = others === 0 ? [] : [`${others} other ${others === 1 ? 'entry' : 'entries'}`];
  return list([...results, ...rest]);
}

function fileText(file: string, problem: FileProblem): string {
  switch (problem) {
    case 'missing':
      return `The file ${file} is not there. Choose it again.`;
    case 'empty':
      return `${file} is empty.`;
    case 'too-large':
      return `${file} is too large: 100 MB at most. Split it and send the parts.`;
    case 'binary':
      return `${file} is not a text file. Save it as CSV in the program that made it.`;
    case 'spreadsheet':
      return `${file} is a spreadsheet. Open it there and save it as CSV (UTF-8), then import that file.`;
    case 'pdf':
      return `${file} is a PDF, whose columns cannot be read. Ask for the results as CSV.`;
    case 'encoding-unclear':
      return `It is unclear how ${file} writes letters such as é or ø. Choose its encoding.`;
    case 'no-header':
      return `The first line of ${file} does not name its columns.`;
    case 'not-a-file':
      return `${file} is not a file.`;
    case 'not-readable':
      return `${file} cannot be read. Check its permissions.`;
    case 'not-finishlynx':
      return `${file} is not a FinishLynx result file: its first line does not name event, round and heat.`;
  }
}

function folderText(folder: string, problem: FolderProblem): string {
  switch (problem) {
    case 'missing':
      return `The folder ${folder} is not there. Plug the disk in or make the folder, then try again.`;
    case 'not-a-folder':
      return `${folder} is a file. Name a folder for the backups.`;
    case 'not-writable':
      return `Nothing can be written to ${folder}. Check its permissions, or choose another folder.`;
    case 'not-a-path':
      return `“${folder}” is not the full path of a folder. Write it from its beginning, such as /home/club/backups or D:\\Backups.`;
    case 'in-use':
      return `${folder} is where TrackRecord keeps its proof files. Choose another folder for the backups.`;
  }
}

function genderText(gender: string): string {
  if (gender === 'X') return "a mixed team's category";
  return gender === 'F' ? "the women's category" : "the men's category";
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `a`, `a and b`, `a, b and c`. */
function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function mergeText({ kept, merged, because, detail }: FailureData['CANNOT_MERGE']): string {
  switch (because) {
    case 'gender':
      return `${kept} and ${merged} cannot be one person here: one competes with the women, the other with the men. If one of them was entered wrongly, correct that first.`;
    case 'same-relay':
      return `${kept} and ${merged} cannot be one person: both ran in the same team, ${detail}. If the team was entered wrongly, correct it first.`;
    case 'same-entry':
      return `${kept} is one entry already.`;
  }
}

function refusalText({ needs, because }: FailureData['NOT_ALLOWED']): string {
  switch (because) {
    case 'not-signed-in':
      return 'Sign in to do this.';
    case 'locked':
      return 'The screen was locked because nobody was there. Sign in again to go on.';
    case 'password-change':
      return 'Choose a password of your own first.';
    case 'role':
      return needs === 'superuser'
        ? 'Only a superuser of this computer may do this.'
        : `You may not do this: it needs the rights of ${withArticle(needs)} of this club.`;
  }
}

function unavailableText({ file, problem }: FailureData['PROOF_UNAVAILABLE']): string {
  return problem === 'missing'
    ? `The file of “${file}” is not on this computer any more. Add it again, or restore it from a backup.`
    : `The file of “${file}” was changed since it was stored, so it proves nothing. Add it again, or restore it from a backup.`;
}

function signatureText(because: FailureData['RATIFICATION_REFUSED']['because']): string {
  switch (because) {
    case 'entered-it':
      return 'You entered this result. The club asks for two other people to ratify it.';
    case 'signed-already':
      return 'You have ratified this record already. Somebody else gives the second signature.';
    case 'not-checked':
      return 'Tick everything on the club’s checklist, or write in a note why something could not be looked at.';
  }
}
