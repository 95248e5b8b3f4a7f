import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import { type Administrator, withAdministrator } from '#main/hub/administrator.ts';
import { backupHub } from '#main/hub/backup.ts';
import { requireSchema } from '#main/hub/clubs.ts';
import { restoreHub } from '#main/hub/restore.ts';
import { revokeLaptop } from '#main/hub/revoke.ts';
import { type ClubStatus, hubStatus, type LaptopStatus } from '#main/hub/status.ts';
import { hasHub, initHub, requireHub, upgradeHub } from '#main/hub/upgrade.ts';
import { verifyHub } from '#main/hub/verify.ts';
import { applicationVersion } from '#main/setup/operations.ts';
import { megabytes } from '#main/system/folder-checks.ts';
import { hubCheckText } from '#shared/messages/hub.ts';

import { exitCodes, WrongUse } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { type TextColumn, textTable } from './text-table.ts';

export interface HubOptions {
  readonly admin?: string;
}

/** `hub init`: makes a hub in an empty database. */
export async function hubInit(terminal: Terminal, options: HubOptions): Promise<void> {
  await withHub(terminal, options, async (administrator) => {
    const migration = await initHub(administrator);
    await terminal.answer(
      { database: administrator.database, migration },
      () => `The database ${administrator.database} holds a hub now. Next: trackrecord hub enrol`,
    );
  });
}

/** `hub upgrade`: brings the hub of an older version up to date. */
export async function hubUpgrade(terminal: Terminal, options: HubOptions & { schemaMin?: string }): Promise<void> {
  const { schemaMin } = options;
  if (schemaMin !== undefined && !/^[1-9]\d{0,8}$/.test(schemaMin)) throw new WrongUse('--schema-min needs a number.');
  await withHub(terminal, options, async (administrator) => {
    const done = await upgradeHub(administrator);
    if (schemaMin !== undefined) await requireSchema(administrator, Number(schemaMin));
    await terminal.answer({ done }, () => (done.length === 0 ? 'The hub is up to date.' : `Done: ${done.join(', ')}.`));
  });
}

/** `hub revoke`: shuts a laptop out at once. */
export async function hubRevoke(
  terminal: Terminal,
  options: HubOptions & { club: string; laptop: string },
): Promise<void> {
  await withHub(terminal, options, async (administrator) => {
    await requireHub(administrator);
    const { deviceId, label } = await revokeLaptop(administrator, options);
    await terminal.answer({ laptop: label, laptopId: deviceId }, () => `The laptop “${label}” is shut out.`);
  });
}

/** `hub status`: clubs, laptops, when they were last seen, operations and bytes. */
export async function hubShowStatus(terminal: Terminal, options: HubOptions): Promise<void> {
  await withHub(terminal, options, async (administrator) => {
    await requireHub(administrator);
    const status = await hubStatus(administrator);
    await terminal.answer(status, () =>
      status.clubs.length === 0 ? 'There is no club on this hub yet.' : status.clubs.map(clubText).join('\n'),
    );
  });
}

/** `hub verify`: proves contents and walls; ends with 1 where something is wrong. */
export async function hubVerify(terminal: Terminal, options: HubOptions): Promise<number> {
  return withHub(terminal, options, async (administrator) => {
    await requireHub(administrator);
    const checks = await verifyHub(administrator);
    await terminal.answer({ checks }, () => checks.map(hubCheckText).join('\n'));
    return checks.some(({ state }) => state === 'failed') ? exitCodes.checkFailed : exitCodes.done;
  });
}

/** `hub backup FILE`: everything of the hub in one file, while laptops go on. */
export async function hubBackup(terminal: Terminal, file: string, options: HubOptions): Promise<void> {
  const target = resolve(file);
  await refuseBadTarget(target);
  await withHub(terminal, options, async (administrator) => {
    await requireHub(administrator);
    const { surroundings, progress } = terminal;
    const application = applicationVersion();
    const { bytes, rows } = await backupHub(administrator, { target, now: surroundings.now(), application, progress });
    await terminal.answer({ bytes, rows }, () => `${target}: a backup of the hub, ${megabytes(bytes)}.`);
  });
}

/** `hub restore FILE`: puts a backup into an empty hub, which is made where there is none. */
export async function hubRestore(terminal: Terminal, file: string, options: HubOptions): Promise<void> {
  await withHub(terminal, options, async (administrator) => {
    if (await hasHub(administrator)) await requireHub(administrator);
    else await initHub(administrator);
    const { rows, clubs } = await restoreHub(administrator, { source: resolve(file), progress: terminal.progress });
    await terminal.answer({ rows, clubs }, () => `${basename(file)} is restored: ${clubs.join(', ') || 'no club'}.`);
  });
}

/** The address holds a password: better in the environment than on the command line, which others can read. */
export function withHub<Result>(
  { surroundings }: Terminal,
  { admin }: HubOptions,
  task: (administrator: Administrator) => Promise<Result>,
): Promise<Result> {
  const url = admin ?? surroundings.env['TRACKRECORD_HUB_ADMIN'];
  if (url === undefined || url === '') {
    throw new WrongUse(
      'Name the database by --admin or TRACKRECORD_HUB_ADMIN, such as postgresql://postgres@hub.example.org/trackrecord.',
    );
  }
  return withAdministrator(url, task);
}

export async function refuseBadTarget(target: string): Promise<void> {
  if (!existsSync(dirname(target))) throw new WrongUse(`There is no folder ${dirname(target)} for the file.`);
  if ((await stat(target).catch(() => null))?.isDirectory() === true)
    throw new WrongUse(`${target} is a folder. Name a file.`);
}

function clubText(club: ClubStatus): string {
  const head = `${club.name}: ${club.operations} operations, ${megabytes(club.bytes)}; ${club.files} files, ${megabytes(club.fileBytes)} of ${megabytes(club.fileQuota)}`;
  return `${head}\n${textTable(club.laptops, laptopColumns)}`;
}

const laptopColumns: readonly TextColumn<LaptopStatus>[] = [
  { title: 'Laptop', cell: ({ label }) => label },
  {
    title: 'Last seen',
    cell: ({ revokedAt, lastSeenAt }) =>
      revokedAt === null ? (lastSeenAt?.slice(0, 16).replace('T', ' ') ?? 'never') : 'shut out',
  },
  { title: 'Sent', isRight: true, cell: ({ pushed }) => String(pushed) },
  { title: 'Behind', isRight: true, cell: ({ behind }) => String(behind) },
  { title: 'Version', cell: ({ version }) => version ?? '' },
];
