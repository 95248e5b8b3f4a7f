import { rmSync } from 'node:fs';

import { createApp } from '#main/app.ts';
import type { App, Caller, JobProgress } from '#main/application.ts';
import { identify } from '#main/accounts/who.ts';
import { findOperation } from '#main/contract-operations.ts';
import { silentLog } from '#main/log.ts';
import type { Read } from '#main/db/access.ts';
import type { OutputOf, QueryContext } from '#main/operations.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { z } from 'zod';

import { freshFolder } from './fresh-folder.ts';

export const today = '2026-11-22';

export const localUser: Caller = { user: 'official', access: 'superuser', shell: 'test' };

/** What an operation is given beside its input, for parts that are tried without one. */
export function contextOf(read: Read, dataFolder: string): QueryContext {
  const now = Date.now();
  const who = identify(read, localUser, now);
  return { read, caller: localUser, who, role: 'superuser', now, today, dataFolder, log: silentLog };
}

export const quietProgress: JobProgress = { report: () => undefined, throwIfCancelled: () => undefined };

type Feature = keyof Contract;
type Name<F extends Feature> = keyof Contract[F] & string;
type GivenTo<P> = P extends { '~orpc': { inputSchema?: infer S } }
  ? S extends z.ZodType
    ? z.input<S>
    : undefined
  : never;

/** The application as the renderer calls it, on a real, migrated database in a folder of its own. */
export interface TestApp {
  readonly app: App;
  readonly folder: string;
  call<F extends Feature, N extends Name<F>>(
    feature: F,
    name: N,
    input?: GivenTo<Contract[F][N]>,
  ): OutputOf<Contract[F][N]>;
  job(operation: string, input: object, progress?: JobProgress): Promise<unknown>;
  /** Closes and opens again, as a restart does. */
  restart(): TestApp;
  close(): void;
}

/** Without a folder it is the first start of a new one. */
export function openTestApp(folder = freshFolder('test'), day = today, clock = () => Date.now()): TestApp {
  const app = createApp({
    dataFolder: folder,
    role: 'owner',
    clock,
    today: () => day,
    log: silentLog,
  });
  return {
    app,
    folder,
    call(feature, name, input) {
      const answer = app.execute(`${feature}.${name}`, input, localUser);
      assertKept(`${feature}.${name}`, answer);
      return answer as never;
    },
    async job(operation, input, progress = quietProgress) {
      const prepared = await app.prepareJob(operation, input, localUser, progress);
      return app.finishJob(operation, input, prepared, localUser, progress);
    },
    restart() {
      app.close();
      return openTestApp(folder, day, clock);
    },
    close() {
      app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An answer that breaks the contract reaches no page: the shells check what the core answers. */
function assertKept(name: string, answer: unknown): void {
  const schema = findOperation(name).procedure['~orpc'].outputSchema as z.ZodType | undefined;
  const error = schema?.safeParse(answer).error;
  if (error !== undefined) throw new Error(`the answer of ${name} breaks the contract: ${error.message}`);
}
