import { type HubStatus, stateInWords } from './state-in-words.ts';
import { words } from '#renderer/words/words.ts';
import type { SyncProblem } from '#shared/domain/sync.ts';
import { syncProblemName, syncProblemText, syncStopName, syncStopText } from '#shared/messages/sync.ts';

const { status: text, states, stop: stops } = words.sync;

/** Nothing that anybody here can do anything about: the network is away, or the hub. */
const isOfNetwork: ReadonlySet<SyncProblem> = new Set(['offline', 'refused', 'busy', 'timeout']);

/** The state as a heading; how far a first sync is stands beside its bar. */
export function headlineOf(status: HubStatus): string {
  const { state, stop, problem } = status;
  if (state === 'offline' && problem !== null && !isOfNetwork.has(problem)) return syncProblemName(problem);
  if (state === 'first') return states.first;
  if (stop === 'mass-deletion') return stops.many(countOf(status));
  if (state === 'attention') return stop === null ? text.decide(status.conflicts) : syncStopName(stop);
  return stateInWords(status);
}

/** Of a mass deletion how many results. */
export function countOf({ stopDetail }: Pick<HubStatus, 'stopDetail'>): number {
  return Number.parseInt(stopDetail, 10) || 0;
}

/** What the state means and what to do, the gravest first. */
export function linesOf(status: HubStatus): string[] {
  const { state, stop, problem, conflicts, waiting, deferred, filesToCome } = status;
  const isStopped = stop !== null && stop !== 'person';
  return [
    ...(isStopped ? [syncStopText(stop)] : []),
    ...(problem !== null && stop === null ? [syncProblemText(problem)] : []),
    ...(state === 'attention' ? [] : [text.texts[state]]),
    ...(conflicts > 0 && (stop !== null || state !== 'attention') ? [`${text.decide(conflicts)}.`] : []),
    ...(conflicts > 0 && stop === null && state === 'attention' ? [text.decideText] : []),
    // The state itself says it where they wait for nothing else.
    ...(waiting > 0 && state !== 'waiting' && state !== 'first' ? [text.waiting(waiting)] : []),
    ...(deferred > 0 ? [text.deferred(deferred)] : []),
    ...(filesToCome > 0 ? [text.files(filesToCome)] : []),
  ];
}
