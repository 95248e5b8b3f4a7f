import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTree, type TemporaryTree } from './temporary-tree.ts';

interface Violation {
  readonly file: string;
  readonly what: string;
  readonly source: string;
  /** The rule that must object. */
  readonly rule: string;
}

/** One deliberate violation each. */
const violations: readonly Violation[] = [
  ...imports('shared/domain/a.ts', [
    'kysely',
    'node:fs',
    'react',
    '@orpc/server',
    '#main/db/open.ts',
    '../contract/b.ts',
  ]),
  ...imports('main/engine/a.ts', ['node:fs', 'kysely', 'zod', 'electron', '#main/db/open.ts', '#shared/contract/b.ts']),
  ...imports('main/records/service.ts', [
    'electron',
    'fastify',
    '@fastify/static',
    'commander',
    'react',
    '../db/open.ts',
    '#main/athletes/repository.ts',
    '#main/server/main.ts',
    '#main/cli/main.ts',
    '#main/electron/window.ts',
    '#renderer/api.ts',
    '#preload/preload.ts',
    '#tests/support/club.ts',
  ]),
  ...imports('main/app.ts', ['electron', 'fastify', 'commander']),
  ...imports('main/main.ts', ['fastify', 'commander', '#main/server/main.ts', '#renderer/api.ts']),
  ...imports('main/electron/window.ts', ['fastify', 'commander', '#main/cli/main.ts', '#main/athletes/repository.ts']),
  ...imports('main/server/main.ts', [
    'electron',
    'commander',
    '#main/electron/window.ts',
    '#main/athletes/repository.ts',
  ]),
  ...imports('main/cli/main.ts', ['electron', 'fastify', '#main/server/main.ts', '#main/athletes/repository.ts']),
  ...imports('main/bootstrap/a.mjs', ['zod', 'vite', '#main/db/open.ts']),
  ...imports('preload/preload.ts', ['node:fs', 'zod', 'react', '#main/app.ts', '#shared/domain/value.ts']),
  ...imports('renderer/records/page.tsx', [
    'electron',
    'node:fs',
    'kysely',
    '#main/app.ts',
    '#preload/preload.ts',
    '../api.ts',
  ]),
  ...imports('migrations/0010-a.ts', ['zod', 'node:fs', '#main/db/schema.ts', '#shared/domain/value.ts']),
  ...imports('tests/unit/a.test.ts', ['../support/club.ts']),
  {
    file: 'main/engine/clock.ts',
    what: 'may not look at the clock',
    source: 'export const today = (): number => Date.now();\n',
    rule: 'no-restricted-properties',
  },
  {
    file: 'main/engine/chance.ts',
    what: 'may not throw dice',
    source: 'export const chance = (): number => Math.random();\n',
    rule: 'no-restricted-properties',
  },
  {
    file: 'preload/type.ts',
    what: 'may not take types of main',
    source: "import type { App } from '#main/app.ts';\nexport type A = App;\n",
    rule: 'no-restricted-imports',
  },
  {
    file: 'preload/node.ts',
    what: 'may not use what only Node has',
    source: "export const bytes = Buffer.from('');\n",
    rule: 'no-restricted-globals',
  },
  {
    file: 'main/records/a.ts',
    what: 'has no default export',
    source: 'export default 1;\n',
    rule: 'no-default-export',
  },
  {
    file: 'main/records/b.ts',
    what: 'has no any',
    source: 'export const x = (y: any): unknown => y;\n',
    rule: 'no-explicit-any',
  },
  {
    file: 'main/records/c.ts',
    what: 'leaves no promise alone',
    source: 'export function go(): void {\n  Promise.resolve(1);\n}\n',
    rule: 'no-floating-promises',
  },
  {
    file: 'main/records/d.ts',
    what: 'swallows no error',
    source: 'export function go(act: () => void): void {\n  try {\n    act();\n  } catch {}\n}\n',
    rule: 'no-empty',
  },
  {
    file: 'main/records/e.ts',
    what: 'leaves nothing to do later',
    source: '// TODO later\nexport const x = 1;\n',
    rule: 'no-warning-comments',
  },
  { file: 'main/records/f.ts', what: 'does not print', source: "console.log('x');\nexport {};\n", rule: 'no-console' },
  {
    file: 'main/records/g.ts',
    what: 'answers every case',
    source:
      "export function say(kind: 'timed' | 'points'): string {\n  switch (kind) {\n    case 'timed':\n      return 's';\n  }\n  return '';\n}\n",
    rule: 'switch-exhaustiveness-check',
  },
  {
    file: 'main/records/camelCase.ts',
    what: 'is named in kebab-case',
    source: 'export const x = 1;\n',
    rule: 'filename-case',
  },
  {
    file: 'renderer/records/text.tsx',
    what: 'has its words in the catalogue',
    source: 'export function Part() {\n  return <p>Club record</p>;\n}\n',
    rule: 'jsx-no-literals',
  },
  {
    file: 'renderer/records/label.tsx',
    what: 'has the words of its fields in the catalogue, too',
    source:
      'export function Part({ name }: { name: string }) {\n  return <input name={name} aria-label="Club record" />;\n}\n',
    rule: 'jsx-no-literals',
  },
  {
    file: 'tests/unit/skipped.test.ts',
    what: 'skips no test',
    source: "import { test } from 'vitest';\ntest.skip('x', () => {});\n",
    rule: 'no-disabled-tests',
  },
];

