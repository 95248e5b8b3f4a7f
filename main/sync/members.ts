import { addActor } from '#main/db/identity.ts';
import type { Read, Write } from '#main/db/access.ts';
import { foldName } from '#shared/domain/name.ts';

import { openPassword } from './passwords.ts';

interface Member {
  readonly account_uuid: string;
  readonly user_name: string;
  readonly full_name: string;
  readonly email: string | null;
  readonly sealed_password: string;
}

/**
 * Lets members of a club who were invited on another laptop sign in here: with the password that came sealed, or the new one
 * where it was changed there. An account that this laptop locked stays locked.
 */
export function admitMembers(write: Write, clubId: number, key: Buffer, memberUuids: readonly string[]): void {
  for (const uuid of memberUuids) {
    const member = write
      .sql(
        `SELECT account_uuid, user_name, full_name, email, sealed_password FROM club_member
         WHERE uuid = ? AND club_id = ? AND is_deleted = 0 AND sealed_password IS NOT NULL`,
      )
      .get(uuid, clubId) as Member | undefined;
    const hash = member === undefined ? null : openPassword(key, member.account_uuid, member.sealed_password);
    if (member === undefined || hash === null) continue;
    const account = write.sql('SELECT id, password_hash FROM account WHERE uuid = ?').get(member.account_uuid) as
      | { id: number; password_hash: string | null }
      | undefined;
    if (account === undefined) addAccount(write, member, hash);
    else if (account.password_hash !== hash) {
      write
        .sql('UPDATE account SET password_hash = ?, password_set_at = ?, one_time_until = NULL WHERE id = ?')
        .run(hash, write.door.now, account.id);
      write
        .sql('UPDATE session SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL')
        .run(write.door.now, account.id);
    }
  }
}

function addAccount(write: Write, member: Member, hash: string): void {
  const known = write.sql('SELECT id FROM actor WHERE uuid = ?').get(member.account_uuid) as { id: number } | undefined;
  const actorId = known?.id ?? addActor(write, member.account_uuid, member.user_name).id;
  const name = freeName(write, member.user_name);
  write
    .sql(
      `INSERT INTO account (uuid, actor_id, user_name, folded_name, full_name, email, password_hash, password_set_at, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      member.account_uuid,
      actorId,
      name,
      foldName(name),
      member.full_name,
      member.email,
      hash,
      write.door.now,
      write.door.now,
    );
}

/** Two laptops may have given one name to two people: both keep it, the one who came here later with a number (sync.md, 39). */
function freeName(read: Read, wanted: string): string {
  const isTaken = read.sql('SELECT 1 FROM account WHERE folded_name = ?');
  let name = wanted;
  for (let number = 2; isTaken.get(foldName(name)) !== undefined; number += 1) name = `${wanted} ${number}`;
  return name;
}
