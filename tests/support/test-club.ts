import type { PerformanceInput } from '#shared/contract/performances.ts';
import type { Judgement } from '#shared/contract/performances.ts';
import type { Club } from '#shared/contract/clubs.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import { Failure, type FailureCode } from '#shared/domain/failure.ts';
import { defaultPolicy, type Policy } from '#shared/domain/policy.ts';

import type { TestApp } from './app.ts';

export type Typed = Omit<PerformanceInput, 'clubId'>;
type Runner = string | { readonly athleteId: string } | { readonly name: string };

/** One made-up club in an application of its own, with short words for what tests do most. */
export class TestClub {
  readonly test: TestApp;
  readonly id: string;

  constructor(test: TestApp, id: string) {
    this.test = test;
    this.id = id;
  }

  get name(): string {
    return this.test.call('clubs', 'list').find((club) => club.id === this.id)?.name ?? '';
  }

  /** An athlete by the whole name; answers with the id. */
  athlete(name: string, gender: 'F' | 'M' = 'F', dateOfBirth = '2000-02-03', more: object = {}): string {
    const [firstName = '', ...rest] = name.split(' ');
    return this.test.call('athletes', 'create', {
      clubId: this.id,
      firstName,
      lastName: rest.join(' '),
      gender,
      dateOfBirth,
      ...more,
    }).id;
  }

  /** What a person types: 100 m on the track on 14 June 2025, where nothing else is said. */
  typed(runners: Runner | readonly Runner[], over: Partial<Typed> = {}): PerformanceInput {
    const legs = [runners].flat().map((runner) => (typeof runner === 'string' ? { athleteId: runner } : runner));
    return { clubId: this.id, discipline: '100m', season: 'track', day: '2025-06-14', legs, ...over };
  }

  /** Records and confirms what the application would ask about. */
  record(
    runners: Runner | readonly Runner[],
    mark: string,
    over: Partial<Typed> = {},
  ): { id: string; judgement: Judgement } {
    return this.test.call('performances', 'record', { ...this.typed(runners, { mark, ...over }), isConfirmed: true });
  }

  judge(runners: Runner | readonly Runner[], mark: string, over: Partial<Typed> = {}): Judgement {
    return this.test.call('performances', 'judge', this.typed(runners, { mark, ...over }));
  }

  get(performanceId: string) {
    return this.test.call('performances', 'get', { clubId: this.id, performanceId });
  }

  remove(performanceId: string, reason = 'typed twice'): void {
    this.test.call('performances', 'remove', { clubId: this.id, performanceId, reason });
  }

  decide(
    performanceId: string,
    ruling: 'pending' | 'ratified' | 'refused' | 'never-a-record' | 'this-is-the-record' | 'withdrawn',
  ): void {
    this.test.call('performances', 'decide', { clubId: this.id, performanceId, ruling });
  }

  async policy(changes: Partial<Policy>, scheme?: Club['scheme']): Promise<void> {
    const policy = { ...defaultPolicy, ...changes };
    await this.test.job('clubs.changePolicy', { clubId: this.id, policy, ...(scheme === undefined ? {} : { scheme }) });
  }

  /** The records as `SEN 12.34 Ada Lovelace`, in the order of the board. */
  board(filters: object = {}): string[] {
    return this.test
      .call('records', 'list', { clubId: this.id, ...filters })
      .map((r) => `${r.ageGroup} ${r.mark.text} ${r.holders.map((holder) => holder.name).join(', ')}`);
  }

  /** A category's history as `2025-06-14 12.34 Ada Lovelace`, oldest first. */
  history(category: { discipline?: string; ageGroup?: string; gender?: 'F' | 'M' | 'X'; specification?: string } = {}) {
    return this.test.call('records', 'history', {
      clubId: this.id,
      discipline: '100m',
      ageGroup: 'SEN',
      gender: 'F',
      ...category,
    });
  }

  historyLines(category: Parameters<TestClub['history']>[0] = {}): string[] {
    return this.history(category).map(
      (entry) => `${entry.date} ${entry.mark.text} ${entry.holders.map((holder) => holder.name).join(', ')}`,
    );
  }

  /** Proves that everything derived equals a rebuild, and the log and the audit trail are whole. */
  async verify(): Promise<{ differences: unknown[]; integrity: string }> {
    const { differences, integrity } = (await this.test.job('system.verify', {})) as {
      differences: unknown[];
      integrity: string;
    };
    return { differences, integrity };
  }

  /** Another club in the same file. */
  beside(name: string, scheme: Club['scheme'] = 'uka'): TestClub {
    return new TestClub(this.test, this.test.call('clubs', 'create', { name, scheme }).id);
  }

  close(): void {
    this.test.close();
  }
}

export const sound = { differences: [], integrity: 'ok' };

let opened = 0;

/** A fresh club in an application: opening one for each test would take longer than most tests. */
export function newClub(test: TestApp, scheme: Club['scheme'] = 'uka'): TestClub {
  opened += 1;
  return new TestClub(test, test.call('clubs', 'create', { name: `Marlbrook Harriers ${opened}`, scheme }).id);
}

/** The verdict of a judgement on one subject; of club records the one of an age group (or `ALL`). */
export function verdict(
  judged: { verdicts: readonly VerdictView[] },
  subject: VerdictView['subject'] = 'club-record',
  ageGroup?: string,
): VerdictView {
  const found = judged.verdicts.find(
    (each) => each.subject === subject && (ageGroup === undefined || each.category.ageGroup === ageGroup),
  );
  if (found === undefined) throw new Error(`no verdict about ${subject} ${ageGroup ?? ''}`);
  return found;
}

/** Code and data of the failure that refuses; throws when nothing is refused, or when a bug comes out instead. */
export function refusal(work: () => unknown): { code: FailureCode; data: unknown } {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, data: error.data };
    throw error;
  }
  throw new Error('it was not refused');
}

/** As `refusal`, for jobs. */
export async function jobRefusal(work: Promise<unknown>): Promise<{ code: FailureCode; data: unknown }> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return { code: error.code, data: error.data };
  throw error instanceof Error ? error : new Error('it was not refused');
}
