import { createHash } from 'node:crypto';

import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { type Administrator, asHubAdmin, inHubTransaction } from './administrator.ts';

export interface HubClub {
  readonly id: string;
  readonly name: string;
  readonly epoch: string;
  readonly keyCheck: Buffer;
  readonly role: string;
  readonly verifier: string;
}

/** Every club of the hub with its login role. Inside a transaction as `hub_admin`. */
export async function hubClubs({ client }: Administrator): Promise<HubClub[]> {
  const { rows } = await client.query<HubClub>(
    `SELECT c.club_id AS id, c.name, c.epoch, c.key_check AS "keyCheck", r.pg_role AS role, r.verifier
     FROM hub.club c JOIN hub.club_role r ON r.club_id = c.club_id ORDER BY c.name, c.club_id`,
  );
  return rows;
}

/** The club of a name or id; throws UNKNOWN_CLUB. */
export async function hubClub(administrator: Administrator, wanted: string): Promise<HubClub> {
  const clubs = await hubClubs(administrator);
  const found = clubs.find(({ id, name }) => id === wanted.toLowerCase() || foldName(name) === foldName(wanted));
  if (found === undefined) throw new Failure('UNKNOWN_CLUB', { name: wanted, known: clubs.map(({ name }) => name) });
  return found;
}

/** From now on laptops of an older schema keep their changes until they are updated. */
export async function requireSchema(administrator: Administrator, schemaMin: number): Promise<void> {
  await inHubTransaction(administrator, async () => {
    await asHubAdmin(administrator);
    await administrator.client.query('UPDATE hub.club SET schema_min = $1', [schemaMin]);
  });
}

/** 64 bits that tell two club keys apart and say nothing of either: the key is 256 random bits. */
export function keyCheckOf(key: string): Buffer {
  return createHash('sha256').update(`trackrecord club key\n${key}`).digest().subarray(0, 8);
}
