/**
 * Ranks order the marks of every discipline, smaller is better: times are milliseconds * 2, one more for hand and unknown
 * timing (decision 5); distances and points are negative, in millimetres and points.
 */

/** The mark behind a rank, in the stored unit. */
export function valueOfRank(rank: number): number {
  return rank < 0 ? -rank : Math.floor(rank / 2);
}

/** How much better the second rank is than the first, in the stored unit; negative when it is worse. */
export function gain(before: number, after: number): number {
  return before < 0 ? before - after : valueOfRank(before) - valueOfRank(after);
}
