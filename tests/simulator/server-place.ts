import { join } from 'node:path';

import pg from 'pg';

import { withAdministrator } from '#main/hub/administrator.ts';
import { backupHub } from '#main/hub/backup.ts';
import { enrolLaptop } from '#main/hub/enrol.ts';
import { restoreHub } from '#main/hub/restore.ts';
import { revokeLaptop } from '#main/hub/revoke.ts';
import { initHub } from '#main/hub/upgrade.ts';
import type { Enrolment } from '#main/sync/enrolment.ts';
import type { Hub } from '#main/sync/hub.ts';
import { PostgresHub } from '#main/sync/postgres-hub.ts';
import type { HubOperation } from '#main/sync/wire.ts';
import type { Postgres } from '#tests/support/postgres.ts';

import type { Enrolled, HubPlace, HubSurroundings } from './hub-place.ts';
import { Broken } from './invariants.ts';
import { type FaultTally, type FaultyLine, openFaultyLine } from './faulty-line.ts';
import { type Line, through } from './network.ts';

const template = 'hub_template';
const quiet = { report: () => undefined, throwIfCancelled: () => undefined };
/** A line that is silent for so long is given up, in milliseconds. */
const patience = { connectMs: 1000, silenceMs: 400 };

/** A server with an empty hub, of which each simulation gets a copy. Its functions tell the time as the simulation has it. */
export async function makeTemplate(server: Postgres): Promise<void> {
  await server.sql('postgres', `CREATE DATABASE ${template}`);
  await withAdministrator(server.url(template), initHub);
  await server.sql(
    template,
    `CREATE SCHEMA simulated;
     CREATE TABLE simulated.clock (at timestamptz NOT NULL);
     INSERT INTO simulated.clock VALUES (pg_catalog.clock_timestamp());
     CREATE FUNCTION simulated.clock_timestamp() RETURNS timestamptz LANGUAGE sql SECURITY DEFINER AS 'SELECT at FROM simulated.clock';
     GRANT USAGE ON SCHEMA simulated TO PUBLIC`,
  );
  const { rows } = await server.sql(
    template,
    `SELECT pg_get_functiondef(p.oid) AS text FROM pg_proc p WHERE p.pronamespace = 'hub'::regnamespace AND p.prosrc LIKE '%clock_timestamp()%'`,
  );
  for (const { text } of rows as { text: string }[])
    await server.sql(template, text.replaceAll('clock_timestamp()', 'simulated.clock_timestamp()'));
}

let databases = 0;

/** A hub on a real PostgreSQL: lines to it are cut at the byte, and its server is killed. */
export class ServerPlace implements HubPlace {
  private readonly server: Postgres;
  private readonly around: HubSurroundings;
  private readonly tally: FaultTally;
  /** For backups of the hub. */
  private readonly folder: string;
  private database = '';
  private line: FaultyLine | null = null;
  private administrator: pg.Client | null = null;
  private readonly clubs = new Map<string, { first: Enrolment; operations: HubOperation[] }>();
  private readonly enrolments = new Map<string, Enrolment>();
  private readonly revoked = new Set<string>();
  private readonly open = new Set<Hub>();
  private callsToKill = Infinity;
  private backups = 0;

  constructor(server: Postgres, folder: string, around: HubSurroundings, tally: FaultTally) {
    this.tally = tally;
    this.server = server;
    this.folder = folder;
    this.around = around;
  }

  async addClub(): Promise<string> {
    if (this.database === '') await this.makeDatabase();
    const enrolment = await this.enrolAs(`Club ${String(this.clubs.size + 1)}`);
    this.clubs.set(enrolment.club.id, { first: enrolment, operations: [] });
    return enrolment.club.id;
  }

  async enrol(clubId: string): Promise<Enrolled> {
    const { first } = this.club(clubId);
    const enrolment = await this.enrolAs(first.club.name, first);
    const { token } = enrolment.hub;
    this.enrolments.set(token, enrolment);
    const { rows } = await this.asked('SELECT epoch FROM hub.club WHERE club_id = $1', [clubId]);
    const { epoch } = rows[0] as { epoch: string };
    return { deviceId: enrolment.device.id, token, epoch, hub: this.connection(enrolment, null) };
  }

  reach(_clubId: string, token: string, line: Line): Hub {
    const enrolment = this.enrolments.get(token);
    if (enrolment === undefined) throw new Error('nobody has this token');
    // Without any line at all nothing is asked of the server.
    if (line.weather.lost === 100) return through(this.connection(enrolment, null), line);
    return through(this.connection(enrolment, line), { ...line, weather: { ...line.weather, lost: 0, unanswered: 0 } });
  }

  async revoke(clubId: string, deviceId: string): Promise<void> {
    if (this.revoked.has(deviceId)) return;
    this.revoked.add(deviceId);
    await withAdministrator(this.url, (administrator) =>
      revokeLaptop(administrator, { club: clubId, laptop: deviceId }),
    );
  }

  operations(clubId: string): readonly HubOperation[] {
    return this.club(clubId).operations;
  }

