import { HubRefusal } from '#main/sync/hub.ts';
import { sha256Hex, type WireOperation } from '#main/sync/wire.ts';

import { Broken } from './invariants.ts';
import type { World } from './world.ts';

/** I1, I8: what no honest laptop sends is refused by the hub: another operation of a known number, a gap, the far future. */
export async function checkRefusals(world: World, clubId: string): Promise<void> {
  const { hub, epoch } = await world.hub.enrol(clubId);
  const operation = (number: number, text: string, ahead = 0): WireOperation => ({
    op_no: number,
    hlc: (world.time + ahead).toString(16).padStart(12, '0') + number.toString(16).padStart(4, '0'),
    txn: '00000000-0000-7000-8000-000000000001',
    txn_size: 1,
    kind: 'put',
    entity: 'device',
    row_id: 'probe',
    schema_v: 1,
    body: text,
    body_sha: sha256Hex(text),
  });
  await hub.push(epoch, 1, [operation(1, '{}')]);
  const wrong = [
    ['HUB_FORK', operation(1, '{"f":{}}')],
    ['HUB_GAP', operation(3, '{}')],
    ['HUB_FUTURE', operation(2, '{}', 600_000)],
  ] as const;
  for (const [code, each] of wrong) {
    const answer = await hub.push(epoch, 1, [each]).catch((error: unknown) => error);
    if (!(answer instanceof HubRefusal) || answer.code !== code) throw new Broken('I1', `the hub does not say ${code}`);
  }
}
