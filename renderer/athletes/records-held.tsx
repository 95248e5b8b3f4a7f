import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import styles from './athlete-page.module.css';
import { api } from '#renderer/api.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { RecordOfAthlete } from '#shared/contract/athletes.ts';

/** As many as fit above the personal bests. */
const shownAtFirst = 12;
const text = words.athletes.records;

/** The club records that the athlete holds, and those of before, each with the way to its history. */
export function RecordsHeld({ athleteId }: { athleteId: string }) {
  const club = useClub();
  const { data = [], error } = useQuery(api.athletes.records.queryOptions({ input: { clubId: club.id, athleteId } }));
  const [isAll, all] = useDisclosure(false);
  const [withFormer, former] = useDisclosure(false);
  if (data.length === 0) return <ErrorText error={error} />;
  const held = data.filter((record) => record.isCurrent);
  const lost = data.filter((record) => !record.isCurrent);
  // One mark may be the record of several groups.
  const tiles = tilesOf(held);
  const shown = isAll ? tiles : tiles.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="records-heading">
      <h2 id="records-heading" className={styles['heading']}>
        {held.length === 0 ? text.title : text.held(held.length)}
      </h2>
      {held.length === 0 && <p className={styles['quiet']}>{text.none}</p>}
      <ul className={styles['tiles']}>
        {shown.map(([record, ...others]) => (
          <li key={keyOf(record)} className={styles['tile']}>
            <Link to="/performances/$id" params={{ id: record.performanceId }} className={styles['best']}>
              <MarkText text={record.mark.text} size="lg" />
              <span className={styles['event']}>
                {[record.disciplineName, record.specification].filter(Boolean).join(' ')}
              </span>
            </Link>
            <span className={styles['quiet']}>
              {[
                record.season === 'track' ? null : record.seasonName,
                dayInWords(record.date),
                record.with.length === 0 ? null : text.with(record.with),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            <span className={styles['groups']}>
              {[record, ...others].map((each) => (
                <AnchorLink
                  key={keyOf(each)}
                  to="/records/history"
                  search={historyOf(each)}
                  size="xs"
                  aria-label={text.historyOf(recordInWords(each))}
                >
                  {each.ageGroupName}
                </AnchorLink>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < tiles.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={all.open}>
          {text.showAll(held.length)}
        </Button>
      )}
      {lost.length > 0 && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          mt="xs"
          aria-expanded={withFormer}
          onClick={former.toggle}
        >
          {withFormer ? text.hideFormer : text.former(lost.length)}
        </Button>
      )}
      {withFormer && <FormerRecords records={lost} />}
    </section>
  );
}

function tilesOf(held: readonly RecordOfAthlete[]): [RecordOfAthlete, ...RecordOfAthlete[]][] {
  const groups = Map.groupBy(held, (record) =>
    [record.performanceId, record.discipline, record.specification, record.mark.text].join('|'),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
}

function FormerRecords({ records }: { records: readonly RecordOfAthlete[] }) {
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={text.formerLabel}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text.event}</th>
            <th scope="col">{text.mark}</th>
            <th scope="col">{text.from}</th>
            <th scope="col">{text.until}</th>
            <th scope="col">{text.history}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={keyOf(record)}>
              <th scope="row">{recordInWords(record)}</th>
              <td>
                <Link to="/performances/$id" params={{ id: record.performanceId }} className={styles['best']}>
                  <MarkText text={record.mark.text} />
                </Link>
              </td>
              <td>{dayInWords(record.date)}</td>
              <td>{record.until === null ? '' : dayInWords(record.until)}</td>
              <td>
                <AnchorLink
                  to="/records/history"
                  search={historyOf(record)}
                  size="sm"
                  aria-label={text.historyOf(recordInWords(record))}
                >
                  {text.history}
                </AnchorLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function recordInWords({ disciplineName, specification, ageGroupName, season, seasonName }: RecordOfAthlete): string {
  const event = [disciplineName, specification].filter(Boolean).join(' ');
  return [event, ageGroupName, ...(season === 'track' ? [] : [seasonName])].join(', ');
}

function historyOf({ discipline, specification, ageGroup, gender, season, timing }: RecordOfAthlete) {
  return {
    discipline,
    ageGroup,
    gender,
    season,
    ...(specification === '' ? {} : { specification }),
    ...(timing === '' ? {} : { timing }),
  };
}

function keyOf({ performanceId, discipline, specification, ageGroup, season, timing }: RecordOfAthlete): string {
  return [performanceId, discipline, specification, ageGroup, season, timing].join('|');
}
