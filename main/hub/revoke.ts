import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { type Administrator, asHubAdmin, inHubTransaction } from './administrator.ts';
import { hubClub } from './clubs.ts';

/**
 * Shuts a laptop out: when this has ended, no call of it gets in or out. A push under way is waited for. What it has
 * pushed stays, and so does what it holds itself.
 * @param laptop its label or id
 */
export async function revokeLaptop(
  administrator: Administrator,
  { club, laptop }: { club: string; laptop: string },
): Promise<{ deviceId: string; label: string }> {
  return inHubTransaction(administrator, async () => {
    await asHubAdmin(administrator);
    const { id } = await hubClub(administrator, club);
    const { rows } = await administrator.client.query<{ deviceId: string; label: string }>(
      `SELECT device_id AS "deviceId", label FROM hub.device WHERE club_id = $1 AND revoked_at IS NULL`,
      [id],
    );
    const found = rows.find(
      ({ deviceId, label }) => deviceId === laptop.toLowerCase() || foldName(label) === foldName(laptop),
    );
    if (found === undefined) throw new Failure('HUB_UNUSABLE', { because: 'unknown-device', detail: laptop });
    await administrator.client.query(
      'UPDATE hub.device SET revoked_at = clock_timestamp() WHERE club_id = $1 AND device_id = $2',
      [id, found.deviceId],
    );
    return found;
  });
}
