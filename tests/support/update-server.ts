import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { AppImageUpdater } from 'electron-updater';

import { signatureOf, withSignatures } from '#main/bootstrap/package-sign.mjs';
import { adapt } from '#main/updates/adapter.ts';
import type { Updater } from '#main/updates/updater.ts';

/** A key pair of somebody who releases. */
export function makeSigner(): { key: KeyObject; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { key: privateKey, publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') };
}

interface Release {
  readonly version: string;
  readonly content: Buffer;
  /** Who signs it; null for nobody. */
  readonly key: KeyObject | null;
  /** What stands in the list in place of the truth. */
  readonly signedVersion?: string;
  readonly signedContent?: Buffer;
}

/** The list as electron-builder writes it, signed as `sign.mjs` signs. */
export function listOf({ version, content, key, signedVersion = version, signedContent = content }: Release): string {
  const sha512 = createHash('sha512').update(content).digest('base64');
  const name = `TrackRecord-${version}.AppImage`;
  const list = `version: ${version}
files:
  - url: ${name}
    sha512: ${sha512}
    size: ${content.length}
path: ${name}
sha512: ${sha512}
releaseNotes: Faster lists.
releaseDate: '2026-11-23T00:00:00.000Z'
`;
  return key === null ? list : withSignatures(list, () => signatureOf(key, signedContent, signedVersion));
}

/** A static web server with the files of a release; `files` may be changed while it runs. */
export async function openUpdateServer() {
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1));
    asked.push(name);
    const body = files.get(name);
    response.writeHead(body === undefined ? 404 : 200, { 'content-length': body?.length ?? 0 });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    publish(release: Release, served: Buffer = release.content) {
      files.set('latest-linux.yml', Buffer.from(listOf(release)));
      files.set(`TrackRecord-${release.version}.AppImage`, served);
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

interface Executor {
  createRequest(options: object, callback: (response: IncomingMessage) => void): ClientRequest;
  doDownload(requestOptions: object, options: object, redirects: number): void;
}

/** electron-updater's own way over the network, with Node's client where it would take Electron's. */
function nodeExecutor() {
  const require = createRequire(createRequire(import.meta.url).resolve('electron-updater'));
  const { HttpExecutor, configureRequestUrl, configureRequestOptions } = require('builder-util-runtime') as {
    HttpExecutor: new () => Executor;
    configureRequestUrl: (url: URL, options: object) => void;
    configureRequestOptions: (options: object) => void;
  };
  return new (class extends HttpExecutor {
    override createRequest(options: object, callback: (response: IncomingMessage) => void) {
      return httpRequest(options, callback);
    }
    download(
      url: URL,
      destination: string,
      options: { cancellationToken: { createPromise(work: unknown): Promise<string> } },
    ) {
      return options.cancellationToken.createPromise(
        (resolve: (path: string) => void, reject: (error: Error) => void, onCancel: unknown) => {
          const requestOptions = {};
          configureRequestUrl(url, requestOptions);
          configureRequestOptions(requestOptions);
          const callback = (error?: Error | null) => (error == null ? resolve(destination) : reject(error));
          this.doDownload(requestOptions, { destination, options, onCancel, callback, responseHandler: null }, 0);
        },
      );
    }
  })();
}

/** What the updater did to the system in place of ending and installing. */
export interface Done {
  quits: number;
  readonly installs: { readonly silent: boolean; readonly restart: boolean }[];
}

/** The adapter on electron-updater's own updater of AppImages, in Node: everything but the last step is its own work. */
export function realUpdater(folder: string, version: string, address: string | null): { updater: Updater; done: Done } {
  const configFile = join(folder, 'app-update.yml');
  const url = address ?? 'https://no-update-server.invalid';
  writeFileSync(configFile, `provider: generic\nurl: ${url}\nupdaterCacheDirName: trackrecord-updater\n`);
  const done: Done = { quits: 0, installs: [] };
  const quit = () => void (done.quits += 1);
  const inner = new AppImageUpdater(null, {
    version,
    name: 'trackrecord',
    isPackaged: true,
    appUpdateConfigPath: configFile,
    userDataPath: folder,
    baseCachePath: join(folder, 'cache'),
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit,
    onQuit: () => undefined,
  });
  Object.assign(inner, {
    httpExecutor: nodeExecutor(),
    forceDevUpdateConfig: true,
    disableDifferentialDownload: true,
    quitAndInstall: (silent: boolean, restart: boolean) => done.installs.push({ silent, restart }),
  });
  // The file that would be replaced.
  const image = join(folder, 'TrackRecord.AppImage');
  writeFileSync(image, readFileSync(configFile));
  process.env['APPIMAGE'] = image;
  return { updater: adapt({ inner, configFile, quit }), done };
}
