import type { OutputOf } from '#main/operations.ts';
import type { Contract } from '#shared/contract/contract.ts';

import type { Hub } from './hub.ts';
import { chunkCount, type FileType, sha256Hex, wireLimits } from './wire.ts';

type Files = OutputOf<Contract['sync']['files']>;

/** This laptop's proof files. */
export interface FileStore {
  /** The bytes of a stored file; null where it is not there, or not what was stored. */
  read(sha256: string): Promise<Uint8Array | null>;
  keep(bytes: Uint8Array): Promise<void>;
}

/** Sends and fetches attachments in chunks, the smallest file first; what broke off goes on where it was (sync.md, 41). */
export class FileMover {
  bytes = 0;
  private readonly hub: Hub;
  private readonly store: FileStore;
  private readonly throwIfStopped: () => void;

  constructor(hub: Hub, store: FileStore, throwIfStopped: () => void) {
    this.hub = hub;
    this.store = store;
    this.throwIfStopped = throwIfStopped;
  }

  /** Answers with whether the hub has the file now. Throws the refusal HUB_QUOTA where it has no room. */
  async send({ sha256, bytes, mediaType }: Files['toSend'][number]): Promise<boolean> {
    const content = await this.store.read(sha256);
    if (content === null) return false;
    const wanted = await this.hub.blobBegin(sha256, bytes, mediaType as FileType, chunkCount(bytes));
    for (const n of wanted) {
      this.throwIfStopped();
      const from = n * wireLimits.chunkBytes;
      const isWhole = await this.hub.blobChunkPut(sha256, n, content.subarray(from, from + wireLimits.chunkBytes));
      this.bytes += Math.min(wireLimits.chunkBytes, bytes - from);
      if (isWhole) return true;
    }
    return wanted.length === 0;
  }

  /** Fetches a file whole; what does not have the hash that the row says is thrown away. */
  async fetch({ sha256, bytes }: Files['toFetch'][number]): Promise<boolean> {
    const chunks: Uint8Array[] = [];
    for (let n = 0; n < chunkCount(bytes); n += 1) {
      this.throwIfStopped();
      const chunk = await this.hub.blobGet(sha256, n);
      // Whoever has it has not sent it yet.
      if (chunk === null) return false;
      chunks.push(chunk);
      this.bytes += chunk.length;
    }
    const content = Buffer.concat(chunks);
    if (sha256Hex(content) !== sha256) return false;
    await this.store.keep(content);
    return true;
  }
}
