import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { reportBug } from '#main/bug-report.ts';
import { findDataFolder } from '#main/data-folder.ts';
import { openLog } from '#main/log.ts';
import { openDatabaseThreads } from '#main/threads/database-threads.ts';
import { logUncaught } from '#main/uncaught.ts';
import { Failure } from '#shared/domain/failure.ts';
import { bugSentence, failureSentence } from '#shared/messages/failures.ts';

import { readArguments } from './arguments.ts';
import type { ServerArguments } from './arguments.ts';
import { canOpenBrowser, openBrowser } from './open-browser.ts';
import { startServer } from './server.ts';

/** As for every other command (data-formats.md). */
const exitCodes = { bug: 1, wrongUse: 2, refused: 3 };

const built = (...path: string[]) => join(import.meta.dirname, ...path);

async function serve({ data, port, opensBrowser }: ServerArguments): Promise<void> {
  const dataFolder = findDataFolder(data);
  const log = openLog(dataFolder);
  logUncaught(log);
  const application = await openDatabaseThreads({ dataFolder, log, threadFile: pathToFileURL(built('thread.js')) });
  const server = await startServer({ application, pageFolder: built('..', 'renderer'), port, log }).catch(
    async (error: unknown) => {
      await application.close();
      throw error;
    },
  );
  process.stdout.write(`TrackRecord is running at ${server.link}\n`);
  log.info({ address: server.address }, 'server started');
  if (opensBrowser && canOpenBrowser()) openBrowser(server.link, log);

  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Closing takes as long as the write that is going on; asking twice does not make it shorter.
      if (isStopping) return;
      isStopping = true;
      void stop();
    });
  }

  async function stop() {
    await server.close();
    await application.close();
    log.info({}, 'server stopped');
    process.exit(0);
  }
}

function leave(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

/** Says in a sentence why the server cannot start; the log has the stack of a bug. */
function explain(error: unknown, { data, port }: ServerArguments): void {
  if (error instanceof Failure) return leave(failureSentence(error.code, error.data), exitCodes.refused);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return leave(`Port ${port} is in use by another program. Choose another one.`, exitCodes.refused);
  if (code === 'EACCES')
    return leave(`Port ${port} may not be used by this user. Choose one above 1023.`, exitCodes.refused);
  leave(bugSentence(reportBug(openLog(findDataFolder(data)), error, 'start')), exitCodes.bug);
}

const args = readArguments(process.argv.slice(2));
if ('problem' in args) leave(args.problem, exitCodes.wrongUse);
else await serve(args).catch((error: unknown) => explain(error, args));
