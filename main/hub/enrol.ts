import { createHash, randomBytes, randomUUID } from 'node:crypto';

import type { Enrolment, HubAddress } from '#main/sync/enrolment.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

import { type Administrator, asHubAdmin, inHubTransaction } from './administrator.ts';
import { type HubClub, hubClubs, keyCheckOf } from './clubs.ts';
import { createLoginRole, newRoleName } from './login-role.ts';
import { isVerifierOf, scramVerifier } from './scram.ts';

export interface EnrolmentRequest {
  /** Name of the club, as it stands on the hub. */
  readonly club: string;
  /** The id that the club has on a laptop already; a new club gets it. */
  readonly clubId?: string;
  /** What the administrator calls the laptop. */
  readonly label: string;
  readonly address: Pick<HubAddress, 'host' | 'port' | 'database' | 'trust'>;
  /** An earlier enrolment of the club: its key and password never reach the hub, which cannot hand them on. */
  readonly earlier?: Enrolment;
  readonly now: number;
}

/**
 * Lets a laptop into a club, which is made where the hub does not know it yet. What is answered is secret as a whole and
 * exists nowhere else: the hub keeps the token's SHA-256, the password's verifier and 64 bits of the key's hash.
 */
export async function enrolLaptop(
  administrator: Administrator,
  request: EnrolmentRequest,
): Promise<{ enrolment: Enrolment; isNewClub: boolean }> {
  return inHubTransaction(administrator, async () => {
    await asHubAdmin(administrator);
    const found = (await hubClubs(administrator)).find(
      ({ id, name }) =>
        id === request.clubId || id === request.earlier?.club.id || foldName(name) === foldName(request.club),
    );
    const club = found === undefined ? await newClub(administrator, request) : joined(found, request);
    const device = { id: randomUUID(), label: request.label.trim() };
    const token = randomBytes(32);
    await addDevice(administrator, club.id, device, token);
    return {
      isNewClub: found === undefined,
      enrolment: {
        hub: { ...request.address, role: club.role, password: club.password, token: token.toString('hex') },
        club: { id: club.id, name: club.name, key: club.key },
        device,
        epoch: club.epoch,
        madeAt: new Date(request.now).toISOString(),
      },
    };
  });
}

interface OpenClub {
  readonly id: string;
  readonly name: string;
  readonly epoch: string;
  readonly role: string;
  readonly password: string;
  readonly key: string;
}

async function newClub(administrator: Administrator, { club, clubId, earlier }: EnrolmentRequest): Promise<OpenClub> {
  if (earlier !== undefined) {
    throw new Failure('HUB_UNUSABLE', { because: 'other-club', detail: `the hub does not know ${earlier.club.name}` });
  }
  const made: OpenClub = {
    id: clubId ?? randomUUID(),
    name: club.trim(),
    epoch: randomUUID(),
    role: newRoleName(),
    password: randomBytes(32).toString('base64url'),
    key: randomBytes(32).toString('hex'),
  };
  const verifier = scramVerifier(made.password);
  const { client } = administrator;
  await client.query('RESET ROLE');
  await createLoginRole(administrator, made.role, verifier);
  await asHubAdmin(administrator);
  await client.query('INSERT INTO hub.club (club_id, name, epoch, key_check) VALUES ($1, $2, $3, $4)', [
    made.id,
    made.name,
    made.epoch,
    keyCheckOf(made.key),
  ]);
  await client.query('INSERT INTO hub.club_role (pg_role, club_id, verifier) VALUES ($1, $2, $3)', [
    made.role,
    made.id,
    verifier,
  ]);
  return made;
}

function joined(club: HubClub, { clubId, earlier }: EnrolmentRequest): OpenClub {
  if (earlier === undefined) throw new Failure('HUB_UNUSABLE', { because: 'needs-earlier-file', detail: club.name });
  const refuse = (detail: string) => new Failure('HUB_UNUSABLE', { because: 'other-club', detail });
  if (clubId !== undefined && clubId !== club.id) throw refuse(`${club.name} has another id here`);
  if (earlier.club.id !== club.id) throw refuse(`it is of ${earlier.club.name}`);
  if (!keyCheckOf(earlier.club.key).equals(club.keyCheck)) throw refuse('its key is another one');
  if (!isVerifierOf(club.verifier, earlier.hub.password)) throw refuse('its password is another one');
  return { ...club, password: earlier.hub.password, key: earlier.club.key };
}

async function addDevice(
  { client }: Administrator,
  clubId: string,
  { id, label }: Enrolment['device'],
  token: Buffer,
): Promise<void> {
  const { rows } = await client.query<{ label: string }>(
    'SELECT label FROM hub.device WHERE club_id = $1 AND revoked_at IS NULL',
    [clubId],
  );
  if (rows.some((each) => foldName(each.label) === foldName(label))) {
    throw new Failure('ALREADY_EXISTS', { what: 'laptop', name: label });
  }
  await client.query('INSERT INTO hub.device (club_id, device_id, label, token_sha) VALUES ($1, $2, $3, $4)', [
    clubId,
    id,
    label,
    createHash('sha256').update(token).digest(),
  ]);
}
