import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/**
 * The folder that holds the database, its backups and files, as an absolute path: what was asked for (`--data`), else
 * TRACKRECORD_DATA, else the system's own place for an application's data. Desktop, server and command line share it.
 */
export function findDataFolder(
  asked: string | undefined,
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  const chosen = asked ?? env['TRACKRECORD_DATA'];
  if (chosen) return resolve(chosen);
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'TrackRecord');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'TrackRecord');
  // The specification wants a relative XDG_DATA_HOME ignored (XDG Base Directory, "Environment variables").
  const dataHome = env['XDG_DATA_HOME'];
  return join(dataHome?.startsWith('/') ? dataHome : join(home, '.local', 'share'), 'trackrecord');
}

/** The value of `--data DIR` or `--data=DIR` among a program's arguments. */
export function dataArgument(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--data' || arg.startsWith('--data='));
  const arg = args[index];
  if (arg === undefined) return undefined;
  return arg === '--data' ? args[index + 1] : arg.slice('--data='.length);
}
