import { z } from 'zod';

/** An address that cannot carry a line of its own into a letter's head. */
export const addressSchema = z.email().max(254);

/** Whom a club writes to, and of what. */
export const mailSettingsSchema = z.object({
  recipients: z.array(addressSchema).max(20).default([]),
  records: z.boolean().default(true),
  reminders: z.boolean().default(true),
});
export type MailSettings = z.infer<typeof mailSettingsSchema>;

export const mailStates = ['waiting', 'sending', 'sent', 'doubtful', 'failed', 'cancelled'] as const;

/** Why a letter was not sent; `answer` has the server's own words. */
export const mailProblems = [
  'refused-for-now',
  'refused',
  'not-reached',
  'no-tls',
  'wrong-password',
  'cut-off',
  'interrupted',
] as const;
export type MailProblem = (typeof mailProblems)[number];

const noLineEnd = /^[^\p{Cc}]*$/u;
const loopback = ['localhost', '127.0.0.1', '::1'];

/** The server that takes this computer's letters; without encryption only on this computer itself. */
export const mailServerSchema = z
  .object({
    isOn: z.boolean(),
    host: z
      .string()
      .trim()
      .max(253)
      .regex(/^[\w.:-]*$/),
    port: z.number().int().min(1).max(65_535),
    security: z.enum(['tls', 'starttls', 'none']),
    user: z.string().trim().max(254).regex(noLineEnd),
    from: z.union([z.literal(''), addressSchema]),
  })
  .refine(({ security, host }) => security !== 'none' || loopback.includes(host), {
    path: ['security'],
    error: 'Without encryption only a server on this computer itself.',
  })
  .refine(({ isOn, host, from }) => !isOn || (host !== '' && from !== ''), {
    path: ['isOn'],
    error: 'A server and a sender are needed.',
  });
export type MailServer = z.infer<typeof mailServerSchema>;

export const noMailServer: MailServer = { isOn: false, host: '', port: 465, security: 'tls', user: '', from: '' };

/** One line of a letter's head, of any text: what would begin another line is a blank. */
export function headLine(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200);
}
