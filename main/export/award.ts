import { isYouthMark, namedLegs } from '#main/athletes/display-name.ts';
import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { anyPerformance } from '#main/performances/store.ts';
import { getPerformance } from '#main/performances/views.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { placeInWords } from '#shared/domain/certificate.ts';

import { categoryInWords, eventOf, markNote, markText, medalTitles, recordsOf } from './award-words.ts';

type Procedure = Contract['files']['award'];

/** What there is to print or to share of a performance: its records and its medal, in words. Throws NOT_FOUND. */
export function awardOf(context: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  const { read, today } = context;
  const reference = referenceOfClub(read, input.clubId);
  const performance = getPerformance(context, input);
  const discipline = reference.discipline(performance.discipline);
  const { id } = anyPerformance(read, reference, input.performanceId);
  const group = reference.ageGroupByCode.get(performance.ageGroup ?? '');
  const legs = namedLegs(read, [id], today, () => isYouthMark(group?.kind, performance.day, today)).get(id) ?? [];
  const records = performance.isLive ? recordsOf(performance) : [];
  const medal = performance.isLive ? performance.medal : null;
  return {
    clubName: reference.club.name,
    names: legs.map((leg) => ({ full: leg.name, short: leg.publicName })),
    discipline: eventOf(performance),
    kind: discipline.kind,
    resolution: performance.mark?.resolution ?? null,
    day: performance.day,
    competition: performance.competition,
    venue: performance.venue,
    records: records.map((record) => ({
      ageGroup: record.category.ageGroup,
      category: categoryInWords(reference, record.category.ageGroup, record.category.gender),
      mark: markText(performance, record, discipline.kind),
      markNote: markNote(reference, performance, record),
      isCurrent: record.isCurrent,
      isEqualled: record.code === 'RECORD_EQUALLED',
      previous:
        record.previous[0] === undefined ? null : { mark: record.previous[0].mark, day: record.previous[0].day },
      improvement: record.numbers.improvement,
      improvementPercent: record.numbers.improvementPercent,
    })),
    medal:
      medal === null
        ? null
        : {
            medal,
            title: medalTitles[medal],
            place: performance.place === null ? '' : placeInWords(performance.place),
          },
  };
}
