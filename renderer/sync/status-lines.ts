import { type HubStatus, stateInWords } from './state-in-words.ts';
import { words } from '#renderer/words/words.ts';
import { syncProblemText, syncStopName, syncStopText } from '#shared/messages/sync.ts';

const { status: text, states } = words.sync;

/** The state as a heading; how far a first sync is stands beside its bar. */
export function headlineOf(status: HubStatus): string {
  const { state, stop } = status;
  if (state === 'first') return states.first;
  if (state === 'attention' && stop !== null) return syncStopName(stop);
  return stateInWords(status);
}

/** What the state means and what to do, the gravest first. */
export function linesOf(status: HubStatus): string[] {
  const { state, stop, problem, conflicts, waiting, deferred, filesToCome } = status;
  const isStopped = stop !== null && stop !== 'person';
  return [
    ...(isStopped ? [syncStopText(stop)] : []),
    ...(problem !== null && stop === null ? [syncProblemText(problem)] : []),
    ...(state === 'attention' ? [] : [text.texts[state]]),
    ...(conflicts > 0 ? [text.decide(conflicts)] : []),
    // The state itself says it where they wait for nothing else.
    ...(waiting > 0 && state !== 'waiting' && state !== 'first' ? [text.waiting(waiting)] : []),
    ...(deferred > 0 ? [text.deferred(deferred)] : []),
    ...(filesToCome > 0 ? [text.files(filesToCome)] : []),
  ];
}
