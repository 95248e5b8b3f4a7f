import { z } from 'zod';

/** What somebody is in a club. */
export const roleSchema = z.enum(['member', 'staff', 'owner']);
export type Role = z.infer<typeof roleSchema>;

/**
 * What somebody may do, weakest first: `public` is anybody, `superuser` whoever answers for this device and all its clubs.
 */
export const accesses = ['public', 'member', 'staff', 'owner', 'superuser'] as const;
export type Access = (typeof accesses)[number];

/** Whether somebody with this access may do what needs that. */
export function reaches(has: Access, needs: Access): boolean {
  return accesses.indexOf(has) >= accesses.indexOf(needs);
}

/** The weaker of two: where two laptops say different things of one person, the more restrictive holds (sync rule 36). */
export function weaker(a: Access, b: Access): Access {
  return reaches(a, b) ? b : a;
}
