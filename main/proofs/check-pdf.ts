import type { ProofProblem } from '#shared/domain/failure.ts';

/** How far from the end readers of zip files look for their directory. */
const zipTail = 65_535 + 22;

/** Readers forgive a few lines after the end; nothing of size may hide there. */
const endRoom = 2048;

/**
 * Whether a PDF is whole and nothing else at the same time; it is kept as it is and never rendered by the application
 * (decision 32). Looked at are only its first and last bytes.
 *
 * @returns the problem, or null
 */
export function pdfProblem(bytes: Uint8Array): ProofProblem | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.subarray(0, 1024).toString('latin1');
  if (!/^%PDF-[12]\.\d/u.test(start)) return 'damaged';
  if (/<(?:!doctype|html|head|body|script|svg|iframe|\?php)/iu.test(start)) return 'hidden-content';
  // The directory of a zip file lies at its end, after the PDF or inside a comment of it.
  if (file.subarray(-zipTail).includes('PK\u0005\u0006', 0, 'latin1')) return 'hidden-content';
  const end = file.subarray(-endRoom).toString('latin1');
  if (!/startxref\s+\d+\s[^]{0,200}?%%EOF/u.test(end)) return isEndedBefore(file) ? 'hidden-content' : 'damaged';
  const after = end.slice(end.lastIndexOf('%%EOF') + '%%EOF'.length);
  return /^[\s\u0000]*$/u.test(after) ? null : 'hidden-content';
}

/** The PDF ends, and then something else goes on. */
function isEndedBefore(file: Buffer): boolean {
  return file.lastIndexOf('%%EOF') >= 0 && file.lastIndexOf('startxref') >= 0;
}
