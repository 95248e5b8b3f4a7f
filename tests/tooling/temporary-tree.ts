import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inProject } from '#main/bootstrap/project.mjs';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project beside this one with the same tools and settings, in which a test may do wrong without disturbing anybody. */
export interface TemporaryTree {
  readonly path: string;
  run(script: string, ...args: string[]): Promise<Ended>;
  remove(): Promise<void>;
}

/**
 * @param copied paths of this project that are taken over
 * @param files further files: path and text
 */
export async function makeTree(copied: readonly string[], files: Record<string, string>): Promise<TemporaryTree> {
  const path = await mkdtemp(join(tmpdir(), 'trackrecord-tooling-'));
  for (const name of copied) {
    await mkdir(join(path, dirname(name)), { recursive: true });
    await cp(inProject(name), join(path, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(path, dirname(name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  await symlink(inProject('node_modules'), join(path, 'node_modules'), 'junction');
  return {
    path,
    run: (script, ...args) =>
      new Promise((resolve) => {
        const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
        execFile(
          process.execPath,
          [join(path, script), ...args],
          { cwd: path, env, maxBuffer: 64 * 1024 * 1024 },
          (error, stdout, stderr) => {
            resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
          },
        );
      }),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
