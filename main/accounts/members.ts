import { createHash } from 'node:crypto';

import type { Read, Write } from '#main/db/access.ts';
import type { AccessReviewRow, AccountRow, ClubMemberRow } from '#main/db/people-rows.ts';
import type { ClubRow } from '#main/db/schema.ts';
import type { InputOf, OutputOf } from '#main/operations.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Member } from '#shared/contract/members.ts';
import { Failure } from '#shared/domain/failure.ts';
import type { Role } from '#shared/domain/role.ts';

import { accountByName, accountByUuid, createAccount, type OneTimePassword } from './accounts.ts';

type Feature = Contract['members'];

/** A look through who may do what is due every year. */
const reviewEvery = 365 * 24 * 60 * 60_000;

function membersOf(read: Read, clubId: number): ClubMemberRow[] {
  return read
    .sql('SELECT * FROM club_member WHERE club_id = ? AND is_deleted = 0 ORDER BY user_name COLLATE NOCASE, id')
    .all(clubId) as ClubMemberRow[];
}

export function listMembers(read: Read, clubId: number): Member[] {
  return membersOf(read, clubId).map((row) => toMember(read, row));
}

function toMember(read: Read, row: ClubMemberRow): Member {
  // Of a person who only ever signed in on another laptop there is no account here.
  const account = read.sql('SELECT * FROM account WHERE uuid = ?').get(row.account_uuid) as AccountRow | undefined;
  return {
    accountId: row.account_uuid,
    userName: row.user_name,
    fullName: row.full_name,
    email: row.email,
    role: row.role,
    isDisabled: account?.is_disabled === 1,
    hasOneTimePassword: account !== undefined && account.one_time_until !== null,
    lastSignInAt: account?.last_sign_in_at ?? null,
  };
}

/** Takes somebody into the club; a new person gets an account whose one-time password is answered once. */
export function invite(
  write: Write,
  club: ClubRow,
  { userName, fullName, email, role }: InputOf<Feature['invite']>,
  { password, hash }: OneTimePassword,
): OutputOf<Feature['invite']> {
  const known = accountByName(write, userName);
  const account =
    known ?? createAccount(write, { userName, fullName, email, isSuperuser: false, hash, isOneTime: true });
  const row = memberRow(write, club, account.uuid);
  if (row !== undefined && row.is_deleted === 0)
    throw new Failure('ALREADY_EXISTS', { what: 'member', name: userName });
  setMember(write, club, account, role);
  return {
    member: memberOf(write, club, account.uuid),
    oneTimePassword: known === undefined ? password : null,
    validUntil: known === undefined ? account.one_time_until : null,
  };
}

/** Gives an account a role in a club. The row has the same name on every laptop, so that two of them mean one membership. */
export function setMember(write: Write, club: ClubRow, account: AccountRow, role: Role): void {
  const profile = { user_name: account.user_name, full_name: account.full_name, email: account.email };
  const row = memberRow(write, club, account.uuid);
  if (row !== undefined) {
    write.door.update('club_member', row.id, { ...profile, role, is_deleted: 0 });
    return;
  }
  write.door.insert('club_member', {
    uuid: membershipUuid(club.uuid, account.uuid),
    club_id: club.id,
    account_uuid: account.uuid,
    ...profile,
    role,
    is_deleted: 0,
  });
}

/** A UUID (version 8, RFC 9562) of the two it joins. */
function membershipUuid(club: string, account: string): string {
  const hex = createHash('sha256').update(`club_member\n${club}\n${account}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function memberRow(read: Read, club: ClubRow, accountUuid: string): ClubMemberRow | undefined {
  return read
    .sql('SELECT * FROM club_member WHERE account_uuid = ? AND club_id = ? ORDER BY is_deleted, id LIMIT 1')
    .get(accountUuid, club.id) as ClubMemberRow | undefined;
}

function liveMember(read: Read, club: ClubRow, accountUuid: string): ClubMemberRow {
  const row = memberRow(read, club, accountUuid);
  if (row === undefined || row.is_deleted === 1) throw new Failure('NOT_FOUND', { what: 'member', id: accountUuid });
  return row;
}

function memberOf(read: Read, club: ClubRow, accountUuid: string): Member {
  return toMember(read, liveMember(read, club, accountUuid));
}

export function setRole(write: Write, club: ClubRow, accountUuid: string, role: Role): Member {
  const row = liveMember(write, club, accountUuid);
  if (row.role === 'owner' && role !== 'owner') refuseLastOwner(write, club, row);
  setMember(write, club, accountByUuid(write, accountUuid), role);
  return memberOf(write, club, accountUuid);
}

export function removeMember(write: Write, club: ClubRow, accountUuid: string): void {
  const row = liveMember(write, club, accountUuid);
  if (row.role === 'owner') refuseLastOwner(write, club, row);
  write.door.update('club_member', row.id, { is_deleted: 1 });
}

function refuseLastOwner(read: Read, club: ClubRow, member: ClubMemberRow): void {
  const others = membersOf(read, club.id).some(
    (row) => row.role === 'owner' && row.account_uuid !== member.account_uuid,
  );
  if (!others) throw new Failure('LAST_OWNER', { name: member.user_name });
}

/** Every look through the list so far, and whether a year has gone by since the last one, or since the club has members. */
export function accessReviews(read: Read, club: ClubRow, now: number): OutputOf<Feature['reviews']> {
  const rows = read
    .sql(
      'SELECT r.*, a.name AS by FROM access_review r JOIN actor a ON a.id = r.reviewed_by WHERE r.club_id = ? ORDER BY r.reviewed_at DESC, r.id DESC',
    )
    .all(club.id) as (AccessReviewRow & { by: string })[];
  const [last] = rows;
  const hasMembers = membersOf(read, club.id).length > 0;
  const dueAt = hasMembers ? (last?.reviewed_at ?? club.created_at) + reviewEvery : null;
  return { isDue: dueAt !== null && now >= dueAt, dueAt, rows: rows.map(toReview) };
}

export function reviewAccess(write: Write, club: ClubRow, note: string | null): OutputOf<Feature['review']> {
  const members = membersOf(write, club.id).map((row) => ({
    userName: row.user_name,
    fullName: row.full_name,
    role: row.role,
  }));
  const uuid = write.door.newId();
  write.door.insert('access_review', {
    uuid,
    club_id: club.id,
    members: JSON.stringify(members),
    note,
    reviewed_at: write.door.now,
    reviewed_by: write.door.actorId,
  });
  const row = write
    .sql('SELECT r.*, a.name AS by FROM access_review r JOIN actor a ON a.id = r.reviewed_by WHERE r.uuid = ?')
    .get(uuid) as AccessReviewRow & { by: string };
  return toReview(row);
}

function toReview(row: AccessReviewRow & { by: string }): OutputOf<Feature['review']> {
  return {
    id: row.uuid,
    reviewedAt: row.reviewed_at,
    reviewedBy: row.by,
    note: row.note,
    members: JSON.parse(row.members) as OutputOf<Feature['review']>['members'],
  };
}