/** What each room is there to do: nobody objects. */
const allowed: Record<string, string> = {
  'shared/domain/good.ts':
    "export { z } from 'zod';\nexport { oc } from '@orpc/contract';\nexport { value } from './value.ts';\nexport { value as same } from '#shared/domain/value.ts';\n",
  'main/engine/good.ts': "export { value } from '#shared/domain/value.ts';\n",
  'main/athletes/repository.ts':
    "export { sql } from 'kysely';\nexport { value } from '#shared/domain/value.ts';\nexport { join } from 'node:path';\n",
  'main/athletes/service.ts': "export { sql } from './repository.ts';\nexport { value } from '#main/engine/good.ts';\n",
  'main/main.ts': "export { app } from 'electron';\n",
  'main/electron/good.ts': "export { app } from 'electron';\n",
  'main/server/good.ts': "export { fastify } from 'fastify';\n",
  'main/cli/good.ts': "export { Command } from 'commander';\n",
  'preload/good.ts':
    "import { ipcRenderer } from 'electron';\nimport type { Value } from '#shared/domain/value.ts';\nexport const port: Value = ipcRenderer.listenerCount('x');\n",
  'renderer/good.tsx':
    "export { useState } from 'react';\nexport { Button } from '@mantine/core';\nexport { value } from '#shared/domain/value.ts';\n",
  'renderer/punctuation.tsx':
    'export function Pair({ first, second }: { first: string; second: string }) {\n  return (\n    <p className="pair">\n      {first}, {second}\n    </p>\n  );\n}\n',
  'migrations/0020-good.ts': "export { sql } from 'kysely';\n",
  'tests/unit/good.test.ts': "export { value } from '#shared/domain/value.ts';\n",
  'shared/domain/value.ts': 'export type Value = number;\nexport const value: Value = 1;\n',
};

function imports(file: string, modules: readonly string[]) {
  return modules.map((module, index) => ({
    file: file.replace(/(\w+)(\.\w+)$/, `$1-${index}$2`).replace(/main\/(main|app)-\d+/, 'main/$1'),
    what: `may not import ${module}`,
    source: `import * as imported from '${module}';\nexport const kept = imported;\n`,
    rule: 'no-restricted-imports',
  }));
}

interface Finding {
  code: string;
  filename: string;
}

const settings = ['.oxlintrc.json', 'package.json', 'tsconfig.json'];
const rooms = ['shared', 'main', 'main/engine', 'main/bootstrap', 'preload', 'renderer', 'migrations', 'tests'];

async function lint(files: Record<string, string>): Promise<{ tree: TemporaryTree; findings: Finding[] }> {
  const tree = await makeTree([...settings, ...rooms.map((room) => `${room}/tsconfig.json`)], files);
  const linted = rooms.filter((room) => !room.includes('/'));
  const { stdout } = await tree.run('node_modules/oxlint/bin/oxlint', '--type-aware', '--format=json', ...linted);
  const report: { diagnostics: Finding[] } = JSON.parse(stdout);
  return { tree, findings: report.diagnostics };
}

describe('the linter keeps the rooms apart', () => {
  const trees: TemporaryTree[] = [];
  const found = new Map<string, string[]>();
  let foundInAllowed: Finding[] = [];

  beforeAll(async () => {
    // Several violations share a file name (main/main.ts is one file), so each layer holds one of them.
    const layers: Record<string, string>[] = [];
    for (const violation of violations) {
      let layer = layers.find((each) => !(violation.file in each));
      if (!layer) layers.push((layer = {}));
      layer[violation.file] = violation.source;
    }
    for (const layer of layers) {
      const { tree, findings } = await lint(layer);
      trees.push(tree);
      for (const finding of findings) {
        const key = `${finding.filename}\n${layer[finding.filename] ?? ''}`;
        found.set(key, [...(found.get(key) ?? []), finding.code]);
      }
    }
    const good = await lint(allowed);
    trees.push(good.tree);
    foundInAllowed = good.findings;
  }, 120_000);

  afterAll(async () => {
    await Promise.all(trees.map((tree) => tree.remove()));
  });

  test.each(violations)('$file: $what', ({ file, source, rule }) => {
    expect(found.get(`${file}\n${source}`) ?? []).toContainEqual(expect.stringContaining(`(${rule})`));
  });

  test('what each room may import is not refused', () => {
    expect(foundInAllowed).toEqual([]);
  });
});
