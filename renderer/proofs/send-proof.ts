import { z } from 'zod';

import { client } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/components/failure.ts';
import { followJob } from '#renderer/jobs/follow-job.ts';
import { words } from '#renderer/words/words.ts';
import { proofBytesLimit, type ProofKind, tidyLabel } from '#shared/domain/proof.ts';
import { proofProblemText } from '#shared/messages/proofs.ts';

export interface ToSend {
  readonly clubId: string;
  readonly performanceId: string;
  readonly file: File;
  readonly kind: ProofKind;
}

const added = z.object({ isNew: z.boolean() });

/** Sends one file and waits until it is stored. A refusal is answered in words, for the next file goes on. */
export async function sendProof(
  { clubId, performanceId, file, kind }: ToSend,
  onChecking: () => void,
): Promise<{ isNew: boolean } | { problem: string }> {
  // Main would refuse it, too, after it had come all the way.
  if (file.size > proofBytesLimit) return { problem: proofProblemText(tidyLabel(file.name), 'too-large') };
  try {
    const { uploadId } = await client.files.upload({ file });
    onChecking();
    const { jobId } = await client.proofs.add({ clubId, performanceId, uploadId, kind, label: file.name });
    const job = await followJob(jobId, () => undefined);
    if (job.state !== 'done') return { problem: job.failure?.text ?? words.common.cancelled };
    return added.parse(job.result);
  } catch (error) {
    return { problem: sentenceOf(error) };
  }
}
