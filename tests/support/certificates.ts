import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  readonly pem: string;
  readonly keyPem: string;
}

interface Authority extends Certificate {
  readonly name: string;
  readonly key: KeyObject;
}

/** A made-up authority whose certificates a test trusts; written by hand, as a bare machine has no openssl. */
export function makeAuthority(name: string): Authority {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = certificate({
    subject: name,
    issuer: name,
    key: privateKey,
    signer: privateKey,
    extensions: [isAuthority],
  });
  return { name, key: privateKey, pem, keyPem: pemOf(privateKey) };
}

/** A server's certificate of an authority for host names and addresses. */
export function makeServerCertificate(
  authority: Authority,
  hosts: { names: string[]; addresses: number[][] },
): Certificate {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const names = der(0x30, [
    ...hosts.names.map((name) => der(0x82, [Buffer.from(name, 'ascii')])),
    ...hosts.addresses.map((address) => der(0x87, [Buffer.from(address)])),
  ]);
  const pem = certificate({
    subject: hosts.names[0] ?? 'server',
    issuer: authority.name,
    key: privateKey,
    signer: authority.key,
    extensions: [extension('551d11', names)],
  });
  return { pem, keyPem: pemOf(privateKey) };
}

interface Parts {
  readonly subject: string;
  readonly issuer: string;
  readonly key: KeyObject;
  readonly signer: KeyObject;
  readonly extensions: Buffer[];
}

/** RFC 5280, section 4.1: version 3, ECDSA with SHA-256, valid from 2020 to 2049. */
function certificate({ subject, issuer, key, signer, extensions }: Parts): string {
  const algorithm = der(0x30, [objectId('2a8648ce3d040302')]);
  const validity = der(0x30, [der(0x17, [Buffer.from('200101000000Z')]), der(0x17, [Buffer.from('491231235959Z')])]);
  const body = der(0x30, [
    der(0xa0, [der(0x02, [Buffer.from([2])])]),
    der(0x02, [Buffer.concat([Buffer.from([1]), randomBytes(8)])]),
    algorithm,
    commonName(issuer),
    validity,
    commonName(subject),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    der(0xa3, [der(0x30, extensions)]),
  ]);
  const signature = der(0x03, [Buffer.from([0]), sign('sha256', body, signer)]);
  const whole = der(0x30, [body, algorithm, signature]);
  // An empty line before the end, where the last one is full, is no PEM to PostgreSQL.
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function der(tag: number, content: Buffer[]): Buffer {
  const bytes = Buffer.concat(content);
  const length =
    bytes.length < 128
      ? Buffer.from([bytes.length])
      : bytes.length < 256
        ? Buffer.from([0x81, bytes.length])
        : Buffer.from([0x82, bytes.length >> 8, bytes.length & 0xff]);
  return Buffer.concat([Buffer.from([tag]), length, bytes]);
}

function objectId(hex: string): Buffer {
  return der(0x06, [Buffer.from(hex, 'hex')]);
}

function commonName(name: string): Buffer {
  return der(0x30, [der(0x31, [der(0x30, [objectId('550403'), der(0x0c, [Buffer.from(name)])])])]);
}

function extension(id: string, value: Buffer, isCritical = false): Buffer {
  const critical = isCritical ? [der(0x01, [Buffer.from([0xff])])] : [];
  return der(0x30, [objectId(id), ...critical, der(0x04, [value])]);
}

const isAuthority = extension('551d13', der(0x30, [der(0x01, [Buffer.from([0xff])])]), true);

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
