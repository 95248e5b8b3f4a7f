import { EventEmitter } from 'node:events';

import type Electron from 'electron';

type Handlers = {
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
  device: Parameters<Electron.Session['setDevicePermissionHandler']>[0];
  beforeRequest: Parameters<Electron.WebRequest['onBeforeRequest']>[0];
};

type SessionPart = Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> & {
  readonly protocol: Pick<Electron.Protocol, 'handle'>;
  readonly webRequest: { onBeforeRequest(listener: Handlers['beforeRequest']): void };
};

/** The default session: keeps what main decided, for the browser's side to ask. */
class StandInSession extends EventEmitter implements SessionPart {
  readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly handlers: Handlers = { permissionRequest: null, permissionCheck: null, device: null, beforeRequest: null };
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) =>
      void this.schemes.set(scheme, handler),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: Handlers['beforeRequest']) => void (this.handlers.beforeRequest = listener),
  };

  setPermissionRequestHandler(handler: Handlers['permissionRequest']): void {
    this.handlers.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: Handlers['permissionCheck']): void {
    this.handlers.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: Handlers['device']): void {
    this.handlers.device = handler;
  }
}

export const defaultSession = new StandInSession();
