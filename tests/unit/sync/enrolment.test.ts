import { describe, expect, it } from 'vitest';

import {
  enrolment as shape,
  newPassphrase,
  openEnrolment,
  sealEnrolment,
  type Enrolment,
} from '#main/sync/enrolment.ts';
import { isVerifierOf, scramVerifier } from '#main/hub/scram.ts';

const enrolment: Enrolment = shape.parse({
  hub: {
    host: 'hub.example.org',
    port: 5432,
    database: 'trackrecord',
    trust: { kind: 'system' },
    role: 'hub_club_0123456789ab',
    password: 'password of the role',
    token: 'ab'.repeat(32),
  },
  club: { id: '018f0000-0000-7000-8000-000000000001', name: 'Läufer', key: 'cd'.repeat(32) },
  device: { id: '018f0000-0000-7000-8000-000000000002', label: 'Office' },
  epoch: '018f0000-0000-7000-8000-000000000003',
  madeAt: '2026-11-22T12:00:00.000Z',
});

describe('an enrolment file', () => {
  it('gives back what was sealed, however the passphrase is typed, and shows nothing of it', async () => {
    const passphrase = newPassphrase();
    const text = await sealEnrolment(enrolment, passphrase);
    expect(await openEnrolment(text, passphrase)).toEqual(enrolment);
    expect(await openEnrolment(text, ` ${passphrase.toLowerCase().replaceAll('-', ' ')}\n`)).toEqual(enrolment);
    for (const secret of ['hub.example.org', 'hub_club', 'password of', 'abababab', 'cdcdcdcd', 'Office']) {
      expect(text).not.toContain(secret);
    }
    expect(await sealEnrolment(enrolment, passphrase)).not.toBe(text);
  });

  it('cannot be opened with another passphrase, nor when any part of it was changed', async () => {
    const right = newPassphrase();
    const text = await sealEnrolment(enrolment, right);
    const refused = (changed: string, passphrase = right) =>
      expect(openEnrolment(changed, passphrase)).rejects.toMatchObject({ code: 'ENROLMENT_UNREADABLE' });
    await refused(text, newPassphrase());
    const file = JSON.parse(text) as { data: string; nonce: string; kdf: { N: number; salt: string } };
    const flipped = (base64: string, at: number) => {
      const bytes = Buffer.from(base64, 'base64');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    await refused(JSON.stringify({ ...file, data: flipped(file.data, 0) }));
    await refused(JSON.stringify({ ...file, data: flipped(file.data, Buffer.from(file.data, 'base64').length - 1) }));
    await refused(JSON.stringify({ ...file, data: file.data.slice(0, 40) }));
    await refused(JSON.stringify({ ...file, data: '' }));
    await refused(JSON.stringify({ ...file, nonce: flipped(file.nonce, 3) }));
    await refused(JSON.stringify({ ...file, nonce: 'AAAA' }));
    await refused(JSON.stringify({ ...file, kdf: { ...file.kdf, N: 32_768 } }));
    await refused(JSON.stringify({ ...file, kdf: { ...file.kdf, N: 2 ** 30 } }));
    await refused(JSON.stringify({ ...file, kdf: { ...file.kdf, salt: flipped(file.kdf.salt, 0) } }));
    await refused(JSON.stringify({ ...file, version: 2 }));
    await refused(JSON.stringify({ ...file, more: 1 }));
    for (const other of ['', '{}', 'not JSON', '[]', text.slice(0, -20)]) await refused(other);
  });

  it('costs more to guess where a person thought of the passphrase', async () => {
    const costOf = async (passphrase: string) =>
      (JSON.parse(await sealEnrolment(enrolment, passphrase)) as { kdf: { N: number } }).kdf.N;
    expect(await costOf(newPassphrase())).toBe(16_384);
    expect(await costOf('correct horse battery')).toBe(131_072);
  });

  it('has a passphrase of 125 random bits that nobody misreads', () => {
    const all = Array.from({ length: 200 }, newPassphrase);
    expect(new Set(all).size).toBe(200);
    for (const each of all) expect(each).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  });
});

describe('the verifier of a password', () => {
  it('has the form and the keys of RFC 5803', () => {
    // Password and salt of RFC 7677, section 3.
    const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'));
    expect(verifier).toBe(
      'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
    );
    expect(isVerifierOf(verifier, 'pencil')).toBe(true);
    expect(isVerifierOf(verifier, 'pencils')).toBe(false);
    expect(isVerifierOf('md5abc', 'pencil')).toBe(false);
  });
});
