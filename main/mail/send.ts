import { Readable } from 'node:stream';

import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { HandedLetter } from '#shared/contract/mail.ts';
import type { MailProblem } from '#shared/domain/mail.ts';

/** What came of one attempt: `again` only where the server certainly did not take the letter (decision 33). */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly problem: null; readonly answer: string }
  | { readonly outcome: 'again' | 'failed' | 'doubtful'; readonly problem: MailProblem; readonly answer: string };

const seconds = 1000;

interface SmtpError extends Error {
  code?: string;
  response?: string;
  responseCode?: number;
  command?: string;
}

/** Hands one letter to the server. Never rejects for what a server does or does not. */
export async function sendLetter(
  letter: HandedLetter,
  password: string | null,
  signal?: AbortSignal,
): Promise<SendOutcome> {
  const { server } = letter;
  const message = await new MailComposer({
    from: server.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.body,
    messageId: letter.messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  // Whether the content was asked for: from then on only the server knows whether it took the letter.
  let isHandedOver = false;
  const content = new Readable({
    read() {
      isHandedOver = true;
      this.push(message);
      this.push(null);
    },
  });
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 60 * seconds,
    tls: { minVersion: 'TLSv1.2' },
  });
  const stop = () => connection.close();
  signal?.addEventListener('abort', stop);
  try {
    const answer = await converse(connection, letter, password, content);
    return { outcome: 'sent', problem: null, answer };
  } catch (error) {
    return judge(error as SmtpError, isHandedOver);
  } finally {
    signal?.removeEventListener('abort', stop);
    connection.close();
  }
}

/** The dialogue with the server; answers with its last line. */
function converse(
  connection: SMTPConnection,
  { server, to }: HandedLetter,
  password: string | null,
  content: Readable,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const ending = (error: Error) => reject(error);
    connection.on('error', ending);
    connection.on('end', () => reject(Object.assign(new Error('the connection ended'), { code: 'ECONNECTION' })));
    const send = () =>
      connection.send({ from: server.from, to: [to] }, content, (error, info) => {
        if (error !== null) return reject(error);
        connection.quit();
        return resolve(info.response);
      });
    connection.connect((problem?: Error) => {
      if (problem !== undefined && problem !== null) return reject(problem);
      if (server.user === '') return send();
      return connection.login({ credentials: { user: server.user, pass: password ?? '' } }, (error) =>
        error === null ? send() : reject(error),
      );
    });
  });
}

function judge(error: SmtpError, isHandedOver: boolean): SendOutcome {
  const { responseCode = 0, code = '' } = error;
  const answer = error.response ?? '';
  if (code === 'ETLS') return { outcome: 'failed', problem: 'no-tls', answer };
  if (responseCode >= 500)
    return { outcome: 'failed', problem: code === 'EAUTH' ? 'wrong-password' : 'refused', answer };
  if (responseCode >= 400) return { outcome: 'again', problem: 'refused-for-now', answer };
  if (isHandedOver) return { outcome: 'doubtful', problem: 'cut-off', answer };
  return { outcome: 'again', problem: 'not-reached', answer: error.message };
}
