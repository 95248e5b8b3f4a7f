import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';
import { auditOutcomeSchema } from '#shared/contract/audit.ts';
import { logCategorySchema } from '#shared/contract/system.ts';
import { daySchema } from '#shared/contract/vocabulary.ts';
import type { Access } from '#shared/domain/role.ts';

export const tabs = [
  'clubs',
  'users',
  'members',
  'trail',
  'privacy',
  'mail',
  'sync',
  'backups',
  'health',
  'log',
] as const;
export type Tab = (typeof tabs)[number];
/** What somebody needs to be for each. */
export const tabAccess: Record<Tab, Access> = {
  clubs: 'superuser',
  users: 'superuser',
  members: 'owner',
  trail: 'owner',
  privacy: 'owner',
  mail: 'owner',
  sync: 'owner',
  backups: 'superuser',
  health: 'superuser',
  log: 'superuser',
};
export const logLevels = ['info', 'warn', 'error'] as const;

export const administrationSearch = z.object({
  tab: lenient(z.enum(tabs)),
  search: lenient(z.string().max(100)),
  page: lenient(numberInAddress),
  of: lenient(z.literal('device')),
  who: lenient(z.string().max(200)),
  action: lenient(z.string().max(60)),
  outcome: lenient(auditOutcomeSchema),
  from: lenient(daySchema),
  to: lenient(daySchema),
  level: lenient(z.enum(logLevels)),
  category: lenient(logCategorySchema),
});
export type AdministrationSearch = z.infer<typeof administrationSearch>;
