import { pino } from 'pino';

import { openLogFile } from './log-file.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * What the application writes down about itself: JSON lines for whoever looks for a fault. Never what people typed in
 * (names, marks, days of birth): operations, codes, numbers and stacks. An error goes under the key `err`.
 */
export interface Log {
  debug(data: object, message: string): void;
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

/** Writes to `logs/trackrecord.log` in the data folder, or to standard error where that folder cannot be written. */
export function openLog(dataFolder: string): Log {
  return pino(
    { level: 'info', base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    openLogFile(dataFolder),
  );
}

/** For the command line and tests, whose answer is all they have to say. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
