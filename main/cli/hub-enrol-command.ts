import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { databaseName } from '#main/db/open.ts';
import { enrolLaptop } from '#main/hub/enrol.ts';
import { requireHub } from '#main/hub/upgrade.ts';
import { type Enrolment, newPassphrase, openEnrolment, sealEnrolment } from '#main/sync/enrolment.ts';
import { isLoopback } from '#main/sync/trust.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { WrongUse } from './exit-codes.ts';
import { type HubOptions, refuseBadTarget, withHub } from './hub-commands.ts';
import { writeOutput } from './output-file.ts';
import { withSession } from './session.ts';
import type { Terminal } from './terminal.ts';

export interface EnrolOptions extends HubOptions {
  readonly club: string;
  readonly laptop: string;
  readonly out: string;
  readonly clubId?: string;
  readonly from?: string;
  readonly host?: string;
  readonly port?: string;
  readonly database?: string;
  readonly ca?: string;
  readonly pin?: string;
  readonly passphraseStdin?: boolean;
}

/**
 * `hub enrol`: one sealed file for one laptop. Passphrases come from standard input, a line each: that of the earlier
 * file where one is named, then the new one with --passphrase-stdin; else the new one is made up and shown once.
 */
export async function hubEnrol(terminal: Terminal, options: EnrolOptions): Promise<void> {
  if (options.laptop.trim() === '') throw new WrongUse('--laptop needs a name, such as “Office”.');
  await refuseBadTarget(resolve(options.out));
  const trust = await trustOf(options);
  const needsInput = options.from !== undefined || options.passphraseStdin === true;
  const lines = needsInput ? (await terminal.surroundings.input()).split(/\r?\n/) : [];
  const earlier = options.from === undefined ? undefined : await earlierOf(options.from, lines.shift() ?? '');
  const passphrase = options.passphraseStdin === true ? (lines.shift() ?? '') : newPassphrase();
  if (passphrase.length < 12) throw new WrongUse('The passphrase needs at least twelve characters.');
  const clubId = options.clubId ?? (earlier === undefined ? await localClubId(terminal, options.club) : undefined);
  await withHub(terminal, options, async (administrator) => {
    await requireHub(administrator);
    const { host, port, database } = administrator.client;
    const { enrolment, isNewClub } = await enrolLaptop(administrator, {
      club: options.club,
      label: options.laptop,
      address: {
        host: options.host ?? host,
        port: options.port === undefined ? port : portOf(options.port),
        database: options.database ?? database ?? administrator.database,
        trust: trust(options.host ?? host),
      },
      now: terminal.surroundings.now(),
      ...(clubId === undefined ? {} : { clubId }),
      ...(earlier === undefined ? {} : { earlier }),
    });
    await writeOutput(options.out, new Blob([await sealEnrolment(enrolment, passphrase)]));
    // A machine that reads the answer is not told the passphrase; whoever sits at the terminal is.
    if (terminal.isJson && options.passphraseStdin !== true) terminal.say(passphrase);
    const { club, device } = enrolment;
    await terminal.answer(
      { club: club.name, clubId: club.id, laptop: device.label, laptopId: device.id, isNewClub },
      () =>
        [
          `${basename(options.out)} lets the laptop “${device.label}” into ${club.name}${isNewClub ? ', which is new on this hub' : ''}.`,
          options.passphraseStdin === true ? '' : `Its passphrase, shown only now: ${passphrase}`,
          'Hand over the file and the passphrase by two different ways. Keep one enrolment file with its passphrase locked away: the key of the club is in it and nowhere on the hub.',
        ]
          .filter((line) => line !== '')
          .join('\n'),
    );
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new WrongUse('--port needs a number from 1 to 65535.');
  return port;
}

type Trust = Enrolment['hub']['trust'];

async function trustOf({ ca, pin }: EnrolOptions): Promise<(host: string) => Trust> {
  if (ca !== undefined && pin !== undefined)
    throw new WrongUse('Name an authority (--ca) or a certificate (--pin), not both.');
  const file = ca ?? pin;
  if (file === undefined) return (host) => ({ kind: isLoopback(host) ? 'loopback' : 'system' });
  const pem = await textOf(file);
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) throw new WrongUse(`${file} holds no certificate in PEM form.`);
  return () => ({ kind: ca === undefined ? 'pin' : 'authority', pem });
}

async function earlierOf(file: string, passphrase: string): Promise<Enrolment> {
  if (passphrase === '') throw new WrongUse('The passphrase of the earlier file comes from standard input.');
  return openEnrolment(await textOf(file), passphrase);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'not-readable';
    throw new Failure('FILE_UNREADABLE', { file: basename(file), problem });
  }
}

/** On a laptop that has the club already, the hub's club is the same one. */
async function localClubId(terminal: Terminal, name: string): Promise<string | undefined> {
  if (!existsSync(join(terminal.dataFolder, databaseName))) return undefined;
  return withSession(terminal, 'read', (session) => {
    const found = session.ask('clubs', 'list', undefined).find((club) => foldName(club.name) === foldName(name));
    return found?.id;
  });
}
