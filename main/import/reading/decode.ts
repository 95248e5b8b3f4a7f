import iconv from 'iconv-lite';

import { Failure, type FileProblem } from '#shared/domain/failure.ts';
import { rankEncodings, type EncodingAlternative } from './encodings.ts';

export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

export interface DecodedFile {
  text: string;
  /** `utf-8`, `utf-16le`, `windows-1250`, ... */
  encoding: string;
  /** False where the bytes fit several encodings and nobody named one: `text` is the likeliest reading. */
  isCertain: boolean;
  /** The readings to choose from, likeliest first; empty where the encoding is certain. */
  alternatives: EncodingAlternative[];
}

const largestBytes = 100 * 1024 * 1024;

/**
 * Turns the bytes of a text file into text: by byte order mark, else UTF-16 by its pattern of zero bytes, else the named
 * encoding, else UTF-8, else the likeliest single-byte encoding, which is then not certain (reliability.md, "CSV").
 * @param encoding named by the mapping; a byte order mark is believed before it
 * @throws Failure FILE_UNREADABLE (empty, too-large, binary, spreadsheet, pdf), MAPPING_INVALID (encoding not known)
 */
export function decodeFile(file: SourceFile, encoding?: string): DecodedFile {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const named = encoding === undefined ? undefined : encodingName(encoding);
  const problem = problemOfBytes(bytes);
  if (problem !== null) throw unreadable(file, problem);
  const decoded = decode(bytes, named);
  const text = withoutEndMarks(decoded.text);
  if (text.trim() === '') throw unreadable(file, 'empty');
  if (isBinary(text)) throw unreadable(file, 'binary');
  return { ...decoded, text };
}

/** The one name of an encoding; as on the web, Latin-1 is read as Windows-1252, which contains it. */
function encodingName(encoding: string): string {
  const name = encoding.trim().toLowerCase();
  if (/^(?:utf-?8|us-ascii|ascii)$/.test(name)) return 'utf-8';
  if (/^(?:utf-?16(?:-?le)?|ucs-?2|unicode)$/.test(name)) return 'utf-16le';
  if (/^(?:iso[-_]?8859[-_]?1|latin-?1|cp1252|ansi)$/.test(name)) return 'windows-1252';
  if (name === '' || !iconv.encodingExists(name)) {
    throw new Failure('MAPPING_INVALID', {
      problem: `the encoding "${encoding}" is not known; name it as "utf-8", "windows-1252" or "windows-1250"`,
    });
  }
  return name;
}

function decode(bytes: Buffer, named: string | undefined): DecodedFile {
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== null) return certain(marked.encoding, decodeAs(bytes.subarray(marked.skip), marked.encoding));
  if (named !== undefined) return certain(named, decodeAs(bytes, named));

  const strict = decodeStrictUtf8(bytes);
  if (strict !== null) return certain('utf-8', strict);
  const damaged = decodeDamagedUtf8(bytes);
  if (damaged !== null) return certain('utf-8', damaged);

  const alternatives = rankEncodings(bytes);
  const likeliest = alternatives[0]?.encoding ?? 'windows-1252';
  return { text: decodeAs(bytes, likeliest), encoding: likeliest, isCertain: false, alternatives };
}

function certain(encoding: string, text: string): DecodedFile {
  return { text, encoding, isCertain: true, alternatives: [] };
}

function decodeAs(bytes: Buffer, encoding: string): string {
  if (encoding === 'utf-8') return new TextDecoder('utf-8').decode(bytes);
  if (!encoding.startsWith('utf-16') || bytes.length % 2 === 0) return iconv.decode(bytes, encoding);
  // Half a letter is left over: the row it stands in says so.
  return `${iconv.decode(bytes.subarray(0, -1), encoding)}\ufffd`;
}

function byteOrderMark(bytes: Buffer): { encoding: string; skip: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return null;
}

/** In UTF-16 every sign of plain English has one zero byte, always on the same side. */
function utf16WithoutMark(bytes: Buffer): { encoding: string; skip: number } | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  if (Math.max(even, odd) < Math.max(2, sample.length * 0.1)) return null;
  if (odd > even * 20) return { encoding: 'utf-16le', skip: 0 };
  return even > odd * 20 ? { encoding: 'utf-16be', skip: 0 } : null;
}

function decodeStrictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A few broken letters among many sound ones: no other encoding forms so many valid sequences by chance. */
function decodeDamagedUtf8(bytes: Buffer): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let sound = 0;
  let broken = 0;
  for (const [letter] of text.matchAll(/[\u0080-\uffff]/g)) {
    if (letter === '\ufffd') broken += 1;
    else sound += 1;
  }
  return sound >= 10 && sound > broken * 10 ? text : null;
}

const signatures: readonly [FileProblem, readonly number[]][] = [
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

function problemOfBytes(bytes: Buffer): FileProblem | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > largestBytes) return 'too-large';
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return known?.[0] ?? null;
}

/** Control characters that no text has. A handful are damaged letters, whose rows are set aside; many are no text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return controls > 3 && controls > sample.length * 0.02;
}

/** Old programs fill the last block of a file with zero bytes, or end it with Ctrl-Z. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\u0000' || text[end - 1] === '\u001a')) end -= 1;
  return text.slice(0, end);
}

function unreadable(file: SourceFile, problem: FileProblem): Failure {
  return new Failure('FILE_UNREADABLE', { file: file.name, problem });
}
