import { type Command, CommanderError } from 'commander';

import { dataArgument, findDataFolder } from '#main/data-folder.ts';
import { Failure } from '#shared/domain/failure.ts';
import { bugSentence, failureSentence } from '#shared/messages/failures.ts';

import { exitCodeOf, exitCodes, WrongUse } from './exit-codes.ts';
import { createProgram } from './program.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs one command and gives its exit code: 0 done, 1 a check failed, 2 wrong use or unreadable input, 3 refused
 * (data-formats.md, "The command"). Whatever goes wrong is a sentence on standard error, never a stack.
 */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = exitCodes.done;
  const help: string[] = [];
  const program = createProgram(surroundings, (finished) => {
    code = finished;
  });
  for (const command of allCommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => surroundings.say(text),
      outputError: (text, write) => write(asSentence(text)),
    });
  }
  await addVersion(program, args);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Help that was asked for is the answer.
    if (help.length > 0) await surroundings.out(help.join(''));
    return explain(error, args, surroundings);
  }
}

async function explain(error: unknown, args: readonly string[], surroundings: Surroundings): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  if (error instanceof WrongUse) {
    surroundings.say(`${error.message}\n`);
    return exitCodes.wrongUse;
  }
  if (error instanceof Failure) {
    surroundings.say(`${failureSentence(error.code, error.data)}\n`);
    return exitCodeOf(error);
  }
  // Whoever read the answer has seen enough: `trackrecord records | head`.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return exitCodes.done;
  const { reportBug } = await import('#main/bug-report.ts');
  const { openLog } = await import('#main/log.ts');
  const folder = findDataFolder(dataArgument(args), {
    env: surroundings.env,
    platform: process.platform,
    home: surroundings.env['HOME'] ?? '',
  });
  surroundings.say(`${bugSentence(reportBug(openLog(folder), error, `command ${args[0] ?? ''}`))}\n`);
  return exitCodes.checkFailed;
}

/** In the help always; read only when it is asked for, with the application that knows it. */
async function addVersion(program: Command, args: readonly string[]): Promise<void> {
  const words = 'the version of TrackRecord';
  if (!args.includes('--version')) {
    program.option('--version', words);
    return;
  }
  const { applicationVersion } = await import('#main/setup/operations.ts');
  program.version(applicationVersion(), '--version', words);
}

function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap((inner) => allCommands(inner))];
}

/** Commander's own words as a sentence. */
function asSentence(text: string): string {
  const words = text
    .replace(/^error: /, '')
    .replace(/\n\((.+)\)\s*$/, '. $1')
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!)]$/.test(words) ? '' : '.'}\n`;
}
