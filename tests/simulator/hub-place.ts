import type { Hub } from '#main/sync/hub.ts';
import type { HubOperation } from '#main/sync/wire.ts';
import { MemoryHub } from '#tests/support/memory-hub.ts';

import { type Line, through } from './network.ts';

/** A laptop that was let into a club, with the hub as it sees it on a line without faults. */
export interface Enrolled {
  readonly deviceId: string;
  readonly token: string;
  readonly epoch: string;
  readonly hub: Hub;
}

/** Where the laptops of a simulation meet: in memory, or on a real server. */
export interface HubPlace {
  /** Makes a club and answers with its id. */
  addClub(): Promise<string>;
  enrol(clubId: string): Promise<Enrolled>;
  /** The hub as a laptop sees it on its line. */
  reach(clubId: string, token: string, line: Line): Hub;
  revoke(clubId: string, deviceId: string): Promise<void>;
  /** Everything of a club in the hub's order, as it was when somebody last looked. */
  operations(clubId: string): readonly HubOperation[];
  /** Looks what is on the hub now. */
  look(): Promise<void>;
  backUp(): Promise<unknown>;
  /** Goes back to a backup, in new epochs. */
  restore(backup: unknown): Promise<void>;
  /** The server ends in the middle of a call, so many calls from now, and starts again. */
  killAt(call: number): void;
  close(): Promise<void>;
}

export interface HubSurroundings {
  /** The hub's clock, in milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
}

export class MemoryPlace implements HubPlace {
  private readonly hub: MemoryHub;

  constructor(around: HubSurroundings) {
    this.hub = new MemoryHub(around);
  }

  async addClub(): Promise<string> {
    return this.hub.addClub();
  }

  async enrol(clubId: string): Promise<Enrolled> {
    return this.hub.enrol(clubId);
  }

  reach(clubId: string, token: string, line: Line): Hub {
    return through(this.hub.connect(clubId, token), line);
  }

  async revoke(clubId: string, deviceId: string): Promise<void> {
    this.hub.revoke(clubId, deviceId);
  }

  operations(clubId: string): readonly HubOperation[] {
    return this.hub.operations(clubId);
  }

  async look(): Promise<void> {
    // There is nothing between us and what it holds.
  }

  async backUp(): Promise<unknown> {
    return this.hub.backup();
  }

  async restore(backup: unknown): Promise<void> {
    this.hub.restore(backup);
  }

  killAt(): void {
    // A hub in memory has no process of its own.
  }

  async close(): Promise<void> {
    // It goes with the world.
  }
}
