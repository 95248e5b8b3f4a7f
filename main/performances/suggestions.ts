import type { InputOf, OutputOf, QueryContext } from '#main/operations.ts';
import { referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { foldName } from '#shared/domain/name.ts';

type Procedure = Contract['performances']['suggestions'];

const columns = { eventDetails: 'p.event_details', round: 'p.round', venue: 'c.venue' } as const;
/** Who types a result means something that was typed lately: older ones are not looked through. */
const lookedThrough = 3000;
const mostOffered = 8;

/** What was typed in a field of the latest results and fits, each once, the latest first. */
export function suggestForField({ read }: QueryContext, input: InputOf<Procedure>): OutputOf<Procedure> {
  const { club } = referenceOfClub(read, input.clubId);
  const rows = read
    .sql(
      `SELECT ${columns[input.field]} FROM (SELECT q.id FROM performance q WHERE q.club_id = ? AND q.is_live = 1 ORDER BY q.day_order DESC LIMIT ${lookedThrough}) j
       CROSS JOIN performance p ON p.id = j.id LEFT JOIN competition c ON c.id = p.competition_id`,
    )
    .raw()
    .all(club.id)
    .flat() as (string | null)[];
  const wanted = foldName(input.search);
  const found = new Map<string, string>();
  for (const text of rows) {
    if (text === null || text === '') continue;
    const folded = foldName(text);
    if (folded.includes(wanted) && !found.has(folded)) found.set(folded, text);
    if (found.size >= mostOffered) break;
  }
  return [...found.values()];
}
