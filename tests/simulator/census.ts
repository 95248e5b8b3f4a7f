import { actions } from './actions.ts';
import { killPoints } from './kill-points.ts';

/** What happened in simulated lives so far, and how often: whether each fault that there should be is really there. */
export class Census {
  private readonly counts = new Map<string, number>();

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  /** What is wanted and never was. */
  missing(wanted: readonly string[]): string[] {
    return wanted.filter((what) => !this.counts.has(what));
  }

  lines(): string[] {
    return [...this.counts].map(([what, count]) => `${String(count)} ${what}`).toSorted();
  }
}

/** What happens only in lives that are made for it. */
const onlyInFocus: ReadonlySet<string> = new Set(['changeMembership', 'excludeOutsiders']);

/** Every fault of the design's list (sync.md, 43), as the simulator counts it. */
export const wantedFaults: readonly string[] = [
  ...killPoints.flatMap((ask) => [`killed before sync.${ask}`, `killed after sync.${ask}`]),
  'offline for more than a day',
  'offline for more than a month',
  'clock off by more than an hour',
  'clock off by more than a day',
  'clock jumped',
  'call lost',
  'answer lost',
  'call twice',
  'call that came late',
  'round cut',
  'database copied',
  'database rolled back',
  'laptop enrolled anew',
  'hub restored',
  'older version at work',
  'older version updated',
  'newer version pushed',
  'laptop revoked',
  ...Object.keys(actions).flatMap((what) => (onlyInFocus.has(what) ? [] : [`done: ${what}`])),
  'two laptops typed one result',
  'two laptops typed one person',
  'put aside: unfinished',
  'put aside: missing',
  'put aside: unknown',
  'put aside: refused',
  'several clubs',
  'five laptops or more',
];
