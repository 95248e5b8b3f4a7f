import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';

import { securityHeaders } from './security-headers.ts';

export interface PageAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const index = 'index.html';

/** What the document is told of whoever serves it. */
interface Shell {
  readonly name: 'desktop' | 'browser';
  /** How the system writes days (BCP 47); without it the page asks its browser. */
  readonly locale?: string;
}

/**
 * The built page's files, for the loopback server and for the desktop's protocol. `pathname` is that of the address, still
 * encoded. A path that names no file is one of the page's own addresses and gets the document; one with an ending does not.
 */
export function createPageFiles(folder: string, shell: Shell): (pathname: string) => Promise<PageAnswer> {
  return async (pathname) => {
    const parts = readPath(pathname);
    if (!parts) return refuse(404);
    const isDocument = extname(parts.at(-1) ?? '') === '' || parts.join('/') === index;
    if (isDocument) return answerDocument(folder, shell);
    const file = await findInside(folder, parts);
    return file === undefined ? refuse(404) : answerFile(file, parts[0] === 'assets');
  };
}

/** The decoded parts of a path, or undefined where one of them could mean something else to a file system. */
function readPath(pathname: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  const parts = decoded.split('/').filter((part) => part !== '');
  return parts.some(isDoubtful) ? undefined : parts;
}

/** Up the tree, hidden, encoded twice, a drive, a stream or a device of Windows, or a name that Windows reads as another. */
function isDoubtful(part: string): boolean {
  return /^\.|[. ]$|[\\:*?"<>|%]|\p{Cc}/u.test(part) || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part);
}

/** The real path of a file that lies inside the folder, also after every link in it was followed. */
async function findInside(folder: string, parts: readonly string[]): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...parts));
    const way = relative(root, file);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : file;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

async function answerFile(file: string, isHashed: boolean): Promise<PageAnswer> {
  let body: Buffer<ArrayBuffer>;
  try {
    body = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return refuse(404);
    throw error;
  }
  // The names in `assets` hold a hash of the content.
  const cacheControl = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
  const contentType = types[extname(file)] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: { ...securityHeaders(), 'content-type': contentType, 'cache-control': cacheControl },
    body,
  };
}

/** The document with a fresh nonce, and with what it is told of its shell. */
async function answerDocument(folder: string, { name, locale = '' }: Shell): Promise<PageAnswer> {
  const nonce = randomBytes(16).toString('base64');
  const text = await readFile(join(folder, index), 'utf8');
  const headers = { ...securityHeaders(nonce), 'content-type': types['.html'] ?? '', 'cache-control': 'no-store' };
  const said = { __CSP_NONCE__: nonce, __SHELL__: name, __LOCALE__: locale.replaceAll(/[^\w-]/g, '') };
  const body = Object.entries(said).reduce((html, [mark, value]) => html.replaceAll(mark, value), text);
  return { status: 200, headers, body };
}

function refuse(status: number): PageAnswer {
  const headers = { ...securityHeaders(), 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: 'There is nothing here.\n' };
}
