import styles from './changes-list.module.css';
import { categoryLabel } from '#renderer/components/category-label.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { DerivedChanges } from '#shared/contract/derived-changes.ts';

const text = words.derivedChanges;
type RecordChange = DerivedChanges['records']['rows'][number];
type Holder = RecordChange['before'][number];

/** Whether a change of an athlete or a performance changes anything that is derived. */
export function changesAnything({ ageGroups, records, histories, bests, seasonBests }: DerivedChanges): boolean {
  return ageGroups.total + records.total + histories + bests.total + seasonBests > 0;
}

/** The weightiest of it in one line; empty where no record and no best changes. */
export function changesInShort({ records, bests }: DerivedChanges): string {
  const parts = [records.total > 0 && text.records(records.total), bests.total > 0 && text.bests(bests.total)];
  return parts.filter((part) => part !== false).join(', ');
}

/** What would follow of a change, in words: age groups, records won and lost, bests. */
export function ChangesList({ changes }: { changes: DerivedChanges }) {
  const { ageGroups, records, histories, bests, seasonBests } = changes;
  if (!changesAnything(changes)) return <p className={styles['quiet']}>{text.nothing}</p>;
  const people = new Set(bests.rows.map((row) => namesOf(bestSides(row))));
  return (
    <div className={styles['changes']}>
      {records.total > 0 && (
        <section>
          <h3 className={styles['heading']}>{text.records(records.total)}</h3>
          <ul className={styles['list']}>
            {records.rows.map((row) => (
              <li key={[row.discipline, row.specification, row.season, row.gender, row.ageGroup].join('|')}>
                <span className={styles['what']}>{recordName(row)}</span>
                <span>{recordChange(row)}</span>
              </li>
            ))}
          </ul>
          <More total={records.total} shown={records.rows.length} />
        </section>
      )}
      {bests.total > 0 && (
        <section>
          <h3 className={styles['heading']}>{text.bests(bests.total)}</h3>
          <ul className={styles['list']}>
            {bests.rows.map((row) => (
              <li key={[namesOf(bestSides(row)), row.discipline, row.specification, row.season].join('|')}>
                <span className={styles['what']} dir="auto">
                  {people.size > 1 ? text.bestOf(namesOf(bestSides(row)), eventName(row)) : eventName(row)}
                </span>
                <span className={styles['figures']}>
                  {text.best(row.before?.mark.text ?? null, row.after?.mark.text ?? null)}
                </span>
              </li>
            ))}
          </ul>
          <More total={bests.total} shown={bests.rows.length} />
        </section>
      )}
      {ageGroups.total > 0 && (
        <section>
          <h3 className={styles['heading']}>{text.ageGroups(ageGroups.total)}</h3>
          <ul className={styles['list']}>
            {ageGroups.rows.map(({ performance, before, after }) => (
              <li key={performance.id}>
                <span className={styles['what']}>
                  {[eventName(performance), performance.mark?.text].filter(Boolean).join(' ')},{' '}
                  {dayInWords(performance.day)}
                </span>
                <span>{text.ageGroup(before, after)}</span>
              </li>
            ))}
          </ul>
          <More total={ageGroups.total} shown={ageGroups.rows.length} />
        </section>
      )}
      {histories > 0 && <p className={styles['quiet']}>{text.histories(histories)}</p>}
      {seasonBests > 0 && <p className={styles['quiet']}>{text.seasonBests(seasonBests)}</p>}
    </div>
  );
}

function More({ total, shown }: { total: number; shown: number }) {
  if (total <= shown) return null;
  return <p className={styles['quiet']}>{text.more(total - shown)}</p>;
}

interface Event {
  disciplineName: string;
  specification: string;
  season: string;
  seasonName?: string;
}

function eventName({ disciplineName, specification, season, seasonName }: Event): string {
  const event = [disciplineName, specification].filter(Boolean).join(' ');
  return season === 'track' || seasonName === undefined ? event : `${event}, ${seasonName}`;
}

function recordName(row: RecordChange): string {
  return `${eventName(row)}, ${categoryLabel(row.gender, row.ageGroupName)}`;
}

function recordChange({ before, after }: RecordChange): string {
  if (before.length === 0) return text.won(namesOf(after), markOf(after));
  if (after.length === 0) return text.lost(namesOf(before), markOf(before));
  if (namesOf(before) === namesOf(after)) {
    const names = namesOf(after);
    if (markOf(before) !== markOf(after)) return text.keeps(names, markOf(before), markOf(after));
    return text.keeps(text.holding(names, markOf(after)), daysOf(before), daysOf(after));
  }
  return text.passes(sideInWords(before), sideInWords(after));
}

function sideInWords(side: readonly Holder[]): string {
  return text.holding(namesOf(side), markOf(side));
}

/** One of both: whose best it is. */
function bestSides({ before, after }: DerivedChanges['bests']['rows'][number]): Holder[] {
  return [before ?? after].filter((side) => side !== null);
}

function namesOf(side: readonly Holder[]): string {
  return side.map((holder) => holder.names.join(', ')).join(text.and);
}

function daysOf(side: readonly Holder[]): string {
  return side.map((holder) => dayInWords(holder.day)).join(text.and);
}

function markOf(side: readonly Holder[]): string {
  return side[0]?.mark.text ?? '';
}
