import type { Verification } from '#shared/contract/system.ts';
import { Failure } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

import { exitCodes } from './exit-codes.ts';
import { withSession } from './session.ts';
import type { Terminal } from './terminal.ts';
import { counted, textTable } from './text-table.ts';

/** `rebuild`: derives records and bests of every club again, then proves the outcome. */
export async function rebuild(terminal: Terminal): Promise<number> {
  const found = await withSession(terminal, 'write', async (session) => {
    for (const club of session.ask('clubs', 'list', undefined))
      await session.work('system', 'rebuild', { clubId: club.id });
    return (await session.work('system', 'verify', {})) as Verification;
  });
  return tell(terminal, found);
}

/** `verify`: proves that what is stored equals a rebuild and that the file is sound; 1 where it does not. */
export async function verify(terminal: Terminal): Promise<number> {
  try {
    return await tell(
      terminal,
      await withSession(
        terminal,
        'read',
        async (session) => (await session.work('system', 'verify', {})) as Verification,
      ),
    );
  } catch (error) {
    // A file too damaged to be read through is an answer too.
    if (!(error instanceof Failure && error.code === 'DATABASE_DAMAGED')) throw error;
    const damage = failureSentence('DATABASE_DAMAGED', error.data as Failure<'DATABASE_DAMAGED'>['data']);
    return tell(terminal, { performances: 0, differences: [], integrity: damage });
  }
}

async function tell(terminal: Terminal, found: Verification): Promise<number> {
  const isSound = found.integrity === 'ok' && found.differences.length === 0;
  const { performances, differences, integrity } = found;
  await terminal.answer({ performances, differences, integrity }, () =>
    isSound
      ? `Sound: ${counted(performances, 'performance')}, no differences.`
      : [
          `Not sound: ${counted(performances, 'performance')}, ${counted(differences.length, 'difference')}. The file: ${integrity}.\n`,
          ...(differences.length === 0
            ? []
            : [
                textTable(differences, [
                  { title: 'What', cell: (row) => row.what },
                  { title: 'Difference', cell: (row) => row.detail },
                ]),
              ]),
        ].join('\n'),
  );
  return isSound ? exitCodes.done : exitCodes.checkFailed;
}
