import { z } from 'zod';

import { lenient, numberInAddress } from '#renderer/address.ts';
import { auditOutcomeSchema } from '#shared/contract/audit.ts';
import { daySchema } from '#shared/contract/vocabulary.ts';

export const tabs = ['clubs', 'trail', 'backups', 'health', 'log'] as const;
export type Tab = (typeof tabs)[number];
export const logLevels = ['info', 'warn', 'error'] as const;

export const administrationSearch = z.object({
  tab: lenient(z.enum(tabs)),
  search: lenient(z.string().max(100)),
  page: lenient(numberInAddress),
  action: lenient(z.string().max(60)),
  outcome: lenient(auditOutcomeSchema),
  from: lenient(daySchema),
  to: lenient(daySchema),
  level: lenient(z.enum(logLevels)),
});
export type AdministrationSearch = z.infer<typeof administrationSearch>;
