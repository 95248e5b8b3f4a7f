import { z } from 'zod';

import { command, query } from './base.ts';
import { pageSchema } from './vocabulary.ts';
import { uuidSchema } from '#shared/domain/id.ts';
import { addressSchema, mailProblems, mailServerSchema, mailStates } from '#shared/domain/mail.ts';

export const letterSchema = z.object({
  id: uuidSchema,
  kind: z.enum(['record', 'reminder', 'test']),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  state: z.enum(mailStates),
  attempts: z.number().int(),
  problem: z.enum(mailProblems).nullable(),
  /** What the server said, where it said something. */
  answer: z.string(),
  createdAt: z.string(),
  /** Null unless it waits. */
  nextAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});
export type Letter = z.infer<typeof letterSchema>;

/** A letter as it is handed to the server. */
const handedSchema = z.object({
  id: uuidSchema,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  messageId: z.string(),
  server: mailServerSchema,
});
export type HandedLetter = z.infer<typeof handedSchema>;

const one = z.object({ clubId: uuidSchema, mailId: uuidSchema });

export const mail = {
  server: query('superuser')
    .route({ method: 'GET', path: '/mail/server' })
    .output(z.intersection(mailServerSchema, z.object({ hasPassword: z.boolean() }))),
  /** The password goes into a file of its own and nowhere else; left out, the one that is there stays. */
  setServer: command('superuser')
    .route({ method: 'PUT', path: '/mail/server' })
    .input(z.intersection(mailServerSchema, z.object({ password: z.string().max(500).optional() })))
    .output(z.object({ done: z.literal(true) })),
  /** Letters of a club on this computer, the latest first. */
  list: query('owner')
    .route({ method: 'GET', path: '/clubs/{clubId}/mail' })
    .input(pageSchema.extend({ clubId: uuidSchema }))
    .output(z.object({ isOn: z.boolean(), total: z.number().int(), letters: z.array(letterSchema) })),
  /** Only one that waits. */
  cancel: command('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/mail/{mailId}/cancel' })
    .input(one)
    .output(z.object({ id: uuidSchema })),
  /** Tries one again that was not sent; of a doubtful one a person decides, never the application. */
  retry: command('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/mail/{mailId}/retry' })
    .input(one)
    .output(z.object({ id: uuidSchema })),
  test: command('owner')
    .route({ method: 'POST', path: '/clubs/{clubId}/mail/test' })
    .input(z.object({ clubId: uuidSchema, email: addressSchema }))
    .output(z.object({ id: uuidSchema })),

  // What follows is asked by whoever carries letters out.
  /** Whether there is anything to do. */
  due: query('superuser')
    .route({ method: 'GET', path: '/mail/due' })
    .output(z.object({ toGather: z.boolean(), toSend: z.boolean(), toRecover: z.boolean() })),
  /** Writes letters about what came since the last time. */
  gather: command('superuser')
    .route({ method: 'POST', path: '/mail/gather' })
    .output(z.object({ written: z.number().int() })),
  /** The next letter, marked as being sent: from then on nothing sends it again by itself. */
  take: command('superuser').route({ method: 'POST', path: '/mail/take' }).output(handedSchema.nullable()),
  settle: command('superuser')
    .route({ method: 'POST', path: '/mail/settle' })
    .input(
      z.object({
        mailId: uuidSchema,
        outcome: z.enum(['sent', 'again', 'failed', 'doubtful']),
        problem: z.enum(mailProblems).nullable().default(null),
        answer: z.string().max(500).default(''),
      }),
    )
    .output(z.object({ id: uuidSchema })),
  /** What was being sent when the application ended is doubtful. */
  recover: command('superuser')
    .route({ method: 'POST', path: '/mail/recover' })
    .output(z.object({ doubtful: z.number().int() })),
};
