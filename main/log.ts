import { pino } from 'pino';

import { openLogFile } from './log-file.ts';
import { categoryOf, redactedPaths, withoutQuotes } from './log-scrub.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * What the application writes down about itself: JSON lines for whoever looks for a fault. Never what people typed in
 * (names, marks, days of birth): operations, codes, numbers and stacks. An error goes under the key `err`, of which only its
 * kind, code and stack are kept, with everything blanked that stands between quotation marks. Each line has a category.
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
    {
      level: 'info',
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: (data, level) => ({ category: categoryOf(data, level) }),
      redact: { paths: redactedPaths, censor: '***' },
      serializers: { err: withoutQuotes },
    },
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
