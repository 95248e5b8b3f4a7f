import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { everything, prepare } from '#main/bootstrap/build.mjs';
import { inProject } from '#main/bootstrap/project.mjs';

function read(...path: string[]) {
  return readFileSync(inProject('dist', ...path), 'utf8');
}

/** The modules that a bundle asks for at run time, those of Node left out. */
function required(code: string): string[] {
  const patterns = [
    /^import\b[^'"]*['"]([^'"]+)['"];?$/gm,
    /^} from ['"]([^'"]+)['"];?$/gm,
    /\brequire\(["']([^"']+)["']\)/g,
  ];
  const found = patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
  const isOfNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
  return [...new Set(found)].filter((name) => !isOfNode(name) && !name.startsWith('./')).toSorted();
}

beforeAll(() => prepare(everything), 120_000);

describe('the built page', () => {
  test('runs no inline script and holds no inline style, so that the strict content-security policy holds', () => {
    const html = read('renderer', 'index.html');
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/g)].map(
      (match) => match[0],
    );
    expect(inline).toEqual([]);
  });

  test('loads nothing from outside', () => {
    const html = read('renderer', 'index.html');
    const outside = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(outside.filter((address) => /^[a-z]+:|^\/\//.test(address))).toEqual([]);
  });

  test('brings its fonts as files', () => {
    const styles = readdirSync(inProject('dist', 'renderer', 'assets')).filter((name) => name.endsWith('.css'));
    const css = styles.map((name) => read('renderer', 'assets', name)).join('');
    expect(css).toMatch(/@font-face/);
    expect([...css.matchAll(/url\(\s*['"]?(data:|https?:)/g)].map((match) => match[1])).toEqual([]);
  });
});

describe('the built preload', () => {
  test('is one CommonJS file that requires nothing but electron', () => {
    expect(readdirSync(inProject('dist', 'preload')).filter((name) => !name.endsWith('.map'))).toEqual(['preload.cjs']);
    expect(required(read('preload', 'preload.cjs'))).toEqual(['electron']);
  });
});

describe('the built main process', () => {
  const files = () => readdirSync(inProject('dist', 'main')).filter((name) => name.endsWith('.js'));

  test('has an entry for the desktop, the browser, the command line and the database thread', () => {
    expect(files()).toEqual(expect.arrayContaining(['main.js', 'server.js', 'cli.js', 'thread.js']));
  });

  test('needs no package but the native one and electron', () => {
    const needed = new Set(files().flatMap((name) => required(read('main', name))));
    expect([...needed].filter((name) => name !== 'electron' && name !== 'better-sqlite3')).toEqual([]);
  });

  test('leaves electron to the desktop', () => {
    expect(
      ['server.js', 'cli.js', 'thread.js'].filter((name) => required(read('main', name)).includes('electron')),
    ).toEqual([]);
  });
});
