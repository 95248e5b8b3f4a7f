import type { ListedFile } from './signature.ts';

/** What an update server offers. */
export interface Offer {
  readonly version: string;
  readonly notes: string;
  readonly files: readonly ListedFile[];
}

/** What replaces the installed application; the desktop has one (main/electron). */
export interface Updater {
  /**
   * Asks the server; null where it has nothing. Throws NoUpdateServer where none is known, and anything else where there is no answer.
   * @param address in place of the one that the application came with
   */
  ask(address: string | null): Promise<Offer | null>;
  /** Downloads what was offered last; resolves with the file's path. Rejects when it is cut off, cancelled or not what was listed. */
  download(onProgress: (done: number, total: number) => void, signal: AbortSignal): Promise<string>;
  /** Ends the application in good order. */
  quit(): void;
  /** Hands the downloaded file to the system; the application ends. */
  install(options: { readonly restart: boolean }): void;
}

/** Nobody said where updates come from. */
export class NoUpdateServer extends Error {}
