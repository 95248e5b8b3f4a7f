import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTree, type TemporaryTree } from './temporary-tree.ts';

/** An application of one line a bundle. */
const application = {
  'main/main.ts': "import { app } from 'electron';\napp.quit();\n",
  'main/server/main.ts': "console.log('server', process.argv.slice(2).join(' '));\nprocess.exitCode = 4;\n",
  'main/cli/main.ts':
    "import { word } from '#shared/word.ts';\nconsole.log(word, process.argv.slice(2).join(' '));\nprocess.exitCode = 3;\n",
  'main/threads/thread.ts': "console.log('thread');\n",
  'shared/word.ts': "export const word = 'said';\n",
  'preload/preload.ts': "import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('x', 1);\n",
  'renderer/index.html': '<!doctype html><title>x</title><script type="module" src="/main.tsx"></script>\n',
  'renderer/main.tsx': 'document.title = String(<b>x</b>);\n',
};

describe('what runs before the application', () => {
  let tree: TemporaryTree;
  const ended = (script: string, ...args: string[]) => tree.run(`main/bootstrap/${script}`, ...args);

  beforeAll(async () => {
    tree = await makeTree(['package.json', 'package-lock.json', 'main/bootstrap'], application);
  });

  afterAll(() => tree.remove());

  test('the command line builds what it needs, keeps stdout clean, and passes arguments and exit code on', async () => {
    const first = await ended('trackrecord.mjs', 'records', '--json');
    expect(first).toMatchObject({ code: 3, stdout: 'said records --json\n' });
    expect(first.stderr).toContain('building fonts, main');
  });

  test('a second call builds nothing and says nothing', async () => {
    expect(await ended('trackrecord.mjs', 'again')).toEqual({ code: 3, stdout: 'said again\n', stderr: '' });
  });

  test('a changed source is built again', async () => {
    await writeFile(join(tree.path, 'shared/word.ts'), "export const word = 'changed';\n");
    expect(await ended('trackrecord.mjs')).toMatchObject({ code: 3, stdout: 'changed \n' });
  });

  test('start says why there is no window and passes arguments and exit code of the browser shell on', async () => {
    const start = await ended('start.mjs', '--browser', '--port', '0');
    expect(start).toMatchObject({ code: 4, stdout: 'server --port 0\n' });
    expect(start.stderr).toContain('opening TrackRecord in the browser: asked for');
  });

  test('two that start at once do not build over each other', async () => {
    await writeFile(join(tree.path, 'shared/word.ts'), "export const word = 'twice';\n");
    const both = await Promise.all([ended('trackrecord.mjs', 'a'), ended('trackrecord.mjs', 'b')]);
    expect(both.map((each) => each.stdout)).toEqual(['twice a\n', 'twice b\n']);
    expect(both.filter((each) => each.stderr.includes('building')).length).toBe(1);
  });

  test('a build that fails says why, in one line at the end, and leaves exit code 1', async () => {
    await writeFile(join(tree.path, 'shared/word.ts'), "export { word } from './nowhere.ts';\n");
    const failed = await ended('build.mjs');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('nowhere.ts');
    expect(failed.stderr.trimEnd().split('\n').at(-1)).toBe(
      'trackrecord: the main bundle could not be built; why is said above',
    );
  });
});
