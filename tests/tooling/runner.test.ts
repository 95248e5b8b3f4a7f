import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTree, type TemporaryTree } from './temporary-tree.ts';

const copied = ['package.json', 'package-lock.json', 'tests/run.mjs', 'main/bootstrap', 'vitest.config.ts'];

const suites = {
  'tests/unit/fine.test.ts':
    "import { expect, test } from 'vitest';\ntest('a', () => expect(1).toBe(1));\ntest('b', () => expect(1).toBe(1));\n",
  'tests/unit/wrong.test.ts': "import { expect, test } from 'vitest';\ntest('c', () => expect(1).toBe(2));\n",
  'tests/unit/broken.test.ts': "import './there-is-no-such-file.ts';\n",
  'tests/unit/skipped.test.ts': "import { test } from 'vitest';\ntest.skip('d', () => {});\n",
  'tests/unit/empty.test.ts': "import { test } from 'vitest';\ntest('asserts nothing', () => {});\n",
  'tests/migrations/stray.test.ts':
    "import { expect, test } from 'vitest';\ntest('e', () => {\n  void Promise.reject(new Error('nobody waits for me'));\n  expect(1).toBe(1);\n});\n",
};

function lastLine(output: string) {
  return output.trimEnd().split('\n').at(-1);
}

describe('npm test adds up what its parts found', () => {
  let tree: TemporaryTree | undefined;

  beforeAll(async () => {
    tree = await makeTree(copied, suites);
  });

  afterAll(() => tree?.remove());

  test('a test that fails, a file that cannot be loaded and a test without assertion count as failed', async () => {
    const result = await tree?.run('tests/run.mjs', 'unit');
    expect(lastLine(result?.stdout ?? '')).toBe('2 passed, 3 failed, 1 skipped');
    expect(result?.code).toBe(1);
  });

  test('an error outside every test counts as failed', async () => {
    const result = await tree?.run('tests/run.mjs', 'migrations');
    expect(lastLine(result?.stdout ?? '')).toBe('1 passed, 1 failed');
    expect(result?.code).toBe(1);
  });

  test('a part without any test counts as failed', async () => {
    const result = await tree?.run('tests/run.mjs', 'simulation');
    expect(lastLine(result?.stdout ?? '')).toBe('0 passed, 1 failed');
    expect(result?.code).toBe(1);
  });

  test('a part that does not exist is refused', async () => {
    const result = await tree?.run('tests/run.mjs', 'everything');
    expect(result?.stderr).toContain('there is no part "everything"');
    expect(result?.code).toBe(1);
  });
});
