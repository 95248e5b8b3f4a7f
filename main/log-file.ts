import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const fileLimit = 5 * 1024 * 1024;
export const logFilesKept = 5;

/** The file that is written has age 0, the oldest one that is kept has the highest. */
export function logFilePath(dataFolder: string, age: number): string {
  return join(dataFolder, 'logs', age === 0 ? 'trackrecord.log' : `trackrecord.${age}.log`);
}

/** Where the log's lines go; `write` takes one whole line with its line feed. */
export interface LogFile {
  write(line: string): void;
}

/**
 * A file that moves aside at 5 MB (`trackrecord.1.log` is the youngest of four older ones). It is written at once and in this
 * thread: the last lines before a crash are the ones that matter, and there are few of them.
 */
export function openLogFile(dataFolder: string, limit = fileLimit): LogFile {
  const folder = join(dataFolder, 'logs');
  const name = (age: number) => logFilePath(dataFolder, age);
  let file: { descriptor: number; size: number } | undefined;

  function open() {
    const descriptor = openSync(name(0), 'a', 0o600);
    file = { descriptor, size: fstatSync(descriptor).size };
    return file;
  }

  function moveAside(descriptor: number) {
    closeSync(descriptor);
    rmSync(name(logFilesKept - 1), { force: true });
    for (let age = logFilesKept - 2; age >= 0; age -= 1) renameIfThere(name(age), name(age + 1));
    return open();
  }

  return {
    write(line) {
      try {
        if (!file) mkdirSync(folder, { recursive: true });
        let current = file ?? open();
        if (current.size > 0 && current.size + Buffer.byteLength(line) > limit) current = moveAside(current.descriptor);
        current.size += writeSync(current.descriptor, line);
      } catch {
        // A full or read-only disk must not stop the work: the line still reaches whoever started the program.
        process.stderr.write(line);
      }
    },
  };
}

function renameIfThere(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
