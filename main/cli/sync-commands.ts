import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { newestSchema } from '#main/db/migrate.ts';
import { openSecrets } from '#main/mail/secrets.ts';
import { keepProof, readProof } from '#main/proofs/proof-folder.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import { hubAddress } from '#main/sync/enrolment.ts';
import { PostgresHub } from '#main/sync/postgres-hub.ts';
import { type RoundResult, syncRound } from '#main/sync/round.ts';
import { openedEnrolment, secretOf } from '#main/sync/runner.ts';
import { syncProblemText, syncStopText } from '#shared/messages/sync.ts';

import { exitCodes, WrongUse } from './exit-codes.ts';
import { type Session, withSession } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Between two rounds of `sync` without --once. */
const resting = 3 * 60_000;

/**
 * `sync [--once]`: brings every club that has a hub in step with it; without --once again and again until it is interrupted.
 * Ends with 3 where a hub was not reached or a person has to decide.
 */
export async function sync(terminal: Terminal, { once }: { once?: boolean }): Promise<number> {
  const interrupted = new AbortController();
  const stop = () => interrupted.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const total = { pushed: 0, pulled: 0, conflicts: 0 };
  const problems = new Set<string>();
  try {
    for (;;) {
      problems.clear();
      const results = await withSession(terminal, 'write', (session) => rounds(terminal, session, interrupted.signal));
      for (const { pushed, pulled, conflicts, problem, stop: stopped } of results) {
        total.pushed += pushed;
        total.pulled += pulled;
        total.conflicts += conflicts;
        if (problem !== null) problems.add(syncProblemText(problem));
        if (stopped !== null) problems.add(syncStopText(stopped));
      }
      if (once === true || interrupted.signal.aborted) break;
      await rest(resting, interrupted.signal);
      if (interrupted.signal.aborted) break;
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  await terminal.answer(total, () =>
    [`Sent ${total.pushed}, received ${total.pulled}, to decide ${total.conflicts}.`, ...problems].join('\n'),
  );
  return problems.size === 0 ? exitCodes.done : exitCodes.refused;
}

async function rounds(terminal: Terminal, session: Session, signal: AbortSignal): Promise<RoundResult[]> {
  const { dataFolder, surroundings } = terminal;
  const clubs = session.ask('sync', 'clubs', undefined);
  if (clubs.length === 0) throw new WrongUse('No club of this data folder has a hub.');
  const secrets = openSecrets(dataFolder);
  const results: RoundResult[] = [];
  for (const club of clubs) {
    const address = await secrets.read(secretOf(club.clubId));
    if (address === null)
      throw new WrongUse('The way to the hub is locked away by the desktop application: sync there, or join again.');
    const hub = new PostgresHub(hubAddress.parse(JSON.parse(address)));
    try {
      const result = await syncRound(club, {
        ask: (operation, input) => {
          const [, name = ''] = operation.split('.');
          return Promise.resolve(session.ask('sync', name as 'clubs', input as never) as never);
        },
        hub,
        now: surroundings.now,
        schemaVersion: newestSchema,
        application: applicationVersion(),
        backUp: async () => void (await session.work('backups', 'create', { kind: 'daily' })),
        files: {
          read: (sha256) => {
            const bytes = readProof(dataFolder, sha256);
            return Promise.resolve(typeof bytes === 'string' ? null : bytes);
          },
          keep: (bytes) => Promise.resolve(void keepProof(dataFolder, bytes, surroundings.now())),
        },
        signal,
      });
      results.push(result);
    } finally {
      await hub.close();
    }
  }
  return results;
}

/** `sync join FILE`: the passphrase is the first line of standard input. */
export async function joinHub(terminal: Terminal, file: string, { club }: { club?: string }): Promise<void> {
  const enrolment = await readFile(resolve(file), 'utf8');
  const [passphrase = ''] = (await terminal.surroundings.input()).split(/\r?\n/);
  if (passphrase === '') throw new WrongUse('The passphrase of the file comes from standard input.');
  const { clubId } = await withSession(terminal, 'create', async (session) => {
    const bring = club === undefined ? null : session.club(club).id;
    const opened = await openedEnrolment({ enrolment, passphrase, bring }, openSecrets(terminal.dataFolder));
    return session.ask('sync', 'enter', opened);
  });
  await terminal.answer({ clubId }, () => 'Joined. `trackrecord sync --once` brings it in step.');
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolveRest) => {
    const timer = setTimeout(resolveRest, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolveRest();
    });
  });
}
