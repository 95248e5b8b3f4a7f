import type { Write } from '#main/db/access.ts';

/** Keeps what somebody said of two equal results: that they are two. No laptop takes them for one. */
export function sayTwo(write: Write, clubId: number, a: string, b: string): void {
  const [first, second] = a < b ? [a, b] : [b, a];
  write.door.insert('performance_pair', {
    uuid: write.door.newId(),
    club_id: clubId,
    first_uuid: first,
    second_uuid: second,
    is_same: 0,
    said_at: write.door.now,
    said_by: write.door.actorId,
  });
}
