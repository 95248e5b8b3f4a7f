import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { type Administrator, withAdministrator } from '#main/hub/administrator.ts';
import { enrolLaptop } from '#main/hub/enrol.ts';
import { revokeLaptop } from '#main/hub/revoke.ts';
import { initHub } from '#main/hub/upgrade.ts';
import type { Enrolment } from '#main/sync/enrolment.ts';
import { PostgresHub, type PostgresHubOptions } from '#main/sync/postgres-hub.ts';

import type { Postgres } from './postgres.ts';

/** A hub in a database of its own on the server of a test. */
export interface HubServer {
  readonly database: string;
  readonly url: string;
  /** A laptop of a club by its name, which is made with the first one. */
  enrol(club: string, label?: string): Promise<Enrolment>;
  revoke(enrolment: Enrolment): Promise<void>;
  /** The hub as this laptop sees it, over TLS; closed by `close`. */
  connect(enrolment: Enrolment, options?: PostgresHubOptions): PostgresHub;
  /** A bare connection with the laptop's login: an SQL console. */
  console(enrolment: Enrolment): Promise<pg.Client>;
  /** As a superuser. */
  sql(text: string, values?: unknown[]): Promise<pg.QueryResult>;
  administer<Result>(task: (administrator: Administrator) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function openHub(server: Postgres): Promise<HubServer> {
  const database = await server.newDatabase();
  const url = server.url(database);
  await withAdministrator(url, initHub);
  const first = new Map<string, Enrolment>();
  const open: { close(): Promise<void> }[] = [];
  const address = {
    host: 'localhost',
    port: server.port,
    database,
    trust: { kind: 'authority', pem: server.authority },
  } as const;
  const administer: HubServer['administer'] = (task) => withAdministrator(url, task);

  return {
    database,
    url,
    administer,
    sql: (text, values) => server.sql(database, text, values),
    async enrol(club, label = `laptop ${randomUUID().slice(0, 8)}`) {
      const earlier = first.get(club);
      const request = { club, label, address, now: Date.now(), ...(earlier === undefined ? {} : { earlier }) };
      const { enrolment } = await administer((administrator) => enrolLaptop(administrator, request));
      first.set(club, earlier ?? enrolment);
      return enrolment;
    },
    async revoke({ club, device }) {
      await administer((administrator) => revokeLaptop(administrator, { club: club.id, laptop: device.id }));
    },
    connect({ hub }, options) {
      const connection = new PostgresHub(hub, options);
      open.push(connection);
      return connection;
    },
    async console({ hub }) {
      const client = new pg.Client({
        host: '127.0.0.1',
        port: server.port,
        database,
        user: hub.role,
        password: hub.password,
        ssl: { rejectUnauthorized: false },
      });
      client.on('error', () => undefined);
      await client.connect();
      open.push({ close: () => client.end() });
      return client;
    },
    async close() {
      await Promise.all(open.map((each) => each.close()));
    },
  };
}
