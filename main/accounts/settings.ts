import type { Read, Write } from '#main/db/access.ts';

/** How long a session may be left alone, in minutes, and how long it lasts at most (security.md, sessions). */
const defaultIdleMinutes = 30;
export const sessionHours = 12;

function setting(read: Read, name: string): string | undefined {
  return (read.sql('SELECT value FROM device_setting WHERE name = ?').get(name) as { value: string } | undefined)
    ?.value;
}

export function storeSetting(write: Write, name: string, value: string): void {
  write
    .sql(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);
}

/** Whether everybody signs in, or the operating system's user may do everything. */
export function accountMode(read: Read): 'single' | 'accounts' {
  return setting(read, 'account_mode') === 'accounts' ? 'accounts' : 'single';
}

export function idleMinutes(read: Read): number {
  return Number(setting(read, 'idle_minutes') ?? defaultIdleMinutes);
}

/** The club that was shown last where there are no accounts. */
export function lastClubOfDevice(read: Read): string | null {
  return setting(read, 'last_club') ?? null;
}
