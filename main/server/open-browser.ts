import { spawn } from 'node:child_process';

import type { Log } from '#main/log.ts';

/** Whether somebody is likely to see a window that opens: a person at a terminal, on a machine with a display. */
export function canOpenBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (env['CI'] || env['VITEST']) return false;
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** Opens the system's browser; where that fails the printed link remains. */
export function openBrowser(link: string, log: Log): void {
  const [command, args] = opener(link);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', (error) => log.warn({ err: error }, 'no browser could be opened'));
  child.unref();
}

function opener(link: string): [command: string, args: string[]] {
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', link]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [link]];
}
