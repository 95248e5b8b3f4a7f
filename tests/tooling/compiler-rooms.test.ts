import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTree, type TemporaryTree } from './temporary-tree.ts';

/** What a room must not see: the compiler has to object to each. */
const violations: Record<string, string> = {
  'shared/node.ts': 'export const x = process.env;\n',
  'shared/dom.ts': 'export const x = document.title;\n',
  'shared/console.ts': "console.log('');\nexport {};\n",
  'main/engine/node.ts': 'export const x = process.env;\n',
  'main/engine/module.ts': "export { join } from 'node:path';\n",
  'main/engine/dom.ts': 'export const x = document.title;\n',
  'main/dom.ts': 'export const x = document.title;\n',
  'renderer/node.ts': 'export const x = process.env;\n',
  'renderer/module.ts': "export { join } from 'node:path';\n",
  'migrations/node.ts': 'export const x = process.env;\n',
  'migrations/dom.ts': 'export const x = document.title;\n',
  'shared/unchecked-index.ts': 'export const x = (list: string[]): string => list[0];\n',
  'shared/optional.ts': 'export const x: { a?: string } = { a: undefined };\n',
  'shared/enum.ts': 'export enum Kind {\n  timed,\n}\n',
  'shared/parameter-property.ts': 'export class A {\n  constructor(readonly b: string) {}\n}\n',
  'shared/type-import.ts':
    "import { type Z } from './z.ts';\nimport { Z as Y } from './z.ts';\nexport type A = Z | Y;\n",
  'shared/implicit-any.ts': 'export const x = (y) => y;\n',
};

const fine: Record<string, string> = {
  'shared/z.ts': 'export type Z = number;\n',
  'shared/fine.ts': "import type { Z } from './z.ts';\nexport const x: Z = 1;\n",
  'main/engine/fine.ts': "export { x } from '#shared/fine.ts';\n",
  'main/fine.ts':
    "import { join } from 'node:path';\nimport { x } from '#main/engine/fine.ts';\nexport const y = join(String(x));\n",
  'preload/fine.ts': "export { contextBridge } from 'electron';\n",
  'renderer/fine.ts': "import { x } from '#shared/fine.ts';\nexport const title = () => document.title + x;\n",
  'migrations/fine.ts': "export { sql } from 'kysely';\n",
  'tests/fine.ts': "export { y } from '#main/fine.ts';\nexport { title } from '#renderer/fine.ts';\n",
  'main/bootstrap/fine.mjs': 'export const z = process.version;\n',
};

const rooms = ['shared', 'main', 'main/engine', 'main/bootstrap', 'preload', 'renderer', 'migrations', 'tests'];
const settings = ['package.json', 'tsconfig.json', ...rooms.map((room) => `${room}/tsconfig.json`)];

describe('the compiler keeps the rooms apart', () => {
  let tree: TemporaryTree | undefined;
  let output = '';

  beforeAll(async () => {
    tree = await makeTree(settings, { ...fine, ...violations });
    output = (await tree.run('node_modules/typescript/bin/tsc', '-b', '--pretty', 'false')).stdout;
  }, 120_000);

  afterAll(() => tree?.remove());

  test.each(Object.keys(violations))('%s is refused', (file) => {
    expect(output).toContain(`${file}(`);
  });

  test.each(Object.keys(fine))('%s is accepted', (file) => {
    expect(output).not.toContain(`${file}(`);
  });
});
