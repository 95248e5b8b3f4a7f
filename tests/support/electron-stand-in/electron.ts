import type Electron from 'electron';

import { defaultSession } from './session.ts';

/**
 * The parts of the electron module that main uses, with windows in Chromium. The classes implement Picks of Electron's own types: a
 * change of its API breaks the compilation here. What is missing fails loudly: an import of main that is not exported here does not load.
 */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog, shell } from './dialog.ts';
export { Menu } from './menu.ts';
export { nativeTheme, powerMonitor, safeStorage, screen } from './system.ts';

export const session = { defaultSession };

export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged(schemes) {
    for (const { privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure)
        throw new Error('the stand-in shows standard, secure schemes only');
      if (privileges.bypassCSP) throw new Error('a scheme that bypasses the content-security policy');
    }
  },
};
