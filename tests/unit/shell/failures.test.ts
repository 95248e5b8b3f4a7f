import { describe, expect, it } from 'vitest';

import { failureStatus } from '#shared/contract/base.ts';
import type { FailureCode, FailureData } from '#shared/domain/failure.ts';
import { failureSentence } from '#shared/messages/failures.ts';

const samples: FailureData = {
  INVALID_INPUT: { fields: [{ field: 'name', problem: 'too short' }] },
  NOT_FOUND: { what: 'athlete', id: '0190' },
  NOT_ALLOWED: { operation: 'clubs.create', needs: 'owner', because: 'role' },
  WRONG_PASSWORD: { what: 'sign-in' },
  TOO_MANY_ATTEMPTS: { seconds: 8 },
  WEAK_PASSWORD: { because: 'short', minimum: 12 },
  HAS_ATHLETES: { club: 'Harriers', count: 12 },
  LAST_SUPERUSER: { name: 'ada' },
  LAST_OWNER: { name: 'ada' },
  UNKNOWN_CLUB: { name: 'Harriers', known: ['Striders', 'Milers'] },
  ALREADY_EXISTS: { what: 'athlete', name: 'Ada Example' },
  UNREADABLE_MARK: { mark: '12,,4', suggestion: null },
  UNREADABLE_WIND: { wind: 'strong' },
  WIND_NOT_TAKEN: { discipline: '400 m' },
  FUTURE_DAY: { day: '2030-01-02' },
  BORN_AFTER: { athlete: 'Ada Example', day: '1999-01-02' },
  WRONG_TEAM_SIZE: { discipline: '4 x 100 m', expected: 4, given: 1 },
  SAME_LEG_TWICE: { athlete: 'Ada Example' },
  WRONG_GENDER: { athlete: 'Ada Example', gender: 'M' },
  NEEDS_ONE_ATHLETE: { discipline: '100 m' },
  DUPLICATE: { performanceId: '0190', athlete: 'Ada Example', mark: '12.45', day: '2026-06' },
  NEEDS_CONFIRMATION: { reasons: [{ code: 'big-jump', detail: '14 %' }], performanceIds: [] },
  AGE_GROUP_UNKNOWN: { athlete: 'Ada Example' },
  LETTER_NOT_WAITING: { state: 'sent' },
  RATIFICATION_REFUSED: { because: 'entered-it' },
  ALREADY_DELETED: { id: '0190' },
  CANNOT_MERGE: { kept: 'Ada Example', merged: 'Ada Sample', because: 'same-relay', detail: '4 x 100 m on 2 May 2026' },
  HAS_PERFORMANCES: { athlete: 'Ada Example', count: 1 },
  IN_USE: { what: 'season', name: 'Fell', performances: 12, others: 1 },
  FILE_UNREADABLE: { file: 'results.csv', problem: 'too-large' },
  PROOF_REFUSED: { file: 'IMG_1.HEIC', problem: 'heic' },
  PROOF_UNAVAILABLE: { file: 'finish.png', problem: 'changed' },
  MISSING_COLUMNS: { columns: ['mark', 'date'], found: ['Name'] },
  MAPPING_INVALID: { problem: 'it names no column' },
  BATCH_ALREADY_UNDONE: { batch: '0190' },
  JOB_NOT_FOUND: { jobId: '0190' },
  JOB_CANCELLED: { jobId: '0190' },
  DATABASE_LOCKED: { by: 'TrackRecord, process 7 on laptop' },
  DATABASE_NEWER: { found: 30, known: 10 },
  DATABASE_FOREIGN: { file: '/data/trackrecord.sqlite' },
  DATABASE_EMPTY_FILE: { file: '/data/trackrecord.sqlite' },
  DATABASE_DAMAGED: { file: '/data/trackrecord.sqlite', detail: 'row 5 missing' },
  DATABASE_MISSING: { folder: '/data' },
  BACKUP_NOT_ONE: { file: 'club.zip' },
  BACKUP_DAMAGED: { file: 'club.zip', detail: 'bytes of it are missing or were changed' },
  BACKUP_FOREIGN: { file: 'club.zip', detail: 'it holds “other.txt”' },
  BACKUP_NEWER: { file: 'club.zip', version: '9.0.0' },
  BACKUP_FOLDER_UNUSABLE: { folder: '/media/stick', problem: 'missing' },
  FOLDER_READ_ONLY: { folder: '/data' },
  FOLDER_ON_NETWORK: { folder: '//nas/data' },
  DISK_FULL: { folder: '/data' },
  DISK_PROBLEM: { detail: 'input/output error' },
  UPDATE_UNREACHABLE: {},
  UPDATE_REFUSED: { version: '2.0.0', because: 'signature-wrong' },
  UPDATE_NOT_NOW: { because: 'sheet' },
  NOT_SET_UP: {},
  HUB_UNREACHABLE: { reason: 'wrong-server' },
  HUB_REFUSED: { code: 'HUB_FORK' },
  ENROLMENT_UNREADABLE: { because: 'wrong-passphrase' },
  HUB_UNUSABLE: { because: 'no-hub', detail: 'trackrecord' },
};

const codes = Object.keys(failureStatus) as FailureCode[];

describe('the sentence of a failure', () => {
  it.each(codes)('%s is one or more whole sentences without a code or a gap', (code) => {
    const sentence = failureSentence(code, samples[code]);
    expect(sentence).toMatch(/^\S.{10,}\.$/);
    expect(sentence).not.toMatch(/undefined|null|\[object|NaN|[A-Z]+_[A-Z]+| {2}|\.\./);
  });

  it('counts as people count', () => {
    expect(failureSentence('HAS_PERFORMANCES', { athlete: 'Ada', count: 1 })).toContain('1 result and');
    expect(failureSentence('HAS_PERFORMANCES', { athlete: 'Ada', count: 2 })).toContain('2 results and');
    const used = { what: 'season', name: 'Fell' };
    expect(failureSentence('IN_USE', { ...used, performances: 1, others: 0 })).toContain('has 1 result and');
    expect(failureSentence('IN_USE', { ...used, performances: 2, others: 1 })).toContain(
      '2 results and 1 other entry and',
    );
    expect(failureSentence('WRONG_TEAM_SIZE', { discipline: 'Relay', expected: 4, given: 1 })).toContain('1 was given');
  });

  it('writes days as people read them and lists with "and"', () => {
    expect(failureSentence('FUTURE_DAY', { day: '2030-01-02' })).toBe(
      '2 Jan 2030 is in the future. A result can be entered from its day on.',
    );
    expect(failureSentence('UNKNOWN_CLUB', { name: 'X', known: ['A', 'B', 'C'] })).toContain('There is A, B and C.');
    expect(failureSentence('UNKNOWN_CLUB', { name: 'X', known: [] })).toContain('create one first');
  });
});