  async look(): Promise<void> {
    for (const [clubId, club] of this.clubs) {
      const { rows } = await this.asked(
        `SELECT seq::int, device_id, op_no::int, hlc, txn, txn_size, kind, entity, row_id, schema_v, body,
           encode(body_sha, 'hex') AS body_sha, encode(sha, 'hex') AS sha, encode(chain, 'hex') AS chain
         FROM hub.op WHERE club_id = $1 ORDER BY seq`,
        [clubId],
      );
      const found = rows as HubOperation[];
      const lost = club.operations.find(({ chain }, index) => found[index]?.chain !== chain);
      if (lost !== undefined) throw new Broken('I1', `the hub lost ${String(lost.seq)} that it had`);
      // Bodies of the erased are blanked where they stand: everything is read anew.
      club.operations.splice(0, Infinity, ...found);
      const heads = await this.asked(
        `SELECT head_seq::int, encode(head_chain, 'hex') AS head_chain FROM hub.club WHERE club_id = $1 AND head_seq = $2`,
        [clubId, club.operations.length],
      );
      const last = club.operations.at(-1)?.chain;
      if (heads.rowCount !== 1 || (last !== undefined && (heads.rows[0] as { head_chain: string }).head_chain !== last))
        throw new Broken('I1', 'what the hub says of its end is not its end');
    }
  }

  async backUp(): Promise<unknown> {
    const target = join(this.folder, `hub-${String((this.backups += 1))}-${this.database}`);
    const options = { target, now: this.around.now(), application: 'simulated', progress: quiet };
    await withAdministrator(this.url, (administrator) => backupHub(administrator, options));
    return target;
  }

  async restore(backup: unknown): Promise<void> {
    const before = this.database;
    await this.forgetConnections();
    await this.makeDatabase();
    await withAdministrator(this.url, (administrator) =>
      restoreHub(administrator, { source: String(backup), progress: quiet }),
    );
    await this.server.sql('postgres', `DROP DATABASE ${before} WITH (FORCE)`);
    for (const club of this.clubs.values()) club.operations.length = 0;
  }

  killAt(call: number): void {
    this.callsToKill = call;
  }

  async close(): Promise<void> {
    await this.line?.settled();
    await this.forgetConnections();
    await this.line?.close();
    if (this.database !== '') await this.server.sql('postgres', `DROP DATABASE ${this.database} WITH (FORCE)`);
  }

  private get url(): string {
    return this.server.url(this.database);
  }

  private club(clubId: string) {
    const club = this.clubs.get(clubId);
    if (club === undefined) throw new Error(`no club ${clubId}`);
    return club;
  }

  private async makeDatabase(): Promise<void> {
    databases += 1;
    this.database = `simulated_${String(databases)}`;
    await this.server.sql('postgres', `CREATE DATABASE ${this.database} TEMPLATE ${template}`);
    this.line ??= await openFaultyLine(this.server, this.tally);
  }

  private async enrolAs(club: string, earlier?: Enrolment): Promise<Enrolment> {
    const { authority, port } = this.server;
    const address = {
      host: 'localhost',
      port,
      database: this.database,
      trust: { kind: 'authority', pem: authority },
    } as const;
    const label = `laptop ${String(this.enrolments.size + this.clubs.size + 1)}`;
    const request = { club, label, address, now: this.around.now(), ...(earlier === undefined ? {} : { earlier }) };
    const { enrolment } = await withAdministrator(this.url, (administrator) => enrolLaptop(administrator, request));
    return enrolment;
  }

  /** A hub that makes its connection anew after it was closed: what is late comes when the round has long ended. */
  private connection({ hub }: Enrolment, faults: Line | null): Hub {
    let made: PostgresHub | null = null;
    const call = async <T>(ask: (connection: PostgresHub) => Promise<T>): Promise<T> => {
      await this.line?.settled();
      await this.tellTime();
      if (faults !== null) await this.raiseFault(faults);
      const port = this.line?.port ?? 0;
      made ??= new PostgresHub({ ...hub, port, database: this.database }, patience);
      try {
        return await ask(made);
      } finally {
        this.line?.disarm();
        await this.line?.settled();
      }
    };
    const connection: Hub = {
      hello: (...of) => call((each) => each.hello(...of)),
      push: (...of) => call((each) => each.push(...of)),
      pull: (...of) => call((each) => each.pull(...of)),
      blobBegin: (...of) => call((each) => each.blobBegin(...of)),
      blobChunkPut: (...of) => call((each) => each.blobChunkPut(...of)),
      blobGet: (...of) => call((each) => each.blobGet(...of)),
      erase: (...of) => call((each) => each.erase(...of)),
      close: async () => {
        await made?.close();
        made = null;
      },
    };
    this.open.add(connection);
    return connection;
  }

  private async raiseFault({ random, weather }: Line): Promise<void> {
    this.callsToKill -= 1;
    const isToDie = this.callsToKill <= 0;
    if (isToDie) {
      this.callsToKill = Infinity;
      await this.forgetAdministrator();
    }
    if (!isToDie && !random.percent(weather.lost + weather.unanswered)) return;
    this.line?.arm({
      what: isToDie ? 'kill' : random.pick(['cut', 'half', 'silent', 'slow', 'cut']),
      towards: random.pick(['hub', 'laptop']),
      // A connection is made with some pieces; later there is one for each call.
      piece: random.pick([1, 1, 2, 3, 4, 5, 6]),
    });
  }

  /** The hub has the simulation's time. */
  private async tellTime(): Promise<void> {
    await this.asked('UPDATE simulated.clock SET at = to_timestamp($1::float8 / 1000)', [this.around.now()]);
  }

  private async asked(text: string, values: unknown[]): Promise<pg.QueryResult> {
    await this.line?.settled();
    if (this.administrator === null) {
      const made = new pg.Client(this.url);
      // It goes down with its server.
      made.on('error', () => {
        if (this.administrator === made) this.administrator = null;
      });
      await made.connect();
      this.administrator = made;
    }
    return this.administrator.query(text, values);
  }

  private async forgetConnections(): Promise<void> {
    for (const each of this.open) await each.close();
    this.open.clear();
    await this.forgetAdministrator();
  }

  private async forgetAdministrator(): Promise<void> {
    const { administrator } = this;
    this.administrator = null;
    await administrator?.end();
  }
}
