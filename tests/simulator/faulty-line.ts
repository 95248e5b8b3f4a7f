import { connect, createServer, type Socket } from 'node:net';

import type { Postgres } from '#tests/support/postgres.ts';

/** What happens to one call. */
export interface LineFault {
  /**
   * `cut`: both ends are gone. `half`: half of the piece still arrives. `silent`: nothing goes through any more, and nobody is told.
   * `slow`: the piece takes its time. `kill`: the server's processes end at once and it is started again.
   */
  readonly what: 'cut' | 'half' | 'silent' | 'slow' | 'kill';
  readonly towards: 'hub' | 'laptop';
  /** Which piece in that direction, counted from 1; a call with fewer goes well. */
  readonly piece: number;
}

/** A TCP line to a server, which fails where it is told to. */
export interface FaultyLine {
  readonly port: number;
  arm(fault: LineFault): void;
  disarm(): void;
  /** Waits for a server that was killed to be there again. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** How often each fault hit a piece. */
export type FaultTally = Map<LineFault['what'], number>;

export async function openFaultyLine(server: Postgres, tally: FaultTally): Promise<FaultyLine> {
  const sockets = new Set<Socket>();
  let armed: { fault: LineFault; left: number } | null = null;
  let restarting: Promise<void> = Promise.resolve();

  /** The fault that hits this piece. */
  function hit(towards: LineFault['towards']): LineFault['what'] | null {
    if (armed?.fault.towards !== towards) return null;
    armed.left -= 1;
    if (armed.left > 0) return null;
    const { what } = armed.fault;
    armed = null;
    tally.set(what, (tally.get(what) ?? 0) + 1);
    return what;
  }

  const listener = createServer((near) => {
    const far = connect(server.port, server.host);
    let isSilent = false;
    const cut = () => {
      near.destroy();
      far.destroy();
    };
    const carry = (from: Socket, to: Socket, towards: LineFault['towards']) => {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on('data', (data) => {
        if (isSilent) return;
        switch (hit(towards)) {
          case 'cut':
            cut();
            return;
          case 'half':
            to.write(data.subarray(0, Math.ceil(data.length / 2)), cut);
            return;
          case 'silent':
            isSilent = true;
            return;
          case 'slow':
            from.pause();
            setTimeout(() => {
              to.write(data);
              from.resume();
            }, 30);
            return;
          case 'kill':
            // The piece is on its way: whether it arrives before the end is up to the two of them.
            to.write(data);
            restarting = server.kill().then(() => server.restart());
            return;
          case null:
            to.write(data);
        }
      });
    };
    carry(near, far, 'hub');
    carry(far, near, 'laptop');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    arm(fault) {
      armed = { fault, left: fault.piece };
    },
    disarm() {
      armed = null;
    },
    settled: () => restarting,
    async close() {
      await restarting;
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
