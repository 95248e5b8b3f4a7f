import { randomBytes, randomUUID } from 'node:crypto';

import { entriesOf } from '#main/db/blank-list.ts';
import { type Hub, HubRefusal, HubUnreachable } from '#main/sync/hub.ts';
import {
  chunkCount,
  fileTypes,
  hubChainStart,
  type HubOperation,
  nextHubLink,
  operationSha,
  sha256Hex,
  wireLimits,
  wireOperation,
  wireVersion,
  type WireOperation,
} from '#main/sync/wire.ts';

interface MemoryFile {
  size: number;
  type: string;
  chunks: Map<number, Buffer>;
  isComplete: boolean;
}

interface MemoryDevice {
  readonly id: string;
  readonly token: string;
  isRevoked: boolean;
  /** Hashes of its operations, in the order of their numbers. */
  shas: string[];
}

interface MemoryClub {
  readonly id: string;
  epoch: string;
  minSeq: number;
  schemaMin: number;
  schemaMax: number;
  quota: number;
  readonly devices: Map<string, MemoryDevice>;
  readonly operations: HubOperation[];
  readonly files: Map<string, MemoryFile>;
}

export interface MemoryHubOptions {
  /** The hub's clock, in milliseconds. */
  readonly now?: () => number;
  readonly newId?: () => string;
}

/**
 * The hub in memory: the same checks in the same order with the same answers as `migrations/hub`, which the tests of the
 * contract hold both to. For the simulator, which puts its own network in between.
 */
export class MemoryHub {
  private readonly now: () => number;
  private readonly newId: () => string;
  private readonly clubs = new Map<string, MemoryClub>();

  constructor({ now = Date.now, newId = randomUUID }: MemoryHubOptions = {}) {
    this.now = now;
    this.newId = newId;
  }

  addClub(id: string = this.newId()): string {
    this.clubs.set(id, {
      id,
      epoch: this.newId(),
      minSeq: 0,
      schemaMin: 1,
      schemaMax: 1,
      quota: 1_073_741_824,
      devices: new Map(),
      operations: [],
      files: new Map(),
    });
    return id;
  }

  /** A new laptop of the club, with the hub as it sees it. */
  enrol(clubId: string): { deviceId: string; token: string; epoch: string; hub: Hub } {
    const club = this.club(clubId);
    const device: MemoryDevice = {
      id: this.newId(),
      token: randomBytes(32).toString('hex'),
      isRevoked: false,
      shas: [],
    };
    club.devices.set(device.id, device);
    return { deviceId: device.id, token: device.token, epoch: club.epoch, hub: this.connect(clubId, device.token) };
  }

  connect(clubId: string, token: string): Hub {
    return new MemoryConnection(() => this.enter(clubId, token), this.now);
  }

  revoke(clubId: string, deviceId: string): void {
    const device = this.club(clubId).devices.get(deviceId);
    if (device === undefined) throw new Error(`no device ${deviceId}`);
    device.isRevoked = true;
  }

  setSchemaMin(clubId: string, schemaMin: number): void {
    this.club(clubId).schemaMin = schemaMin;
  }

  setQuota(clubId: string, quota: number): void {
    this.club(clubId).quota = quota;
  }

  operations(clubId: string): readonly HubOperation[] {
    return this.club(clubId).operations;
  }

  /** What a backup would hold now. */
  backup(): unknown {
    return structuredClone(this.clubs);
  }

  /** Goes back to a backup, in new epochs. */
  restore(backup: unknown): void {
    this.clubs.clear();
    for (const [id, club] of structuredClone(backup) as Map<string, MemoryClub>) {
      club.epoch = this.newId();
      this.clubs.set(id, club);
    }
  }

  private club(id: string): MemoryClub {
    const club = this.clubs.get(id);
    if (club === undefined) throw new Error(`no club ${id}`);
    return club;
  }

  private enter(clubId: string, token: string): { club: MemoryClub; device: MemoryDevice } {
    const club = this.clubs.get(clubId);
    const device = [...(club?.devices.values() ?? [])].find((each) => each.token === token && !each.isRevoked);
    if (club === undefined || device === undefined) throw new HubRefusal('HUB_REVOKED');
    return { club, device };
  }
}

