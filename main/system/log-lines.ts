import { existsSync, readFileSync } from 'node:fs';

import { logFilePath, logFilesKept } from '#main/log-file.ts';
import { type LogCategory, logCategorySchema, type LogLine } from '#shared/contract/system.ts';

interface Question {
  readonly level: 'info' | 'warn' | 'error';
  readonly category?: LogCategory | undefined;
  readonly search: string;
  readonly page: number;
  readonly pageSize: number;
}

const levels = ['debug', 'info', 'warn', 'error'] as const;

/** Lines of the log and of the older ones beside it, the newest first. */
export function readLog(
  dataFolder: string,
  { level, category, search, page, pageSize }: Question,
): {
  total: number;
  rows: LogLine[];
} {
  const least = levels.indexOf(level);
  const wanted = search.trim().toLowerCase();
  const found: LogLine[] = [];
  for (let age = 0; age < logFilesKept; age += 1) {
    const file = logFilePath(dataFolder, age);
    if (!existsSync(file)) continue;
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const text of lines.reverse()) {
      if (text === '' || (wanted !== '' && !text.toLowerCase().includes(wanted))) continue;
      const line = readLine(text);
      if (levels.indexOf(line.level) < least || (category !== undefined && line.category !== category)) continue;
      found.push(line);
    }
  }
  return { total: found.length, rows: found.slice((page - 1) * pageSize, page * pageSize) };
}

/** A line as pino writes it: level as a number, moment, message, and whatever was handed to it. */
function readLine(text: string): LogLine {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Half a line, written as the power went: still worth seeing.
    return { at: 0, category: 'application', level: 'warn', message: text, detail: '' };
  }
  const { level, time, msg, pid: _process, category, ...rest } = told as Record<string, unknown>;
  const at = typeof time === 'string' ? Date.parse(time) : 0;
  return {
    at: Number.isNaN(at) ? 0 : at,
    category: logCategorySchema.catch('application').parse(category),
    level: levelOf(Number(level)),
    message: typeof msg === 'string' ? msg : '',
    detail: Object.keys(rest).length === 0 ? '' : JSON.stringify(rest),
  };
}

/** Pino's numbers: 20 debug, 30 info, 40 warn, 50 error, 60 fatal. */
function levelOf(number: number): LogLine['level'] {
  if (number >= 50) return 'error';
  if (number >= 40) return 'warn';
  return number >= 30 ? 'info' : 'debug';
}
