import type { Command } from 'commander';

import type { HubOptions } from './hub-commands.ts';
import type { EnrolOptions } from './hub-enrol-command.ts';
import type { Terminal } from './terminal.ts';

type Run = (work: (terminal: Terminal) => Promise<number | void>) => Promise<void>;

const load = () => import('./hub-commands.ts');

/** `hub ...`: what the administrator of the hub does, with a connection to its database. */
export function addHub(program: Command, run: Run): void {
  const hub = program
    .command('hub')
    .description('the database through which several laptops of a club keep in step, for its administrator')
    .helpCommand(false);
  const command = (name: string, description: string) =>
    hub
      .command(name)
      .description(description)
      .option('--admin <url>', 'the database, as its administrator (else TRACKRECORD_HUB_ADMIN)');

  command('init', 'make a hub in an empty database').action((options: HubOptions) =>
    run(async (terminal) => (await load()).hubInit(terminal, options)),
  );
  command('upgrade', 'bring the hub up to date')
    .option('--schema-min <n>', 'the oldest data version of a laptop that may still send')
    .action((options: HubOptions & { schemaMin?: string }) =>
      run(async (terminal) => (await load()).hubUpgrade(terminal, options)),
    );
  command('enrol', 'make the sealed file with which one laptop joins a club')
    .requiredOption('--club <name>', 'the club; a new one is made')
    .requiredOption('--laptop <name>', 'what the laptop is called')
    .requiredOption('--out <file>', 'the file to write')
    .option('--from <file>', 'an earlier file of the club; its passphrase is the first line of standard input')
    .option('--club-id <id>', 'the id that the club has on its laptops already')
    .option('--host <host>', 'where laptops reach the hub, if not where the administrator does')
    .option('--port <port>', 'its port')
    .option('--database <name>', 'its database, if PgBouncer calls it otherwise')
    .option('--ca <file>', 'certificate of the authority that laptops trust, if not those of their system')
    .option('--pin <file>', 'the one certificate of the server that laptops trust')
    .option('--passphrase-stdin', 'take the passphrase from standard input and do not make one up')
    .action((options: EnrolOptions) =>
      run(async (terminal) => (await import('./hub-enrol-command.ts')).hubEnrol(terminal, options)),
    );
  command('revoke', 'shut a laptop out at once')
    .requiredOption('--club <name>', 'the club')
    .requiredOption('--laptop <name>', 'its name or id')
    .action((options: HubOptions & { club: string; laptop: string }) =>
      run(async (terminal) => (await load()).hubRevoke(terminal, options)),
    );
  command('status', 'clubs, laptops, when they were last seen, operations and bytes').action((options: HubOptions) =>
    run(async (terminal) => (await load()).hubShowStatus(terminal, options)),
  );
  command('verify', 'prove that every operation and file is as it was sent and that no right is too much').action(
    (options: HubOptions) => run(async (terminal) => (await load()).hubVerify(terminal, options)),
  );
  command('backup <file>', 'the whole hub in one file, while laptops go on').action(
    (file: string, options: HubOptions) => run(async (terminal) => (await load()).hubBackup(terminal, file, options)),
  );
  command('restore <file>', 'put a backup into a database without clubs; laptops then compare everything').action(
    (file: string, options: HubOptions) => run(async (terminal) => (await load()).hubRestore(terminal, file, options)),
  );
}
