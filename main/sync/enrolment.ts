import { createCipheriv, createDecipheriv, randomBytes, randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

import { z } from 'zod';

import { Failure } from '#shared/domain/failure.ts';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a laptop trusts to be the hub's server. */
const trust = z.discriminatedUnion('kind', [
  /** A certificate of this authority for the host's name. */
  z.strictObject({ kind: z.literal('authority'), pem: z.string().min(1) }),
  /** A certificate for the host's name of any authority that the system trusts. */
  z.strictObject({ kind: z.literal('system') }),
  /** This one certificate, whatever name is in it. */
  z.strictObject({ kind: z.literal('pin'), pem: z.string().min(1) }),
  /** No TLS: the server is on the same computer. */
  z.strictObject({ kind: z.literal('loopback') }),
]);

export const hubAddress = z.strictObject({
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65_535),
  database: z.string().min(1).max(63),
  trust,
  role: z.string().min(1).max(63),
  password: z.string().min(1).max(200),
  /** 256 random bits; the hub keeps their SHA-256. */
  token: hex32,
});
/** How a laptop reaches the hub, and as who. A secret as a whole. */
export type HubAddress = z.infer<typeof hubAddress>;

export const enrolment = z.strictObject({
  hub: hubAddress,
  club: z.strictObject({
    id: z.uuid(),
    name: z.string().min(1),
    /** AES-256-GCM key of what the hub must not read; it never reaches the hub. */
    key: hex32,
  }),
  /** The id under which the hub knows the laptop: the device of every operation that it pushes. */
  device: z.strictObject({ id: z.uuid(), label: z.string().min(1) }),
  epoch: z.uuid(),
  madeAt: z.iso.datetime(),
});
export type Enrolment = z.infer<typeof enrolment>;

const base64 = z.base64();

const sealed = z.strictObject({
  format: z.literal('trackrecord-enrolment'),
  version: z.number().int(),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    /** 128 * N * r bytes are needed: a file may not ask for more than 512 MiB. */
    N: z.literal([16_384, 32_768, 65_536, 131_072, 262_144, 524_288]),
    r: z.literal(8),
    p: z.literal(1),
    salt: base64,
  }),
  cipher: z.literal('aes-256-gcm'),
  nonce: base64,
  data: base64,
});
type Sealed = z.infer<typeof sealed>;

const version = 1;
/** OWASP's first choice for scrypt: 128 MiB and about half a second for each guess at what a person thought of. */
const cost = 131_072;
/** 125 random bits are beyond guessing at any price. */
const costOfMadeUp = 16_384;
const tagBytes = 16;

/**
 * The text of an enrolment file: everything a laptop needs to join, sealed with a passphrase that goes another way.
 * The head of the file is covered by the seal.
 */
export async function sealEnrolment(content: Enrolment, passphrase: string): Promise<string> {
  const head = {
    format: 'trackrecord-enrolment',
    version,
    kdf: {
      name: 'scrypt',
      N: isMadeUp(passphrase) ? costOfMadeUp : cost,
      r: 8,
      p: 1,
      salt: randomBytes(16).toString('base64'),
    },
    cipher: 'aes-256-gcm',
    nonce: randomBytes(12).toString('base64'),
  } as const;
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, head.kdf), Buffer.from(head.nonce, 'base64'));
  cipher.setAAD(Buffer.from(JSON.stringify(head)));
  const text = JSON.stringify(enrolment.parse(content));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  return `${JSON.stringify({ ...head, data }, null, 2)}\n`;
}

/**
 * What a sealed file holds. Throws ENROLMENT_UNREADABLE: it is none, is of a newer version, or the passphrase is another
 * one or the file was changed (which cannot be told apart).
 */
export async function openEnrolment(text: string, passphrase: string): Promise<Enrolment> {
  const { data, ...head } = readSealed(text);
  if (head.version !== version) throw new Failure('ENROLMENT_UNREADABLE', { because: 'newer' });
  const key = await keyOf(passphrase, head.kdf);
  const bytes = Buffer.from(data, 'base64');
  const nonce = Buffer.from(head.nonce, 'base64');
  if (bytes.length <= tagBytes || nonce.length !== 12)
    throw new Failure('ENROLMENT_UNREADABLE', { because: 'not-one' });
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(JSON.stringify(head)));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  let plain: string;
  try {
    plain = Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    // Node says no more than that the seal does not fit.
    throw new Failure('ENROLMENT_UNREADABLE', { because: 'wrong-passphrase' });
  }
  return enrolment.parse(JSON.parse(plain));
}

function readSealed(text: string): Sealed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure('ENROLMENT_UNREADABLE', { because: 'not-one' });
  }
  const read = sealed.safeParse(value);
  if (!read.success) throw new Failure('ENROLMENT_UNREADABLE', { because: 'not-one' });
  return read.data;
}

const scryptLater = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

function keyOf(passphrase: string, { N, r, p, salt }: Omit<Sealed['kdf'], 'name'>): Promise<Buffer> {
  return scryptLater(asTyped(passphrase), Buffer.from(salt, 'base64'), 32, { N, r, p, maxmem: 256 * N * r });
}

/** Letters that are read out and typed: capitals and small ones, dashes and spaces make no difference. */
function asTyped(passphrase: string): string {
  return passphrase
    .normalize('NFKC')
    .replace(/[\s-]+/g, '')
    .toUpperCase();
}

/** Crockford's letters: none that is taken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 125 random bits in five groups of five, to be read out on the telephone. */
export function newPassphrase(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(32)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

function isMadeUp(passphrase: string): boolean {
  return /^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/.test(passphrase);
}
