import { hostname, userInfo } from 'node:os';

import type { Connection } from './connection.ts';

/** Who writes: the row of an actor on this device. */
export interface Actor {
  readonly id: number;
  readonly uuid: string;
}

export interface Identity {
  readonly device: { id: number; uuid: string };
  /** The operating system's user. */
  readonly actor: Actor;
  /** Nobody in particular: who was refused before anybody knew who it was. */
  readonly nobody: Actor;
}

const nobodyUuid = '00000000-0000-7000-8000-000000000000';

/** This device, the operating system's user and nobody; made at the first start. */
export function ensureIdentity(connection: Connection, newId: () => string, now: number): Identity {
  const setting = (name: string) =>
    (connection.sql('SELECT value FROM device_setting WHERE name = ?').get(name) as { value: string } | undefined)
      ?.value;
  let deviceUuid = setting('device');
  if (deviceUuid === undefined) {
    const made = newId();
    connection.file.transaction(() => {
      connection.sql('INSERT INTO device (uuid, label, created_at) VALUES (?, ?, ?)').run(made, hostname(), now);
      connection.sql("INSERT INTO device_setting (name, value) VALUES ('device', ?)").run(made);
    })();
    deviceUuid = made;
  }
  const device = connection.sql('SELECT id, uuid FROM device WHERE uuid = ?').get(deviceUuid) as Identity['device'];
  const name = deviceUser();
  // An account may have the same name: its actor is another one.
  const known = actorNamed(connection, name);
  const anybody = connection.sql('SELECT id, uuid FROM actor WHERE uuid = ?').get(nobodyUuid) as Actor | undefined;
  return {
    device,
    actor: known ?? addActor(connection, newId(), name),
    nobody: anybody ?? addActor(connection, nobodyUuid, ''),
  };
}

const deviceUser = () => userInfo().username;

function actorNamed(connection: Pick<Connection, 'sql'>, name: string): Actor | undefined {
  return connection
    .sql('SELECT id, uuid FROM actor WHERE name = ? AND id NOT IN (SELECT actor_id FROM account) AND uuid <> ?')
    .get(name, nobodyUuid) as Actor | undefined;
}

/** Local id of the actor that somebody writes as; null for who never wrote. */
export function personOf(read: Pick<Connection, 'sql'>, who: { account: { actor_id: number } | null }): number | null {
  return who.account?.actor_id ?? actorNamed(read, deviceUser())?.id ?? null;
}

/** A new actor; names are not unique, uuids are. */
export function addActor(connection: Pick<Connection, 'sql'>, uuid: string, name: string): Actor {
  const { lastInsertRowid } = connection.sql('INSERT INTO actor (uuid, name) VALUES (?, ?)').run(uuid, name);
  return { id: Number(lastInsertRowid), uuid };
}

/** The latest clock of the operation log, from which this device goes on. */
export function lastClock(connection: Connection): string | null {
  const clubs = connection.sql('SELECT id FROM club').all() as { id: number }[];
  const devices = connection.sql('SELECT id FROM device').all() as { id: number }[];
  const last = connection.sql(
    'SELECT clock FROM oplog WHERE club_id = ? AND device_id = ? ORDER BY number DESC LIMIT 1',
  );
  const clocks = clubs.flatMap((club) =>
    devices.flatMap((device) => (last.get(club.id, device.id) as { clock: string } | undefined)?.clock ?? []),
  );
  return clocks.reduce<string | null>((latest, own) => (latest === null || own > latest ? own : latest), null);
}
