import type { App } from 'electron';

const mode = '--cli';

/** What follows `--cli`, which makes the installed binary the command `trackrecord`; null for the window. */
export function commandArguments(args: readonly string[]): readonly string[] | null {
  const at = args.indexOf(mode);
  return at === -1 ? null : args.slice(at + 1);
}

/** Runs one command without a window and ends with its exit code. */
export async function runCommand(app: Pick<App, 'exit'>, args: readonly string[]): Promise<void> {
  // One shell knows no other; yet in the installed application this binary is all there is (decision 23).
  // oxlint-disable-next-line no-restricted-imports
  const { runCli } = await import('#main/cli/run-cli.ts');
  // oxlint-disable-next-line no-restricted-imports
  const { processSurroundings } = await import('#main/cli/surroundings.ts');
  app.exit(await runCli(args, processSurroundings()));
}
