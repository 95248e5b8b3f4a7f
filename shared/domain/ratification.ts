import { z } from 'zod';

import { dayOrder } from './day.ts';

/** What whoever ratifies can be asked to have looked at. */
export const checklistItems = ['wind', 'timing', 'officials', 'proof', 'implement', 'membership'] as const;
export type ChecklistItem = (typeof checklistItems)[number];

/** How a club ratifies its records. Nothing that is derived hangs on it: what waits counts (decision 15). */
export const ratificationSettingsSchema = z.object({
  isRequired: z.boolean().default(false),
  /** How many people sign; where two do, neither is the one who entered the result. */
  signatures: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Claims that were entered before this day wait for nobody. */
  since: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/)
    .default(''),
  /** Days after its entry by which a claim is to be decided. */
  deadlineDays: z.number().int().min(1).max(365).default(30),
  reminderDays: z.number().int().min(0).max(60).default(7),
  checklist: z
    .array(z.enum(checklistItems))
    .max(checklistItems.length)
    .default([...checklistItems]),
});
export type RatificationSettings = z.infer<typeof ratificationSettingsSchema>;

export const rulings = ['pending', 'ratified', 'refused', 'never-a-record', 'this-is-the-record', 'withdrawn'] as const;
export type GivenRuling = (typeof rulings)[number];
export type RulingInForce = Exclude<GivenRuling, 'withdrawn'>;

/** One decision about a result. */
export interface Decided<Person> {
  readonly ruling: GivenRuling;
  readonly by: Person;
  /** About what the result says now; what was said of it before a correction proves nothing (decision 14). */
  readonly isOfThisVersion: boolean;
}

export interface Outcome<Person> {
  readonly ruling: RulingInForce | null;
  /** Whoever ratified what stands, in the order in which they did. */
  readonly signatures: readonly Person[];
}

/**
 * What holds of a result after everything that was decided about it, oldest first (decision 15). A ratification holds when as
 * many people as are needed gave one; until then the result waits. Whoever signed takes the own signature back, anything
 * else that is withdrawn ends whatever was decided. One refusal is enough.
 */
export function outcomeOf<Person>(decisions: readonly Decided<Person>[], needed: number): Outcome<Person> {
  let last: RulingInForce | null = null;
  let signatures: readonly Person[] = [];
  for (const { ruling, by, isOfThisVersion } of decisions) {
    if (ruling === 'ratified') {
      if (!isOfThisVersion) continue;
      signatures = signatures.includes(by) ? signatures : [...signatures, by];
      last = 'ratified';
    } else if (ruling === 'withdrawn' && isOfThisVersion && signatures.includes(by)) {
      signatures = signatures.filter((person) => person !== by);
      if (signatures.length === 0) last = null;
    } else if (ruling !== 'pending' || isOfThisVersion) {
      signatures = [];
      last = ruling === 'withdrawn' ? null : ruling;
    }
  }
  return { ruling: last === 'ratified' && signatures.length < needed ? 'pending' : last, signatures };
}

/** How many people must ratify a claim that was entered on this day; 0: the club asks nobody. */
export function signaturesNeeded(settings: RatificationSettings, enteredOn: string): 0 | 1 | 2 {
  return settings.isRequired && dayOrder(enteredOn) >= dayOrder(settings.since) ? settings.signatures : 0;
}

export type RecordStatus = 'standing' | 'pending' | 'ratified' | 'by-decision';

/** How a record stands on the board: what nobody has decided waits where the club asks for it. */
export function recordStatus(ruling: RulingInForce | null, needed: number): RecordStatus {
  if (ruling === 'this-is-the-record') return 'by-decision';
  if (ruling === 'pending' || (ruling === null && needed > 0)) return 'pending';
  return ruling === 'ratified' ? 'ratified' : 'standing';
}

/** Why somebody may not sign a claim; null where nothing is against it. */
export function obstacleToSigning<Person>(
  person: Person,
  { signatures, enteredBy, needed }: { signatures: readonly Person[]; enteredBy: Person; needed: number },
): 'entered-it' | 'signed-already' | null {
  if (signatures.includes(person)) return 'signed-already';
  return needed > 1 && person === enteredBy ? 'entered-it' : null;
}