class MemoryConnection implements Hub {
  private readonly enter: () => { club: MemoryClub; device: MemoryDevice };
  private readonly now: () => number;
  private isClosed = false;

  constructor(enter: () => { club: MemoryClub; device: MemoryDevice }, now: () => number) {
    this.enter = enter;
    this.now = now;
  }

  async hello(schemaVersion: number, _application: string) {
    const { club, device } = this.entered();
    if (schemaVersion < 1) throw new HubRefusal('HUB_STRUCTURE', { field: 'schema_v' });
    return {
      proto: wireVersion,
      club_id: club.id,
      device_id: device.id,
      epoch: club.epoch,
      head_seq: club.operations.length,
      head_chain: club.operations.at(-1)?.chain ?? hubChainStart,
      min_seq: club.minSeq,
      last_op_no: device.shas.length,
      schema_min: club.schemaMin,
      schema_max: club.schemaMax,
      now_ms: this.now(),
      write_ok: schemaVersion >= club.schemaMin,
      blob_bytes: bytesOf(club),
      blob_quota: club.quota,
    };
  }

  async push(epoch: string, schemaVersion: number, operations: readonly WireOperation[]) {
    const { club, device } = this.entered();
    if (schemaVersion < 1) throw new HubRefusal('HUB_STRUCTURE', { field: 'schema_v' });
    if (operations.length > wireLimits.batchOperations) throw new HubRefusal('HUB_BATCH');
    const bytes = operations.reduce(
      (sum, { body }) => sum + (typeof body === 'string' ? Buffer.byteLength(body) : 0),
      0,
    );
    if (bytes > wireLimits.batchBytes) throw new HubRefusal('HUB_BATCH');
    for (const operation of operations) refuseFlaw(operation);
    if (club.epoch !== epoch) throw new HubRefusal('HUB_EPOCH');
    if (schemaVersion < club.schemaMin) throw new HubRefusal('HUB_SCHEMA', { schemaMin: club.schemaMin });

    const added: HubOperation[] = [];
    const shas = [...device.shas];
    let chain = club.operations.at(-1)?.chain ?? hubChainStart;
    const latest = this.now() + wireLimits.futureMs;
    for (const operation of operations) {
      const { op_no: opNo, hlc } = operation;
      const sha = operationSha({ ...operation, club_id: club.id, device_id: device.id });
      if (opNo <= shas.length) {
        if (shas[opNo - 1] !== sha) throw new HubRefusal('HUB_FORK', { opNo });
        continue;
      }
      if (opNo !== shas.length + 1) throw new HubRefusal('HUB_GAP', { opNo, expected: shas.length + 1 });
      if (parseInt(hlc.slice(0, 12), 16) > latest) throw new HubRefusal('HUB_FUTURE', { opNo });
      chain = nextHubLink(chain, sha, hlc);
      shas.push(sha);
      const seq = club.operations.length + added.length + 1;
      added.push({ ...operation, seq, device_id: device.id, sha, chain });
    }
    if (added.length > 0) {
      club.operations.push(...added);
      club.schemaMax = Math.max(club.schemaMax, schemaVersion);
      device.shas = shas;
    }
    return { acked_op_no: shas.length, added: added.length, head_seq: club.operations.length };
  }

  async pull(epoch: string, after: number, limit: number) {
    const { club } = this.entered();
    if (club.epoch !== epoch || after > club.operations.length || after < club.minSeq)
      throw new HubRefusal('HUB_RESYNC');
    const most = Math.min(Math.max(limit, 1), wireLimits.pageOperations);
    const page: HubOperation[] = [];
    let bytes = 0;
    for (const operation of club.operations.slice(after, after + most)) {
      if (bytes >= wireLimits.pageBytes) break;
      page.push({ ...operation });
      bytes += Buffer.byteLength(operation.body ?? '');
    }
    return page;
  }

