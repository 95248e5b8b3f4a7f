import { isMinor } from '#main/athletes/display-name.ts';
import type { QueryContext } from '#main/operations.ts';
import { shortenName } from '#shared/domain/name.ts';

import type { Audience } from './views.ts';

/** The name of the athlete that a list is filtered by, as the list may show it; '' where it is of everybody. */
export function athleteName(
  { read, today }: QueryContext,
  clubId: number,
  uuid: string | undefined,
  audience: Audience,
): string {
  if (uuid === undefined) return '';
  const row = read
    .sql('SELECT first_name, last_name, date_of_birth, consent FROM athlete WHERE uuid = ? AND club_id = ?')
    .get(uuid, clubId) as
    | { first_name: string; last_name: string; date_of_birth: string; consent: string | null }
    | undefined;
  if (row === undefined) return '';
  const isShown = audience === 'club' || row.consent === 'given' || !isMinor(row.date_of_birth, today, true);
  return isShown ? `${row.first_name} ${row.last_name}`.trim() : shortenName(row.first_name, row.last_name);
}
