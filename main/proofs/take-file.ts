import { Failure } from '#shared/domain/failure.ts';
import { proofBytesLimit } from '#shared/domain/proof.ts';

import { pdfProblem } from './check-pdf.ts';
import { takeImage, type TakenFile } from './image-intake.ts';
import { recognise } from './recognise.ts';

/** What becomes of an uploaded file, judged by its content alone; `name` is for the refusal. Throws PROOF_REFUSED. */
export async function takeFile(bytes: Uint8Array, name: string): Promise<TakenFile> {
  if (bytes.length > proofBytesLimit) throw new Failure('PROOF_REFUSED', { file: name, problem: 'too-large' });
  const what = recognise(bytes);
  switch (what) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif':
      return takeImage(bytes, what, name);
    case 'pdf': {
      const problem = pdfProblem(bytes);
      if (problem !== null) throw new Failure('PROOF_REFUSED', { file: name, problem });
      return {
        mediaType: 'application/pdf',
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        width: null,
        height: null,
        capturedAt: null,
        thumbnail: null,
      };
    }
    default:
      throw new Failure('PROOF_REFUSED', { file: name, problem: what });
  }
}
