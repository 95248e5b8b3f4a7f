import { Command } from 'commander';

import { addHub } from './hub-program.ts';
import type { Surroundings } from './surroundings.ts';
import { type CommonOptions, openTerminal, type Terminal } from './terminal.ts';

type Work = (terminal: Terminal) => Promise<number | void>;

/**
 * The command with all its subcommands (data-formats.md, "The command"). What a subcommand needs is loaded when it is asked
 * for: help and mistakes cost no database.
 * @param finish is told how the subcommand ended
 */
export function createProgram(surroundings: Surroundings, finish: (code: number) => void): Command {
  const program = new Command('trackrecord')
    .description('Records, performances and medals of an athletics club')
    .option('--data <dir>', 'the data folder (else TRACKRECORD_DATA, else the place for data of this system)')
    .option('--json', 'one JSON value on standard output and nothing else')
    .helpCommand(false)
    .showSuggestionAfterError(true);

  const run = async (work: Work) => {
    const terminal = openTerminal(program.opts<CommonOptions>(), surroundings);
    finish((await work(terminal)) ?? 0);
  };

  program
    .command('init')
    .description('create the database, the standard reference data and the club')
    .requiredOption('--club <name>', 'the name of the club')
    .option('--scheme <scheme>', 'age groups: uka, world-athletics, usatf or open', 'uka')
    .action((options: { club: string; scheme: string }) =>
      run(async (terminal) => (await import('./setup-commands.ts')).initClub(terminal, options)),
    );

  program
    .command('seed')
    .description('create a made-up demo club')
    .option('--demo', 'the demo club')
    .option('--performances <n>', 'how many performances it has', '5000')
    .action((options: { demo?: boolean; performances: string }) =>
      run(async (terminal) => (await import('./setup-commands.ts')).seedDemo(terminal, options)),
    );

  addImport(program, run);
  addLists(program, run);

  program
    .command('explain <performance>')
    .description('the verdicts about a performance, in words and codes')
    .action((performance: string) =>
      run(async (terminal) => (await import('./explain-command.ts')).explain(terminal, performance)),
    );

  program
    .command('rebuild')
    .description('derive records and bests of every club again')
    .action(() => run(async (terminal) => (await import('./check-commands.ts')).rebuild(terminal)));

  program
    .command('verify')
    .description('prove that what is stored equals a rebuild and that the file is sound')
    .action(() => run(async (terminal) => (await import('./check-commands.ts')).verify(terminal)));

  program
    .command('backup <file>')
    .description('everything in one file, also while the application runs')
    .action((file: string) => run(async (terminal) => (await import('./backup-commands.ts')).backup(terminal, file)));

  program
    .command('restore <file>')
    .description('put a backup in the place of what is there, which is kept')
    .action((file: string) => run(async (terminal) => (await import('./backup-commands.ts')).restore(terminal, file)));

  program
    .command('create-superuser')
    .description('an account that may do everything; with the first one everybody signs in')
    .requiredOption('--username <name>', 'the name to sign in with')
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action((options: { username: string }) =>
      run(async (terminal) => (await import('./account-commands.ts')).createSuperuser(terminal, options)),
    );

  program
    .command('reset-password <name>')
    .description('a one-time password for somebody who forgot theirs')
    .action((name: string) =>
      run(async (terminal) => (await import('./account-commands.ts')).resetPassword(terminal, name)),
    );

  program
    .command('serve')
    .description('the application in the browser, on this computer only')
    .option('--port <port>', 'the port; any free one without it')
    .option('--host <host>', 'the address to listen at')
    .action((options: { port?: string; host?: string }) =>
      run(async (terminal) => (await import('./serve-command.ts')).serve(terminal, options)),
    );

  program
    .command('doctor')
    .description('versions, paths, sizes, health, and what is missing')
    .option('--bundle <file>', 'also writes findings, log and form of the database as one ZIP, without names')
    .action((options: { bundle?: string }) =>
      run(async (terminal) => (await import('./doctor-command.ts')).doctor(terminal, options)),
    );

  addSync(program, run);
  addHub(program, run);

  return program;
}

type Run = (work: Work) => Promise<void>;

