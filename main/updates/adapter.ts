import { readFile } from 'node:fs/promises';

import type { AppUpdater, UpdateInfo } from 'electron-updater';

import { providerOf } from './address.ts';
import type { ListedFile } from './signature.ts';
import { NoUpdateServer, type Offer, type Updater } from './updater.ts';

/** In app-update.yml of a build that was told of no server (main/bootstrap/package-make.mjs). */
const noServer = 'no-update-server.invalid';

interface Surroundings {
  /** What of electron-updater fits this system and this kind of package. */
  readonly inner: Pick<
    AppUpdater,
    'checkForUpdates' | 'downloadUpdate' | 'setFeedURL' | 'quitAndInstall' | 'on' | 'off'
  > &
    Partial<AppUpdater>;
  /** The application's own app-update.yml. */
  readonly configFile: string;
  readonly quit: () => void;
}

/** electron-updater as the application sees it. When something is installed is not its decision. */
export function adapt({ inner, configFile, quit }: Surroundings): Updater {
  Object.assign(inner, {
    autoDownload: false,
    autoInstallOnAppQuit: false,
    allowDowngrade: false,
    allowPrerelease: false,
    disableWebInstaller: true,
    logger: null,
  });
  let isElsewhere = false;
  let cancel: (() => void) | null = null;

  async function choose(address: string | null): Promise<void> {
    if (address !== null) {
      inner.setFeedURL(providerOf(address));
      isElsewhere = true;
      return;
    }
    if ((await readFile(configFile, 'utf8').catch(() => noServer)).includes(noServer)) throw new NoUpdateServer();
    if (isElsewhere) Object.assign(inner, { updateConfigPath: configFile });
    isElsewhere = false;
  }

  return {
    async ask(address) {
      await choose(address);
      const found = await inner.checkForUpdates();
      // This package cannot be replaced from within: a folder that somebody unpacked.
      if (found === null) throw new NoUpdateServer();
      cancel = () => found.cancellationToken?.cancel();
      return offerOf(found.updateInfo);
    },
    async download(onProgress, signal) {
      const tell = ({ transferred, total }: { transferred: number; total: number }) => onProgress(transferred, total);
      inner.on('download-progress', tell);
      signal.addEventListener('abort', () => cancel?.(), { once: true });
      try {
        const [path = ''] = await inner.downloadUpdate();
        return path;
      } finally {
        inner.off('download-progress', tell);
      }
    },
    quit,
    install({ restart }) {
      Object.assign(inner, { autoRunAppAfterInstall: restart });
      inner.quitAndInstall(true, restart);
    },
  };
}

/** A list that is not as it should be is one without our signature. */
function offerOf({ version, releaseNotes, files }: UpdateInfo): Offer {
  const listed: readonly unknown[] = Array.isArray(files) ? files : [];
  return {
    version,
    notes: typeof releaseNotes === 'string' ? plain(releaseNotes).slice(0, 5000) : '',
    files: listed.filter(
      (file): file is ListedFile => typeof (file as { sha512?: unknown } | null)?.sha512 === 'string',
    ),
  };
}

/** Notes from a releases page are HTML; here they are text. */
function plain(notes: string): string {
  return notes.replaceAll(/<[^>]*>/g, '').trim();
}
