import { Broken } from './invariants.ts';
import type { World } from './world.ts';

/**
 * I7, I8: whoever knew of an operation stamps later than it. Who knew of what is told by the hub's numbers: those of a hub that
 * was restored, of a copy and of a late push say something else.
 */
export function checkClocksFollowKnowledge(world: World, clubId: string): void {
  if (world.isTrailForked || world.late.haveArrived || world.isHubRestored) return;
  const latest: string[] = [''];
  for (const { seq, hlc, device_id: device, body } of world.hub.operations(clubId)) {
    const before = latest[seq - 1] ?? '';
    latest[seq] = hlc > before ? hlc : before;
    const seen = body === null ? 0 : seenOf(body);
    const known = latest[Math.min(seen, seq - 1)] ?? '';
    if (hlc <= known)
      throw new Broken('I8', `${String(seq)} of ${device} knew ${String(seen)} and has an earlier clock`);
  }
}

/** Every operation tells how much of the hub's order its laptop had: by that others know what it was made in sight of. */
export function checkKnowledgeIsTold(world: World, clubId: string): void {
  // A database that was rolled back gives a number once more, and the hub has the one from before.
  if (world.isTrailForked) return;
  for (const { seq, device_id: device, op_no: number, body } of world.hub.operations(clubId)) {
    if (body === null) continue;
    const made = (world.knowledge.get(device) ?? []).filter(({ from, to }) => from <= number && number <= to);
    if (made.length === 0 || made.some(({ cursor }) => cursor === seenOf(body))) continue;
    const knew = made.map(({ cursor }) => String(cursor)).join(' or ');
    throw new Broken('I8', `${String(seq)} of ${device} tells that it knew ${String(seenOf(body))}, and knew ${knew}`);
  }
}

function seenOf(body: string): number {
  const told = JSON.parse(body) as { seen?: unknown } | null;
  return typeof told === 'object' && told !== null && typeof told.seen === 'number' ? told.seen : 0;
}
