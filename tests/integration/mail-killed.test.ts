import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { MailDesk } from '#tests/support/mail-desk.ts';
import { openMailServer, type TestMailServer } from '#tests/support/mail-server.ts';
import { kill, startProgram } from '#tests/support/processes.ts';

const day = 24 * 60 * 60_000;

let desk: MailDesk;
let server: TestMailServer | undefined;

beforeEach(() => {
  desk = new MailDesk();
});

afterEach(async () => {
  await desk.close();
  await server?.close();
});

describe('an application that is killed between sending and sent', () => {
  it('leaves a doubtful letter, and never sends a second one by itself', async () => {
    const handedOver = Promise.withResolvers<() => void>();
    server = await openMailServer({
      onData(stream, _session, answer) {
        stream.resume();
        stream.on('end', () => handedOver.resolve(answer));
      },
    });
    await desk.turnOn(server.port);
    await desk.sendTest();
    desk.test.close();
    const program = startProgram('sending-process', [desk.folder]);
    const answer = await handedOver.promise;
    await kill(program);
    // The server has the letter and says so, to nobody.
    answer();

    desk.open();
    await desk.pass(1000);
    expect(await desk.states()).toEqual(['doubtful interrupted']);
    await desk.pass(2 * day);
    expect(await desk.states()).toEqual(['doubtful interrupted']);
    expect(server.connections()).toBe(1);
  });
});
