import { command, type Operations, query, quietCommand } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import { testLetter } from '#shared/messages/mail.ts';

import { gatherLetters, isToGather } from './gather.ts';
import {
  cancelLetter,
  doubtInterrupted,
  letterOf,
  lettersOf,
  retryLetter,
  settleLetter,
  takeLetter,
  writeLetter,
} from './letters.ts';
import { mailServer, storeMailServer } from './settings.ts';

export const mailOperations: Operations<'mail'> = {
  server: query(({ read }) => mailServer(read)),
  setServer: command(({ write }, { password, ...server }) => {
    storeMailServer(write, server, password);
    return { done: true as const };
  }),
  list: query(({ read }, { clubId, page, pageSize }) => ({
    isOn: mailServer(read).isOn,
    ...lettersOf(read, referenceOfClub(read, clubId).club.id, (page - 1) * pageSize, pageSize),
  })),
  cancel: command(({ write, now }, { clubId, mailId }) => {
    cancelLetter(write, now, letterOf(write, referenceOfClub(write, clubId).club.id, mailId));
    return { id: mailId };
  }),
  retry: command(({ write, now }, { clubId, mailId }) => {
    retryLetter(write, now, letterOf(write, referenceOfClub(write, clubId).club.id, mailId));
    return { id: mailId };
  }),
  test: command(({ write }, { clubId, email: to }) => {
    const { club } = referenceOfClub(write, clubId);
    const { from } = mailServer(write);
    const id = writeLetter(write, { clubId: club.id, kind: 'test', about: 'test', to, from, ...testLetter(club.name) });
    if (id === null) throw new Error('a test letter was there before');
    return { id };
  }),
  due: query((context) => {
    const { read, now } = context;
    const is = (sql: string, ...values: number[]) => read.sql(sql).get(...values) !== undefined;
    const { isOn } = mailServer(read);
    return {
      toGather: isToGather(context),
      toSend: isOn && is("SELECT 1 FROM mail WHERE state = 'waiting' AND next_at <= ? LIMIT 1", now),
      toRecover: is("SELECT 1 FROM mail WHERE state = 'sending' LIMIT 1"),
    };
  }),
  gather: command((context) => ({ written: gatherLetters(context) })),
  // What came of it is told once, by settling.
  take: quietCommand(({ write, now }) => {
    const { hasPassword: _, ...server } = mailServer(write);
    const row = server.isOn ? takeLetter(write, now) : null;
    if (row === null) return null;
    const { uuid, to_address: to, subject, body, message_id: messageId } = row;
    return { id: uuid, to, subject, body, messageId, server };
  }),
  settle: command(({ write, now }, input) => {
    settleLetter(write, now, input);
    return { id: input.mailId };
  }),
  recover: command(({ write, now }) => ({ doubtful: doubtInterrupted(write, now) })),
};
