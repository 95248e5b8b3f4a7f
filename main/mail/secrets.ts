import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Locks a secret away with what the operating system has for it; the shell brings one where it can. */
export interface SecretBox {
  readonly name: string;
  seal(text: string): string | Promise<string>;
  open(sealed: string): string | Promise<string>;
}

/** Where there is nothing better: the file itself can be read by its owner only. */
export const plainBox: SecretBox = { name: 'plain', seal: (text) => text, open: (sealed) => sealed };

export interface Secrets {
  read(name: string): Promise<string | null>;
  /** An empty text takes the secret away. */
  store(name: string, text: string): Promise<void>;
}

interface Kept {
  readonly box: string;
  readonly sealed: string;
}

/** Secrets of this device beside the database: in no backup, log, trail or diagnostics. */
export function openSecrets(dataFolder: string, box: SecretBox = plainBox): Secrets {
  const file = join(dataFolder, 'secrets.json');
  const all = (): Record<string, Kept> =>
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>) : {};
  return {
    async read(name) {
      const kept = all()[name];
      if (kept === undefined || (kept.box !== box.name && kept.box !== plainBox.name)) return null;
      return kept.box === box.name ? box.open(kept.sealed) : plainBox.open(kept.sealed);
    },
    async store(name, text) {
      // Sealed before the file is read, so that nothing comes between reading and writing.
      const sealed = await box.seal(text);
      const { [name]: _, ...others } = all();
      const kept = text === '' ? others : { ...others, [name]: { box: box.name, sealed } };
      const beside = `${file}.new`;
      writeFileSync(beside, JSON.stringify(kept), { mode: 0o600, flush: true });
      // An older file of that name keeps its mode when it is written over.
      chmodSync(beside, 0o600);
      renameSync(beside, file);
    },
  };
}
