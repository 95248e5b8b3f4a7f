import type { KnownDiscipline } from '#main/reference/reference.ts';

import { type EventName, nameWithoutHeat, readEventName } from './event-name.ts';
import type { LifFile } from './lif-file.ts';

/** A file that was read, with what people call it and the day it was written. */
export interface ReadFile {
  readonly name: string;
  readonly day: string;
  readonly heat: LifFile;
}

export interface GatheredEvent {
  readonly number: string;
  readonly lynxRound: string;
  readonly name: string;
  readonly reading: EventName;
  /** By heat, as a person counts them. */
  readonly files: readonly ReadFile[];
}

const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Heats of one event and round, of which the names say the same, belong together; events in the order of their numbers. */
export function gatherEvents(files: readonly ReadFile[], disciplines: readonly KnownDiscipline[]): GatheredEvent[] {
  const events = new Map<string, { reading: EventName; files: ReadFile[] }>();
  for (const file of files) {
    const { event, round, name, distanceMetres } = file.heat;
    const reading = readEventName(name, distanceMetres, disciplines);
    const said = [reading.discipline?.code, reading.specification, reading.gender, reading.ageGroupText, reading.round];
    const key = [event, round, ...said].join('|');
    const known = events.get(key);
    if (known === undefined) events.set(key, { reading, files: [file] });
    else known.files.push(file);
  }
  return [...events.values()]
    .map(({ reading, files }) => {
      const sorted = files.toSorted((a, b) => inOrder(a.heat.heat, b.heat.heat) || inOrder(a.name, b.name));
      const { event = '', round = '', name = '' } = sorted[0]?.heat ?? {};
      return { number: event, lynxRound: round, name: nameWithoutHeat(name), reading, files: sorted };
    })
    .sort((a, b) => inOrder(a.number, b.number) || inOrder(a.lynxRound, b.lynxRound) || inOrder(a.name, b.name));
}

/** The round in words: what the name says, else by the numbers, where the files hold more than one round of the event. */
export function roundOf(event: GatheredEvent, all: readonly GatheredEvent[]): string {
  if (event.reading.round !== '') return event.reading.round;
  const rounds = [...new Set(all.flatMap((other) => (other.number === event.number ? [other.lynxRound] : [])))];
  if (rounds.length < 2) return '';
  return event.lynxRound === rounds.toSorted(inOrder).at(-1) ? 'final' : 'heat';
}
