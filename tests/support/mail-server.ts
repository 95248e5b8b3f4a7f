import type { AddressInfo, Socket } from 'node:net';

import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real SMTP server on this computer; keeps what it took. */
export interface TestMailServer {
  readonly port: number;
  readonly letters: readonly string[];
  /** How often somebody connected. */
  readonly connections: () => number;
  /** Pulls the plug of everybody who is connected. */
  cutOff(): void;
  close(): Promise<void>;
}

type Options = Partial<SMTPServerOptions>;

export async function openMailServer(options: Options = {}, port = 0): Promise<TestMailServer> {
  const letters: string[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
    ...options,
  });
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket) => sockets.add(socket));
  // A client that goes away in the middle is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    connections: () => connections,
    cutOff: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** An answer of the server, as its hooks give it. */
export function answerOf(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
