import { reportBug } from './bug-report.ts';
import type { Log } from './log.ts';

/**
 * A fault that nobody waited for is logged and the program goes on: the data is safe in the database's threads, and a window
 * that is gone loses what was being typed.
 */
export function logUncaught(log: Log): void {
  process.on('uncaughtException', (error) => void reportBug(log, error, 'uncaught exception'));
  process.on('unhandledRejection', (reason) => void reportBug(log, reason, 'unhandled rejection'));
}
