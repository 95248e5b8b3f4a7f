import type Electron from 'electron';
import type { CDPSession } from 'playwright-core';

import { toChromium } from './addresses.ts';
import { write } from './journal.ts';
import { defaultSession } from './session.ts';
import type { StandInWebContents } from './web-contents.ts';

type ElectronPermission = Parameters<NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>>[1];

/** Chromium's names for what Electron asks the application about. */
const permissions: Record<string, ElectronPermission> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'persistent-storage': 'persistent-storage',
  'screen-wake-lock': 'screen-wake-lock',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
  'window-management': 'window-management',
};

/** Asks main about each permission and tells Chromium; an application that installed no handler grants everything, as in Electron. */
export async function decidePermissions(
  session: CDPSession,
  contents: StandInWebContents,
  origin: string,
): Promise<void> {
  for (const [name, permission] of Object.entries(permissions)) {
    const granted = isGranted(contents, permission, origin);
    write({ event: 'permission', name, granted });
    await session.send('Browser.setPermission', {
      permission: { name },
      setting: granted ? 'granted' : 'denied',
      origin: new URL(toChromium(origin)).origin,
    });
  }
}

function isGranted(contents: StandInWebContents, permission: ElectronPermission, origin: string): boolean {
  const { permissionCheck, permissionRequest } = defaultSession.handlers;
  if (permissionCheck && !permissionCheck(contents as never, permission, origin, {} as never)) return false;
  let granted = true;
  permissionRequest?.(contents as never, permission, (answer) => void (granted = answer), {} as never);
  return granted;
}
