import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';

import { uploadLimit } from '#main/files/uploads.ts';

/** Endings of the files that the system may hand over; each is checked again by what is in it. */
export const openedEndings = ['csv', 'lif', 'zip'] as const;

const largestCount = 500;

function isOpenable(path: string): boolean {
  return openedEndings.some((ending) => extname(path).toLowerCase() === `.${ending}`);
}

/** The files among the arguments of a start, as full paths. What follows `--data` is no file to open. */
export function filesAmong(args: readonly string[], workingFolder: string): string[] {
  return args
    .filter((each, index) => !each.startsWith('-') && args[index - 1] !== '--data' && isOpenable(each))
    .map((each) => resolve(workingFolder, each))
    .slice(0, largestCount);
}

export interface OpenedFiles {
  /** Paths that the system or a dialog of it named; others than those of the known endings are left out. */
  add(paths: readonly string[]): void;
  /** What was added since the last time, as files of the page; those that cannot be read are named to `onUnreadable`. */
  take(onUnreadable: (name: string) => void): Promise<File[]>;
}

/** Files on their way from the system to the page, which may not be there yet. `onAdded` is called when there are new ones. */
export function createOpenedFiles(onAdded: () => void): OpenedFiles {
  let waiting: string[] = [];
  return {
    add(paths) {
      const openable = paths.filter((path) => isOpenable(path));
      if (openable.length === 0) return;
      waiting = [...new Set([...waiting, ...openable])].slice(0, largestCount);
      onAdded();
    },
    async take(onUnreadable) {
      const paths = waiting;
      waiting = [];
      const files = await Promise.all(paths.map((path) => readOpened(path)));
      files.forEach((file, index) => file ?? onUnreadable(basename(paths[index] ?? '')));
      return files.filter((file) => file !== null);
    },
  };
}

async function readOpened(path: string): Promise<File | null> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > uploadLimit) return null;
    return new File([await readFile(path)], basename(path));
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code === 'string') return null;
    throw error;
  }
}
