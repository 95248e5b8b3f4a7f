import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import type { Read, Write } from '#main/db/access.ts';

/**
 * A member's password hash as it travels: AES-256-GCM under the club's key, which never reaches the hub; `nonce tag text`,
 * base64. The account's name is sealed with it, so that no hash can be given to another account.
 */
export function sealPassword(key: Buffer, account: string, hash: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(account));
  const text = Buffer.concat([cipher.update(hash, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64')).join(' ');
}

/** The hash, or null where it was sealed with another key or for another account. */
export function openPassword(key: Buffer, account: string, sealed: string): string | null {
  const [nonce, tag, text] = sealed.split(' ').map((part) => Buffer.from(part, 'base64'));
  if (nonce?.length !== 12 || tag?.length !== 16 || text === undefined) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(account)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch {
    // Another key or another account: nothing of it is used.
    return null;
  }
}

interface MemberAccount {
  id: number;
  account_uuid: string;
  password_hash: string;
  sealed_password: string | null;
}

/** Brings the sealed passwords of a club's members up to those that are used here. */
export function sealPasswords(write: Write, clubId: number, key: Buffer): void {
  for (const member of membersWithPassword(write, clubId)) {
    const { id, account_uuid: account, password_hash: hash, sealed_password: sealed } = member;
    if (sealed !== null && openPassword(key, account, sealed) === hash) continue;
    write.door.update('club_member', id, { sealed_password: sealPassword(key, account, hash) });
  }
}

function membersWithPassword(read: Read, clubId: number): MemberAccount[] {
  return read
    .sql(
      `SELECT m.id, m.account_uuid, a.password_hash, m.sealed_password FROM club_member m JOIN account a ON a.uuid = m.account_uuid
       WHERE m.club_id = ? AND m.is_deleted = 0 AND a.password_hash IS NOT NULL AND a.one_time_until IS NULL`,
    )
    .all(clubId) as MemberAccount[];
}
