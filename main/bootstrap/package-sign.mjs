// Our own signature on a release, made on the computer of whoever releases: never on a build machine (.github/RELEASING.md).
//   node main/bootstrap/package-sign.mjs new-key FILE     a new pair: the private half in FILE, the public one on the screen
//   node main/bootstrap/package-sign.mjs sign FILE FOLDER signs every file that a latest*.yml of the folder lists

import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMain, say, SetupError } from './project.mjs';

/** @param {string} file that must not be there yet @returns the public half, base64 */
export function makeKey(file) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}

/**
 * Over the same text as main/updates/signature.ts: `sha256-version`.
 * @param {import('node:crypto').KeyObject} key
 * @param {Buffer} content
 * @param {string} version
 */
export function signatureOf(key, content, version) {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return sign(null, Buffer.from(`${sha256}-${version}`), key).toString('base64');
}

/**
 * A latest*.yml with a signature at each of its files; what was signed before is signed anew. Lists are as electron-builder
 * writes them, line by line.
 * @param {string} yaml
 * @param {(file: string, version: string) => string} signFile
 */
export function withSignatures(yaml, signFile) {
  const version = /^version: (\S+)$/m.exec(yaml)?.[1];
  if (version === undefined) throw new SetupError('there is no version in this list');
  const lines = yaml.split('\n').filter((line) => !/^ {4}signature: /.test(line));
  return lines
    .flatMap((line) => {
      const file = /^ {2}- url: (.+)$/.exec(line)?.[1]?.replace(/^['"]|['"]$/g, '');
      return file === undefined ? [line] : [line, `    signature: ${signFile(file, version)}`];
    })
    .join('\n');
}

/** @param {string} keyFile @param {string} folder */
function signRelease(keyFile, folder) {
  const key = createPrivateKey(readFileSync(keyFile));
  const lists = readdirSync(folder).filter((name) => /^latest.*\.yml$/.test(name));
  if (lists.length === 0) throw new SetupError(`${folder} holds no latest*.yml`);
  for (const list of lists) {
    const path = join(folder, list);
    const signed = withSignatures(readFileSync(path, 'utf8'), (file, version) => {
      say(`signing ${file} as version ${version}`);
      return signatureOf(key, readFileSync(join(folder, file)), version);
    });
    writeFileSync(path, signed);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    const [what, file, folder] = process.argv.slice(2);
    if (what === 'new-key' && file !== undefined)
      say(`the public key, for main/updates/public-keys.ts: ${makeKey(file)}`);
    else if (what === 'sign' && file !== undefined && folder !== undefined) signRelease(file, folder);
    else throw new SetupError('say new-key FILE, or sign FILE FOLDER');
  });
}
