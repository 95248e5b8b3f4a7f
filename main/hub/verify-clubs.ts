import { createHash } from 'node:crypto';

import { hubChainStart, nextHubLink, operationSha, sha256Hex } from '#main/sync/wire.ts';
import type { HubCheckState } from '#shared/domain/hub.ts';

import type { Administrator } from './administrator.ts';
import { inPortions } from './read-rows.ts';

export interface HubCheck {
  readonly name: string;
  readonly state: HubCheckState;
  readonly detail: string;
}

interface ClubHead {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly chain: Buffer;
  readonly min: string;
  readonly fileBytes: string;
}

/**
 * Proves that what the hub keeps is what the laptops sent: no gap, every hash and the chain computed anew here, every
 * file's bytes. Inside a transaction as `hub_admin`.
 */
export async function verifyClubs(administrator: Administrator): Promise<HubCheck[]> {
  const { rows } = await administrator.client.query<ClubHead>(
    `SELECT club_id AS id, name, head_seq AS head, head_chain AS chain, min_seq AS min, blob_bytes AS "fileBytes"
     FROM hub.club ORDER BY name, club_id`,
  );
  const checks: HubCheck[] = [];
  for (const club of rows) {
    checks.push(checkOf(`operations of ${club.name}`, ...(await operationFaults(administrator, club))));
    checks.push(checkOf(`files of ${club.name}`, ...(await fileFaults(administrator, club))));
  }
  return checks;
}

/** At most this many faults are named. */
const named = 5;

function checkOf(name: string, count: number, faults: readonly string[]): HubCheck {
  if (faults.length === 0) return { name, state: 'ok', detail: String(count) };
  const more = faults.length > named ? ` and ${faults.length - named} more` : '';
  return { name, state: 'failed', detail: `${faults.slice(0, named).join('; ')}${more}` };
}

interface StoredOperation {
  readonly seq: string;
  readonly device_id: string;
  readonly op_no: string;
  readonly hlc: string;
  readonly txn: string;
  readonly txn_size: number;
  readonly kind: string;
  readonly entity: string;
  readonly row_id: string;
  readonly schema_v: number;
  readonly body: string | null;
  readonly body_sha: Buffer;
  readonly sha: Buffer;
  readonly chain: Buffer;
}

async function operationFaults(administrator: Administrator, club: ClubHead): Promise<[number, string[]]> {
  const faults: string[] = [];
  const numbers = new Map<string, number>();
  let seq = Number(club.min);
  let chain: string | null = seq === 0 ? hubChainStart : null;
  const query = 'SELECT * FROM hub.op WHERE club_id = $1 ORDER BY seq';
  for await (const rows of inPortions<StoredOperation>(administrator, query, [club.id])) {
    for (const row of rows) {
      if (Number(row.seq) !== seq + 1) faults.push(`a gap before ${row.seq}`);
      seq = Number(row.seq);
      const opNo = Number(row.op_no);
      const before = numbers.get(row.device_id);
      if (opNo !== (before ?? opNo - 1) + 1) faults.push(`operation ${seq} does not follow its device's last one`);
      numbers.set(row.device_id, opNo);
      if (row.body !== null && sha256Hex(row.body) !== row.body_sha.toString('hex')) faults.push(`the body of ${seq}`);
      const sha = operationSha({ ...row, op_no: opNo, body_sha: row.body_sha.toString('hex'), club_id: club.id });
      if (sha !== row.sha.toString('hex')) faults.push(`the head of ${seq}`);
      const link = row.chain.toString('hex');
      if (chain !== null && link !== nextHubLink(chain, row.sha.toString('hex'), row.hlc))
        faults.push(`the chain at ${seq}`);
      chain = link;
    }
  }
  if (seq !== Number(club.head)) faults.push(`the last operation is ${seq} and should be ${club.head}`);
  if (chain !== null && chain !== club.chain.toString('hex')) faults.push('the end of the chain');
  faults.push(...(await deviceFaults(administrator, club.id, numbers)));
  return [seq - Number(club.min), faults];
}

async function deviceFaults(
  { client }: Administrator,
  clubId: string,
  numbers: ReadonlyMap<string, number>,
): Promise<string[]> {
  const { rows } = await client.query<{ device_id: string; label: string; last: string }>(
    'SELECT device_id, label, last_op_no AS last FROM hub.device WHERE club_id = $1',
    [clubId],
  );
  const known = new Set(rows.map((row) => row.device_id));
  return [
    ...rows
      .filter((row) => (numbers.get(row.device_id) ?? Number(row.last)) !== Number(row.last))
      .map((row) => `the last number of ${row.label}`),
    ...[...numbers.keys()].filter((id) => !known.has(id)).map((id) => `operations of ${id}, which is no laptop here`),
  ];
}

interface StoredFile {
  readonly sha256: Buffer;
  readonly size: number;
  readonly chunks: number;
}

async function fileFaults({ client }: Administrator, club: ClubHead): Promise<[number, string[]]> {
  const faults: string[] = [];
  const { rows } = await client.query<StoredFile>(
    'SELECT sha256, size, chunks FROM hub.blob WHERE club_id = $1 AND complete ORDER BY sha256',
    [club.id],
  );
  for (const { sha256, size, chunks } of rows) {
    const hash = createHash('sha256');
    let bytes = 0;
    for (let n = 0; n < chunks; n += 1) {
      const found = await client.query<{ data: Buffer }>(
        'SELECT data FROM hub.blob_chunk WHERE club_id = $1 AND sha256 = $2 AND n = $3',
        [club.id, sha256, n],
      );
      const data = found.rows[0]?.data ?? Buffer.alloc(0);
      hash.update(data);
      bytes += data.length;
    }
    if (bytes !== size || !hash.digest().equals(sha256)) faults.push(`the file ${sha256.toString('hex').slice(0, 12)}`);
  }
  const total = await client.query<{ bytes: string }>(
    'SELECT coalesce(sum(size), 0) AS bytes FROM hub.blob WHERE club_id = $1',
    [club.id],
  );
  if (total.rows[0]?.bytes !== club.fileBytes) faults.push('the sum of the sizes');
  return [rows.length, faults];
}
