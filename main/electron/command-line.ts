import type { App } from 'electron';

const mode = '--cli';

/** What follows `--cli`, which makes the installed binary the command `trackrecord`; null for the window. */
export function commandArguments(args: readonly string[]): readonly string[] | null {
  const at = args.indexOf(mode);
  return at === -1 ? null : args.slice(at + 1);
}

/** Runs one command without a window and ends with its exit code. */
export async function runCommand(app: Pick<App, 'exit'>, args: readonly string[]): Promise<void> {
  const [{ runCli }, { processSurroundings }] = await Promise.all([
    import('#main/cli/run-cli.ts'),
    import('#main/cli/surroundings.ts'),
  ]);
  app.exit(await runCli(args, processSurroundings()));
}
