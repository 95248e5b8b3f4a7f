import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Mutant, mutants } from './mutants.ts';

const tree = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['main', 'shared', 'migrations', 'tests', 'package.json', 'tsconfig.json'];

/** How a mutant fared. */
export interface Fate {
  readonly mutant: Mutant;
  /** The first complaint; null where no seed complained. */
  readonly complaint: string | null;
  readonly seconds: number;
}

/** Puts each bug into a copy of the tree and plays seeds there until one complains. */
export async function playMutants(seeds: number, only: string, tell: (fate: Fate) => void): Promise<Fate[]> {
  const copy = mkdtempSync(join(tmpdir(), 'trackrecord-mutants-'));
  const fates: Fate[] = [];
  try {
    for (const part of parts) cpSync(join(tree, part), join(copy, part), { recursive: true });
    symlinkSync(join(tree, 'node_modules'), join(copy, 'node_modules'));
    // A complaint about the code as it is would pass for one about every bug.
    const chosen = mutants.filter(({ name }) => name.includes(only));
    for (const focus of new Set(chosen.map((mutant) => (mutant.focus ?? []).join(',')))) {
      const complaint = await complaintOf(copy, seeds, focus === '' ? [] : focus.split(','));
      if (complaint !== null) throw new Error(`without any bug: ${complaint}`);
    }
    for (const mutant of chosen) {
      const path = join(copy, mutant.file);
      const text = readFileSync(path, 'utf8');
      if (text.split(mutant.find).length !== 2) throw new Error(`${mutant.name}: its place in ${mutant.file} is gone`);
      writeFileSync(
        path,
        text.replace(mutant.find, () => mutant.replace),
      );
      const began = performance.now();
      const complaint = await complaintOf(copy, seeds, mutant.focus);
      writeFileSync(path, text);
      const fate = { mutant, complaint, seconds: Math.round((performance.now() - began) / 1000) };
      tell(fate);
      fates.push(fate);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return fates;
}

function complaintOf(folder: string, seeds: number, focus: readonly string[] = []): Promise<string | null> {
  const script = join(folder, 'tests/simulator/main.ts');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, '--seeds', String(seeds), '--no-keep', '--focus', focus.join(',')],
      { cwd: folder, timeout: 300_000 },
      (error, out, errors) => {
        if (error === null) resolve(null);
        else resolve((out.split('\n').find((line) => line.startsWith('seed ')) ?? errors).slice(0, 160));
      },
    );
  });
}
