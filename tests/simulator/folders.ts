import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { fillFresh, newFolder } from '#tests/support/fresh-folder.ts';

/** Folders of laptops. */
export class Folders {
  readonly root = newFolder('simulator');
  private made = 0;

  /** A folder as after the first start, of a laptop that has no name for itself yet. */
  fresh(): string {
    const folder = this.next();
    fillFresh(folder);
    return folder;
  }

  /** The application in it has to be closed. */
  copyOf(folder: string): string {
    const copy = this.next();
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  remove(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
  }

  removeAll(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private next(): string {
    return join(this.root, String((this.made += 1)));
  }
}
