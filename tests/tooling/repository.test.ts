import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject, root } from '#main/bootstrap/project.mjs';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

describe('the lock file', () => {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(inProject('package-lock.json'), 'utf8'),
  );

  test('names no registry, so that everybody installs from their own', () => {
    expect(Object.values(lock.packages).flatMap((each) => each.resolved ?? [])).toEqual([]);
  });

  test('holds the optional packages of every platform, without which npm ci refuses it', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, each]) =>
      Object.keys(each.optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });

  /** Node's own search: beside the package that asks, then ever further up. */
  function isLocked(asking: string, name: string): boolean {
    for (let folder = asking; ;) {
      if (`${folder}${folder && '/'}node_modules/${name}` in lock.packages) return true;
      if (folder === '') return false;
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
    }
  }
});

describe('README and SECURITY', () => {
  const isThere = (name: string) =>
    tracked.includes(name) || tracked.some((file) => file.endsWith(`/${name}`) || file.startsWith(`${name}/`));

  test.each(['README.md', 'SECURITY.md'])('%s names no file and no folder that is not there', (document) => {
    const named = readFileSync(inProject(document), 'utf8').matchAll(/`((?:\.?[\w-]+\/)*[\w.-]+)`/g);
    const files = [...named].flatMap(([, name = '']) => (/\.(ts|tsx|mjs|json|yml|md)$|\//.test(name) ? name : []));
    expect(files.length).toBeGreaterThan(10);
    // A short path begins at the tests' folder: `integration/page-port.test.ts`.
    expect(files.filter((name) => !isThere(name.replace(/\/$/, '')))).toEqual([]);
  });

  test('every row of the checklist of Electron names what proves it', () => {
    const rows = readFileSync(inProject('SECURITY.md'), 'utf8').matchAll(/^\| (\d+) .*\|$/gm);
    const proofs = [...rows].map(([row]) => row.split('|').at(-2) ?? '');
    expect(proofs).toHaveLength(20);
    expect(proofs.filter((proof) => !/\.test\.ts`|\.yml`|as 6/.test(proof))).toEqual([]);
  });
});

describe('the tree', () => {
  test('has nothing on top but its rooms and what tools demand there', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
    const rooms = ['main', 'migrations', 'preload', 'renderer', 'shared', 'tests'];
    const tools = [
      'electron-builder.yml',
      'knip.json',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
    ];
    const words = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md'];
    const known = new Set([...rooms, ...tools, ...words]);
    expect([...top].filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([]);
  });

  test('names its files after what they hold, in kebab-case', () => {
    const sources = tracked.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
    const odd = sources.filter((file) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(basename(file)));
    const vague = sources.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|misc)(\/|\.)/.test(file));
    expect([...odd, ...vague]).toEqual([]);
  });

  test('knows no machine and no package registry', () => {
    const telling = /registry\.npm|registry\.yarnpkg|(^|[\s'"`(=])\/(work|root)\//m;
    const text = tracked.filter((file) => /\.(ts|tsx|mjs|js|json|yml|md|html|css|sh|csv)$|^\.[a-z]/.test(file));
    const found = text.filter((file) => telling.test(readFileSync(inProject(file), 'utf8')));
    expect(found.filter((file) => file !== 'tests/tooling/repository.test.ts')).toEqual([]);
  });
});
