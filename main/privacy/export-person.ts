import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

import type { JobProgress } from '#main/application.ts';
import { athleteRow, nameOf } from '#main/athletes/rows.ts';
import { storeExport } from '#main/files/exports.ts';
import { tidyFileName } from '#main/files/file-name.ts';
import type { InputOf, QueryContext } from '#main/operations.ts';
import { proofPath } from '#main/proofs/proof-folder.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { PersonExport } from '#shared/contract/privacy.ts';

import { findPerson } from './find-person.ts';
import { type KeptProof, personData } from './person-data.ts';
import { personHtml } from './person-html.ts';

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** One ZIP with everything about a person: for machines, for people, and the proof files themselves. */
export async function exportPerson(
  context: QueryContext,
  input: InputOf<Contract['privacy']['exportPerson']>,
  progress: JobProgress,
): Promise<PersonExport> {
  const { read, dataFolder, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const athlete = athleteRow(read, reference, input.athleteId);
  const found = findPerson(read, reference.club.id, athlete.id, () => {
    progress.report('finding-person', 0, null);
    progress.throwIfCancelled();
  });
  const { data, proofs } = personData(context, input.clubId, reference.club.id, found);
  progress.report('writing', 0, null);
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(data, null, 2)), 'person.json');
  zip.addBuffer(Buffer.from(personHtml(data, reference.club.name, today)), 'person.html');
  for (const proof of proofs) {
    const path = proofPath(dataFolder, proof.sha256);
    // One that is missing is named in the list all the same; `verify` tells of it.
    if (existsSync(path)) zip.addFile(path, `proofs/${proofName(proof)}`);
  }
  zip.end();
  const bytes = await buffer(zip.outputStream);
  const fileName = tidyFileName(`${nameOf(athlete)} ${today}.zip`);
  return { fileId: storeExport(dataFolder, fileName, 'application/zip', bytes), fileName, bytes: bytes.length };
}

function proofName({ id, label, mediaType }: KeptProof): string {
  return tidyFileName(`${id.slice(-8)} ${label}`.trim()).replaceAll('/', '-') + `.${endings[mediaType] ?? 'bin'}`;
}
