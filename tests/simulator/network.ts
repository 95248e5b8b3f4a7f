import { type Hub, HubUnreachable } from '#main/sync/hub.ts';

import type { Census } from './census.ts';
import type { Random } from './random.ts';

/** What a network does to calls; percentages. */
export interface Weather {
  /** The call does not arrive. */
  readonly lost: number;
  /** The call is done, and its answer does not come back. */
  readonly unanswered: number;
  /** The call is done twice. */
  readonly twice: number;
  /** A push is done once more much later. */
  readonly late: number;
  /** Pages are shorter than asked for, and only a part of a push gets through at a time. */
  readonly small: number;
}

export const fair: Weather = { lost: 0, unanswered: 0, twice: 0, late: 0, small: 0 };

/** Pushes that arrive long after everybody has forgotten them. */
export class LateCalls {
  /** From then on a laptop may have stamped operations anew that the hub took with their old clocks. */
  haveArrived = false;
  private readonly calls: (() => Promise<unknown>)[] = [];

  keep(call: () => Promise<unknown>): void {
    this.calls.push(call);
  }

  async arrive(census: Census): Promise<void> {
    for (const call of this.calls.splice(0)) {
      census.count('call that came late');
      this.haveArrived = true;
      // Whatever the hub says to it, nobody listens.
      await call().catch(() => undefined);
    }
  }
}

/** What lies between a laptop and the hub. */
export interface Line {
  readonly random: Random;
  readonly weather: Weather;
  /** Told of each call before it is made. */
  readonly onCall: () => void;
  readonly late: LateCalls;
  readonly census: Census;
}

/** The hub behind a network. */
export function through(hub: Hub, { random, weather, onCall, late, census }: Line): Hub {
  async function carried<T>(call: () => Promise<T>): Promise<T> {
    onCall();
    if (random.percent(weather.lost)) {
      if (weather.lost < 100) census.count('call lost');
      throw new HubUnreachable('cut');
    }
    if (random.percent(weather.twice)) {
      census.count('call twice');
      await call().catch(() => undefined);
    }
    const answer = await call();
    if (random.percent(weather.unanswered)) {
      census.count('answer lost');
      throw new HubUnreachable('timeout');
    }
    return answer;
  }
  return {
    hello: (schema, application) => carried(() => hub.hello(schema, application)),
    push: (epoch, schema, operations) => {
      const part = random.percent(weather.small)
        ? operations.slice(0, random.between(1, Math.max(1, operations.length)))
        : operations;
      const copy = structuredClone(part);
      if (random.percent(weather.late)) late.keep(() => hub.push(epoch, schema, copy));
      return carried(() => hub.push(epoch, schema, copy));
    },
    pull: (epoch, after, limit) =>
      carried(() => hub.pull(epoch, after, random.percent(weather.small) ? random.between(1, 6) : limit)),
    blobBegin: (...file) => carried(() => hub.blobBegin(...file)),
    blobChunkPut: (...chunk) => carried(() => hub.blobChunkPut(...chunk)),
    blobGet: (...chunk) => carried(() => hub.blobGet(...chunk)),
    erase: (epoch, seq) => carried(() => hub.erase(epoch, seq)),
    close: () => hub.close(),
  };
}