  async blobBegin(sha256: string, bytes: number, type: string, chunks: number) {
    const { club } = this.entered();
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new HubRefusal('HUB_STRUCTURE', { field: 'sha256' });
    if (bytes < 1 || bytes > wireLimits.fileBytes) throw new HubRefusal('HUB_STRUCTURE', { field: 'size' });
    if (!fileTypes.some((each) => each === type)) throw new HubRefusal('HUB_STRUCTURE', { field: 'mime' });
    if (chunks !== chunkCount(bytes)) throw new HubRefusal('HUB_STRUCTURE', { field: 'chunks' });
    const held = club.files.get(sha256);
    if (held?.isComplete === true) return [];
    if (held?.size !== bytes && bytesOf(club) - (held?.size ?? 0) + bytes > club.quota)
      throw new HubRefusal('HUB_QUOTA');
    if (held === undefined || held.size !== bytes || held.type !== type) {
      club.files.set(sha256, { size: bytes, type, chunks: new Map(), isComplete: false });
    }
    const has = club.files.get(sha256)?.chunks;
    return Array.from({ length: chunks }, (_, n) => n).filter((n) => has?.has(n) !== true);
  }

  async blobChunkPut(sha256: string, n: number, data: Uint8Array) {
    const { club } = this.entered();
    const file = club.files.get(sha256);
    if (file === undefined) throw new HubRefusal('HUB_BLOB');
    if (file.isComplete) return true;
    const count = chunkCount(file.size);
    if (n < 0 || n >= count) throw new HubRefusal('HUB_STRUCTURE', { field: 'n' });
    if (data.length !== Math.min(wireLimits.chunkBytes, file.size - n * wireLimits.chunkBytes)) {
      throw new HubRefusal('HUB_STRUCTURE', { field: 'data' });
    }
    file.chunks.set(n, Buffer.from(data));
    if (file.chunks.size < count) return false;
    const content = Buffer.concat(Array.from({ length: count }, (_, each) => file.chunks.get(each) ?? Buffer.alloc(0)));
    if (sha256Hex(content) !== sha256) {
      file.chunks.clear();
      return false;
    }
    file.isComplete = true;
    return true;
  }

  async blobGet(sha256: string, n: number) {
    const file = this.entered().club.files.get(sha256);
    return file?.isComplete === true ? (file.chunks.get(n) ?? null) : null;
  }

  async erase(epoch: string, seq: number) {
    const { club } = this.entered();
    if (club.epoch !== epoch) throw new HubRefusal('HUB_EPOCH');
    const erasure = club.operations[seq - 1];
    if (erasure?.kind !== 'put' || erasure.entity !== 'erasure' || erasure.body === null)
      throw new HubRefusal('HUB_STRUCTURE', { field: 'seq' });
    let erased = 0;
    for (const { device, number, sha } of entriesOf(listIn(erasure.body))) {
      const place = club.operations.findIndex((each) => each.device_id === device && each.op_no === number);
      const meant = club.operations[place];
      if (meant === undefined || !meant.body_sha.startsWith(sha) || meant.entity === 'erasure' || meant.body === null)
        continue;
      club.operations[place] = { ...meant, body: null };
      erased += 1;
    }
    return erased;
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }

  private entered() {
    if (this.isClosed) throw new HubUnreachable('closed');
    return this.enter();
  }
}

function listIn(body: string): unknown {
  try {
    return (JSON.parse(body) as { blanked?: unknown } | null)?.blanked;
  } catch {
    // The hub took whatever a laptop wrote: this lists nothing.
    return undefined;
  }
}

function bytesOf(club: MemoryClub): number {
  return [...club.files.values()].reduce((sum, file) => sum + file.size, 0);
}

/** In the order of `hub._flaw`. */
const fields = ['op_no', 'hlc', 'txn', 'txn_size', 'kind', 'entity', 'row_id', 'schema_v', 'body_sha', 'body'] as const;

function refuseFlaw(operation: WireOperation): void {
  const opNo = typeof operation.op_no === 'number' ? { opNo: operation.op_no } : {};
  const refuse = (field: string) => new HubRefusal('HUB_STRUCTURE', { field, ...opNo });
  if (typeof operation !== 'object' || operation === null || Array.isArray(operation)) throw refuse('operation');
  if (Object.keys(operation).some((key) => !fields.some((field) => field === key))) throw refuse('operation');
  for (const field of fields) {
    if (!wireOperation.shape[field].safeParse(operation[field]).success) throw refuse(field);
  }
  if (operation.body === null) return;
  if (Buffer.byteLength(operation.body) > wireLimits.bodyBytes) throw refuse('body');
  if (sha256Hex(operation.body) !== operation.body_sha) throw refuse('body_sha');
}
