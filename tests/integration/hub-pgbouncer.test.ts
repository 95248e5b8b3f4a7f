import { expect, it } from 'vitest';

import { operations } from '#tests/support/hub-operations.ts';
import { openHub } from '#tests/support/hub-server.ts';
import { hasPgBouncer, startPgBouncer } from '#tests/support/pgbouncer.ts';
import { startPostgres } from '#tests/support/postgres.ts';

// npm has no PgBouncer: where the machine has none this is said, and the hub is reached directly in all other tests.
const trial: [string, (() => Promise<void>) | null] = hasPgBouncer
  ? ['the hub works through PgBouncer that pools transactions', throughPgBouncer]
  : ['PgBouncer is not installed here, so nothing was tried through it', null];
it.each([trial])('%s', async (_name, run) => {
  await run?.();
  expect(run !== null).toBe(hasPgBouncer);
});

async function throughPgBouncer(): Promise<void> {
  const server = await startPostgres();
  const hub = await openHub(server);
  const laptops = [];
  for (let n = 0; n < 8; n += 1) laptops.push(await hub.enrol(n < 6 ? 'Pooled' : 'Others'));
  const { rows } = await hub.sql('SELECT pg_role AS role, verifier FROM hub.club_role');
  const bouncer = await startPgBouncer(server, hub.database, rows as { role: string; verifier: string }[]);
  try {
    const pooled = laptops.map((laptop) => ({
      laptop,
      connection: hub.connect({ ...laptop, hub: { ...laptop.hub, port: bouncer.port } }),
    }));
    await Promise.all(
      pooled.map(async ({ laptop, connection }) => {
        for (let round = 0; round < 10; round += 1) {
          expect(await connection.hello(30, '')).toMatchObject({
            club_id: laptop.club.id,
            device_id: laptop.device.id,
          });
          expect(await connection.push(laptop.epoch, 30, operations(round * 5 + 1, round * 5 + 5))).toMatchObject({
            added: 5,
          });
          const page = await connection.pull(laptop.epoch, 0, 2000);
          expect(page.map(({ seq }) => seq)).toEqual(page.map((_, index) => index + 1));
        }
      }),
    );
    const heads = await Promise.all(
      pooled.map(({ connection }) => connection.hello(30, '').then((hello) => hello.head_seq)),
    );
    expect(heads).toEqual([300, 300, 300, 300, 300, 300, 100, 100]);
    // Eight laptops, two connections a club.
    const held = await hub.sql(
      `SELECT count(*)::int AS connections FROM pg_stat_activity WHERE usename LIKE 'hub_club_%'`,
    );
    expect((held.rows[0] as { connections: number }).connections).toBeLessThanOrEqual(4);
    const [first] = pooled;
    if (first !== undefined) {
      await hub.revoke(first.laptop);
      await expect(first.connection.hello(30, '')).rejects.toMatchObject({ code: 'HUB_REVOKED' });
      const wrong = { ...first.laptop, hub: { ...first.laptop.hub, port: bouncer.port, password: 'wrong' } };
      await expect(hub.connect(wrong).hello(30, '')).rejects.toMatchObject({ code: 'HUB_REVOKED' });
    }
  } finally {
    await hub.close();
    await bouncer.stop();
    await server.stop();
  }
}
