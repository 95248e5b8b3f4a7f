import type { App, JobProgress } from '#main/application.ts';
import { findOperation } from '#main/contract-operations.ts';
import type { CreateApp } from '#main/threads/thread-host.ts';
import { Failure } from '#shared/domain/failure.ts';
import { defaultClubSettings } from '#shared/domain/club-settings.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';
import { reaches } from '#shared/domain/role.ts';

/**
 * An App without a database, for tests of the shells: names of clubs decide what happens, so that every way an operation can
 * end is reached through the contract. `clubs.create` with the name
 * `slow` blocks its thread for a while, `bug` throws, `taken` is refused, `die` ends its thread, `unclonable` answers with a function.
 */
export const createTinyApp: CreateApp = ({ dataFolder, role, today }) => {
  if (dataFolder.includes('damaged')) throw new Failure('DATABASE_DAMAGED', { file: dataFolder, detail: 'for a test' });
  const listeners = new Set<() => void>();

  function create(name: string) {
    if (name === 'slow') block(600);
    if (name === 'bug') throw new TypeError('a bug in create');
    if (name === 'taken') throw new Failure('ALREADY_EXISTS', { what: 'club', name });
    if (name === 'die') process.exit(7);
    for (const listener of listeners) listener();
    return { ...club(name), ...(name === 'unclonable' ? { policy: () => undefined } : {}) };
  }

  const app: App = {
    execute(operation, input, caller) {
      app.authorise(operation, input, caller);
      switch (operation) {
        case 'setup.status':
          return { isSetUp: true, clubs: [], version: '0.0.0', user: role, today: today() };
        case 'clubs.list':
          return [];
        case 'clubs.create':
          return create((input as { name: string }).name);
        default:
          throw new Error(`the tiny application cannot ${operation}`);
      }
    },
    prepareJob(operation, input, _caller, progress) {
      countTo(30, 'preparing', progress);
      return { operation, performances: (input as { performances: number }).performances, role };
    },
    async finishJob(_operation, _input, prepared, _caller, progress) {
      countTo(10, 'writing', progress);
      const { performances } = prepared as { performances: number };
      if (performances === 13) throw new Error('a bug in the second half');
      if (performances === 14) throw new Failure('DISK_FULL', { folder: dataFolder });
      for (const listener of listeners) listener();
      return { prepared, finishedBy: role };
    },
    authorise(operation, _input, { access }) {
      const { access: needs } = findOperation(operation).meta;
      if (!reaches(access, needs)) throw new Failure('NOT_ALLOWED', { operation, needs, because: 'role' });
      return { person: 'official', isSuperuser: reaches(access, 'superuser') };
    },
    note: () => undefined,
    onChange: (listener) => void listeners.add(listener),
    rest: () => undefined,
    close: () => undefined,
  };
  return app;
};

const nobody = new Int32Array(new SharedArrayBuffer(4));

/** Leaves its thread no time to read messages, as a long write does, and the processor to other tests. */
function block(milliseconds: number) {
  Atomics.wait(nobody, 0, 0, milliseconds);
}

function countTo(total: number, phase: string, progress: JobProgress) {
  for (let done = 1; done <= total; done += 1) {
    progress.throwIfCancelled();
    block(20);
    progress.report(phase, done, total);
  }
}

function club(name: string) {
  return {
    id: '0190f3a0-0000-7000-8000-000000000001',
    name,
    aliases: [],
    scheme: 'uka',
    policy: defaultPolicy,
    settings: defaultClubSettings,
    isDemo: false,
  };
}
