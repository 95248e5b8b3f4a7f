import type { Read } from '#main/db/access.ts';
import { chainStart, sha256 } from '#main/db/oplog.ts';
import type { Schema } from '#main/db/schema.ts';
import type { Difference } from '#main/standings/rebuild.ts';

import { auditLink, chainEnd, chainEndName, firstAuditLink } from './audit-chain.ts';
import { erasedDetail, type ToldBlank, toldBlank } from './blanked.ts';

type Line = Schema['audit'] & { club: string | null; device: string; actor: string };

/** A chain as far as it was read: of one club, or of the device, as one device wrote it. */
interface Chain {
  readonly key: string;
  readonly endName: string;
  number: number;
  link: Buffer;
  /** A line that seals the hash of its detail has come: none of the first schema may follow it. */
  isSealed: boolean;
}

/**
 * Follows every chain of the audit trail from its first line to its last: no line changed, missing, reordered, or cut off at
 * the end. Lines of the first schema are followed as that schema linked them. Exactly those lines may be blank, and are, of
 * which an erasure tells.
 */
export function verifyTrail(read: Read): Difference[] {
  const differences: Difference[] = [];
  const report = (detail: string) => differences.push({ what: 'audit', detail });
  const told = toldBlank(read);
  const ends = keptEnds(read);
  let chain: Chain | undefined;
  const lines = read
    .sql(
      `SELECT a.*, c.uuid AS club, d.uuid AS device, coalesce(b.uuid, '') AS actor FROM audit a
       LEFT JOIN club c ON c.id = a.club_id JOIN device d ON d.id = a.device_id LEFT JOIN actor b ON b.id = a.actor_id
       ORDER BY coalesce(a.club_id, 0), a.device_id, a.number`,
    )
    .iterate() as IterableIterator<Line>;
  for (const line of lines) {
    const key = `${line.club_id ?? 0} ${line.device_id}`;
    if (chain?.key !== key) {
      if (chain !== undefined) reportEnd(chain, ends, report);
      chain = {
        key,
        endName: chainEndName(line.club, line.device),
        number: 0,
        link: chainStart,
        isSealed: false,
      };
    }
    const problem = problemOf(line, chain, told);
    if (problem !== null) report(`line ${line.number}${line.club === null ? ' of this device' : ''}: ${problem}`);
    chain.number = line.number;
    chain.link = line.chain_sha256;
    chain.isSealed ||= line.detail_sha256 !== null;
  }
  if (chain !== undefined) reportEnd(chain, ends, report);
  for (const name of ends.keys()) report(`every line of the chain ${name} is missing`);
  return differences;
}

function problemOf(line: Line, chain: Chain, told: ToldBlank): string | null {
  if (line.number !== chain.number + 1) return `line ${chain.number + 1} before it is missing`;
  const isBlank = line.detail === erasedDetail;
  const isTold = told.isTold(line);
  if (isBlank && !isTold && !told.isBeforeLists(line)) return 'its detail was blanked, and no erasure tells of it';
  if (!isBlank && isTold) return 'it was blanked by an erasure, and tells something again';
  if (line.detail_sha256 === null) {
    if (chain.isSealed) return 'it has lost its seal';
    // That schema linked over the detail itself: a blank line is held by the one after it alone.
    const isWhole =
      isBlank || firstAuditLink(chain.link, { ...line, actorId: line.actor_id }).equals(line.chain_sha256);
    return isWhole ? null : 'it does not follow from the line before it';
  }
  if (!auditLink(chain.link, line, line.detail_sha256).equals(line.chain_sha256))
    return 'it does not follow from the line before it';
  return isBlank || sha256(line.detail).equals(line.detail_sha256) ? null : 'its detail was changed';
}

/** Compares with where the chain ended when it was last written, and ticks that end off. */
function reportEnd(chain: Chain, ends: Map<string, string>, report: (detail: string) => void): void {
  const kept = ends.get(chain.endName);
  ends.delete(chain.endName);
  // A chain of the first schema alone never had its end kept.
  if (kept === undefined && !chain.isSealed) return;
  if (kept !== chainEnd(chain.number, chain.link)) report(`lines after line ${chain.number} are missing`);
}

function keptEnds(read: Read): Map<string, string> {
  const rows = read.sql("SELECT name, value FROM device_setting WHERE name LIKE 'audit_end %'").all() as {
    name: string;
    value: string;
  }[];
  return new Map(rows.map(({ name, value }) => [name, value]));
}
