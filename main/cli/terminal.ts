import { join } from 'node:path';

import type { JobProgress } from '#main/application.ts';
import { findDataFolder } from '#main/data-folder.ts';
import { type Log, openLog, silentLog } from '#main/log.ts';

import type { Surroundings } from './surroundings.ts';

/** The options of every command. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
}

/** A command's hands: its data folder, its answer, its words and its progress. */
export interface Terminal {
  readonly dataFolder: string;
  readonly isJson: boolean;
  readonly surroundings: Surroundings;
  readonly log: Log;
  readonly progress: JobProgress;
  /** The answer: the value as JSON, or the words. */
  answer(value: unknown, words: () => string): Promise<void>;
  say(sentence: string): void;
}

export function openTerminal({ data, json = false }: CommonOptions, surroundings: Surroundings): Terminal {
  const dataFolder = findDataFolder(data, {
    env: surroundings.env,
    platform: process.platform,
    home: surroundings.env['HOME'] ?? surroundings.env['USERPROFILE'] ?? '',
  });
  const line = progressLine(surroundings);
  return {
    dataFolder,
    isJson: json,
    surroundings,
    log: faultLog(dataFolder),
    progress: { report: (...step) => line.show(...step), throwIfCancelled: () => undefined },
    async answer(value, words) {
      line.clear();
      await surroundings.out(json ? `${JSON.stringify(value)}\n` : endLine(words()));
    },
    say(sentence) {
      line.clear();
      surroundings.say(endLine(sentence));
    },
  };
}

export function logFileOf(dataFolder: string): string {
  return join(dataFolder, 'logs', 'trackrecord.log');
}

/** Faults only: the application that may be running beside writes the same file, and a command has said what it did. */
function faultLog(dataFolder: string): Log {
  return { ...silentLog, error: (data, message) => openLog(dataFolder).error(data, message) };
}

function endLine(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}

const showEvery = 100;

/** One line that is written over, for somebody who watches; commands work in one thread, so it is written at once. */
function progressLine(surroundings: Surroundings) {
  let shownAt = 0;
  let isShown = false;
  return {
    show(phase: string, done: number, total: number | null): void {
      if (!surroundings.isWatched || surroundings.now() - shownAt < showEvery) return;
      shownAt = surroundings.now();
      isShown = true;
      const amount = total === null || total === 0 ? String(done) : `${Math.floor((100 * done) / total)} %`;
      surroundings.say(`\r\u001b[K${phase.replaceAll('-', ' ')}: ${amount}`);
    },
    clear(): void {
      if (isShown) surroundings.say('\r\u001b[K');
      isShown = false;
    },
  };
}
