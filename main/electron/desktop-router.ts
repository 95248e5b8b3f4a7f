import { implement, ORPCError } from '@orpc/server';
import type { z } from 'zod';

import type { Application } from '#main/application.ts';
import { reportBug } from '#main/bug-report.ts';
import type { Log } from '#main/log.ts';
import type { ShellContext } from '#main/router.ts';
import { failureStatus } from '#shared/contract/base.ts';
import { desktop, type licenceSchema } from '#shared/contract/desktop.ts';
import { Failure } from '#shared/domain/failure.ts';
import { bugSentence, failureSentence } from '#shared/messages/failures.ts';

import type { EventFeed } from './event-feed.ts';

/** What the shell can do for its page. */
export interface Desk {
  readonly feed: EventFeed;
  readonly takeFiles: () => Promise<File[]>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly licences: () => Promise<z.infer<typeof licenceSchema>[]>;
}

/** The core decides about these as about what the page will do next: send the files in, choose the folder. */
const needsRightTo = { takeFiles: 'files.upload', chooseFolder: 'backups.setFolder' } as const;

/** The desktop's own operations, for the same port. Errors leave as from the core's router. */
export function createDesktopRouter(application: Application, desk: Desk, log: Log) {
  const os = implement(desktop).$context<ShellContext>();

  async function carryOut<T>(name: keyof typeof needsRightTo, { caller }: ShellContext, work: () => Promise<T>) {
    try {
      await application.authorise(needsRightTo[name], undefined, caller);
      return await work();
    } catch (error) {
      throw tellError(error, `desktop.${name}`, log);
    }
  }

  return os.router({
    licences: os.licences.handler(() => desk.licences()),
    events: os.events.handler(async function* ({ signal }) {
      yield* desk.feed.watch(signal);
    }),
    takeFiles: os.takeFiles.handler(({ context }) => carryOut('takeFiles', context, desk.takeFiles)),
    chooseFolder: os.chooseFolder.handler(({ context }) =>
      carryOut('chooseFolder', context, async () => ({ folder: await desk.chooseFolder() })),
    ),
  });
}

function tellError(error: unknown, operation: string, log: Log): ORPCError<string, unknown> {
  if (error instanceof Failure) return failureError(error);
  const reference = reportBug(log, error, operation);
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: bugSentence(reference), data: { reference } });
}

function failureError({ code, data }: Failure): ORPCError<string, unknown> {
  return new ORPCError(code, {
    defined: true,
    status: failureStatus[code],
    data,
    message: failureSentence(code, data),
  });
}
