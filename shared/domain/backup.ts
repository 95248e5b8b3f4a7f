/**
 * Why a backup was made: by hand, by itself once a day, or before something that changes much at once.
 * A backup made by hand stays until a person removes it; the others go down the ladder.
 */
export const backupKinds = ['manual', 'daily', 'import', 'migration', 'restore'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** Days after which the last good backup is too old to rest on. */
export const backupIsOldAfterDays = 7;
