import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { everything, prepare } from '#main/bootstrap/build.mjs';
import { inProject } from '#main/bootstrap/project.mjs';

function read(...path: string[]) {
  return readFileSync(inProject('dist', ...path), 'utf8');
}

/** The packages that a bundle asks for when it is loaded. */
function packagesOf(bundle: string): string[] {
  const body = parseSync('bundle.js', bundle).program.body;
  const imported = body.flatMap((node) => ('source' in node && node.source ? [node.source.value] : []));
  // What CommonJS inside the bundle asks for; a plain require() there is text that a library writes, not code.
  const required = [...bundle.matchAll(/\b__require\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  const isPackage = (name: string) => !name.startsWith('./') && !isBuiltin(name);
  return [...new Set([...imported, ...required])].filter(isPackage).toSorted();
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
    const fonts = [...css.matchAll(/@font-face\s*{[^}]*}/g)].map((match) => match[0]);
    expect(fonts.filter((font) => /url\(\s*['"]?(data:|https?:|\/\/)/.test(font))).toEqual([]);
  });
});

describe('the built preload', () => {
  test('is one CommonJS file that requires nothing but electron', () => {
    expect(readdirSync(inProject('dist', 'preload')).filter((name) => !name.endsWith('.map'))).toEqual(['preload.cjs']);
    expect(
      [...read('preload', 'preload.cjs').matchAll(/\brequire\(["']([^"']+)["']\)/g)].map((match) => match[1]),
    ).toEqual(['electron']);
  });
});

describe('the built main process', () => {
  const files = () => readdirSync(inProject('dist', 'main')).filter((name) => name.endsWith('.js'));

  test('has an entry for the desktop, the browser, the command line and the database thread', () => {
    expect(files()).toEqual(expect.arrayContaining(['main.js', 'server.js', 'cli.js', 'thread.js']));
  });

  test('needs no package but the native ones and electron', () => {
    const needed = new Set(files().flatMap((name) => packagesOf(read('main', name))));
    const outside = ['electron', 'better-sqlite3', 'sharp', '@node-rs/argon2'];
    expect([...needed].filter((name) => !outside.includes(name))).toEqual([]);
  });

  test('leaves electron to the desktop', () => {
    expect(
      ['server.js', 'cli.js', 'thread.js'].filter((name) => packagesOf(read('main', name)).includes('electron')),
    ).toEqual([]);
  });
});
