import { EventEmitter } from 'node:events';

import type Electron from 'electron';

import { onOrder } from './orders.ts';

/** One screen, with a bar on its upper edge. */
export const screen: Pick<Electron.Screen, 'getAllDisplays'> = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 30, width: 1600, height: 870 } } as Electron.Display],
};

class StandInTheme extends EventEmitter implements Pick<Electron.NativeTheme, 'shouldUseDarkColors'> {
  shouldUseDarkColors = false;
}

export const nativeTheme = new StandInTheme();
onOrder('theme', ({ isDark }) => {
  nativeTheme.shouldUseDarkColors = isDark;
  nativeTheme.emit('updated');
});

export const powerMonitor = new EventEmitter();
onOrder('power', ({ event }) => void powerMonitor.emit(event));

/** A system without a keychain, as a bare Linux is. */
export const safeStorage: Pick<
  Electron.SafeStorage,
  'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
> = {
  getSelectedStorageBackend: () => 'basic_text',
  isAsyncEncryptionAvailable: async () => false,
  encryptStringAsync: () => Promise.reject(new Error('there is no keychain')),
  decryptStringAsync: () => Promise.reject(new Error('there is no keychain')),
};