function addImport(program: Command, run: Run): void {
  const parent = program.command('import').description('read a CSV file').helpCommand(false);
  for (const kind of ['athletes', 'performances', 'records'] as const) {
    parent
      .command(`${kind} <file>`)
      .description(`read a file of ${kind}`)
      .requiredOption('--club <name>', 'the club they are for')
      .option('--mapping <file>', 'how a file of another shape is read (JSON)')
      .option('--on-duplicate <choice>', 'skip, update or create', 'skip')
      .option('--create-missing <what>', 'disciplines,age-groups,competitions,seasons')
      .option('--all-clubs', 'keep rows of other clubs, as made for those')
      .option('--dry-run', 'say what would be imported, and import nothing')
      .action((file: string, options: { club: string; onDuplicate: string }) =>
        run(async (terminal) => (await import('./import-command.ts')).importFile(terminal, kind, file, options)),
      );
  }

  program
    .command('undo <batch>')
    .description('take a whole import back')
    .action((batch: string) =>
      run(async (terminal) => (await import('./import-command.ts')).undoImport(terminal, batch)),
    );
}

function addSync(program: Command, run: Run): void {
  const sync = program
    .command('sync')
    .description('bring clubs that have a hub in step with it')
    .option('--once', 'one round, and then end')
    .helpCommand(false)
    .action((options: { once?: boolean }) =>
      run(async (terminal) => (await import('./sync-commands.ts')).sync(terminal, options)),
    );
  sync
    .command('join <file>')
    .description(
      'let this laptop join a club by its enrolment file; its passphrase is the first line of standard input',
    )
    .option('--club <name>', 'the club of this laptop that it is; without it the club comes from the hub')
    .action((file: string, options: { club?: string }) =>
      run(async (terminal) => (await import('./sync-commands.ts')).joinHub(terminal, file, options)),
    );
}

function addLists(program: Command, run: Run): void {
  withFilters(program.command('records'))
    .description('current club records, or those that stood at the end of a day')
    .requiredOption('--club <name>', 'the club')
    .option('--on <date>', 'the day')
    .option('--format <format>', 'table, csv, json, pdf or html', 'table')
    .option('--out <file>', 'write it to a file')
    .option('--full-names', 'do not shorten the names of minors on sheets (PDF, HTML)')
    .action((options: { club: string; format: string }) =>
      run(async (terminal) => (await import('./export-commands.ts')).listRecords(terminal, options)),
    );

  program
    .command('history')
    .description('every record of one category, oldest first')
    .requiredOption('--club <name>', 'the club')
    .requiredOption(
      '--discipline <name>',
      'the discipline, with the implement or hurdle height where there are several',
    )
    .requiredOption('--age-group <name>', 'the age group, or Overall')
    .requiredOption('--gender <gender>', 'F, M or X')
    .option('--season <name>', 'the season', 'Track & Field')
    .action((options: { club: string; discipline: string; ageGroup: string; gender: string; season: string }) =>
      run(async (terminal) => (await import('./list-commands.ts')).listHistory(terminal, options)),
    );

  withFilters(program.command('bests'))
    .description('personal bests, or season bests')
    .requiredOption('--club <name>', 'the club')
    .option('--by <span>', 'career or season', 'career')
    .option('--history', 'each successive best')
    .action((options: { club: string; by: string }) =>
      run(async (terminal) => (await import('./list-commands.ts')).listBests(terminal, options)),
    );

  withFilters(program.command('top'))
    .description('the best marks of all time, or of the days between --from and --to')
    .requiredOption('--club <name>', 'the club')
    .option('--limit <n>', 'how many of each event', '10')
    .option('--one-per-athlete', 'the best mark of each athlete only')
    .action((options: { club: string; limit: string }) =>
      run(async (terminal) => (await import('./list-commands.ts')).listTop(terminal, options)),
    );

  const parent = program.command('export').description('write a CSV file').helpCommand(false);
  for (const what of ['performances', 'athletes', 'records'] as const) {
    withFilters(parent.command(what))
      .description(`write a file of ${what}`)
      .requiredOption('--club <name>', 'the club')
      .requiredOption('--out <file>', 'the file to write')
      .action((options: { club: string; out: string }) =>
        run(async (terminal) => (await import('./export-commands.ts')).exportFile(terminal, what, options)),
      );
  }
}

/** The filters are the same everywhere. */
function withFilters(command: Command): Command {
  return command
    .option('--season <name>', 'a season: Track & Field, Indoors, Cross Country, Road or the club’s own')
    .option('--discipline <name>', 'a discipline')
    .option('--age-group <name>', 'an age group, or Overall')
    .option('--gender <gender>', 'F, M or X')
    .option('--athlete <name>', 'first and last name')
    .option('--from <date>', 'from this day, month or year on')
    .option('--to <date>', 'to this day, month or year')
    .option('--competition <name>', 'a competition');
}
