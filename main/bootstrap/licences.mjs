// The licences of everything that is inside the application, in one file: dist/licences.json.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/** @typedef {{ name: string, version: string, identifier?: string, text?: string }} Licence */

/** What Vite writes beside the bundles that hold packages. */
const parts = ['main', 'renderer'];

/** Inside as they are, not through a bundle. */
const beside = ['electron', 'better-sqlite3', 'sharp', 'detect-libc', 'semver', '@node-rs/argon2', 'inter-ui'];

/** Those of @img that are installed for this system. */
function imagePackages() {
  const folder = inProject('node_modules', '@img');
  return existsSync(folder) ? readdirSync(folder).map((name) => `@img/${name}`) : [];
}

/** @param {string} name of a package @returns {Licence} */
function licenceOf(name) {
  const folder = inProject('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  return {
    name,
    version,
    identifier: license,
    ...(file ? { text: readFileSync(join(folder, file), 'utf8').trim() } : {}),
  };
}

/** Some packages name their licence and forget its text. @param {Licence} licence @returns {Required<Licence>} */
function whole({ name, version, identifier = 'unknown', text }) {
  return { name, version, identifier, text: text || `${name} is published under this licence: ${identifier}.` };
}

/** Brings the parts together, each package once, by name. */
export function joinLicences() {
  const files = parts.map((part) => inProject('dist', part, 'licences.json')).filter((file) => existsSync(file));
  /** @type {Licence[]} */
  const bundled = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  const installed = [...beside, ...imagePackages()].filter((name) => existsSync(inProject('node_modules', name)));
  const all = [...bundled, ...installed.map(licenceOf)].map(whole);
  const byName = new Map(all.map((licence) => [`${licence.name}@${licence.version}`, licence]));
  const sorted = [...byName.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  writeFileSync(inProject('dist', 'licences.json'), `${JSON.stringify(sorted, null, 1)}\n`);
}
