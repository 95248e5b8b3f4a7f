/**
 * Seasons are environments and part of every record category (decision 1); the span of a season best is a year, never
 * a season. Codes are fixed and never synced; a club may add seasons of its own.
 */
export interface StandardSeason {
  code: SeasonCode;
  name: string;
  aliases: readonly string[];
  order: number;
}

export type SeasonCode = 'track' | 'indoor' | 'cross-country' | 'road';

export const STANDARD_SEASONS: readonly StandardSeason[] = [
  {
    code: 'track',
    name: 'Track & Field',
    aliases: ['T&F', 'TF', 'Track and Field', 'Track', 'Outdoor', 'Outdoors', 'Stadia', 'Stadium'],
    order: 1,
  },
  {
    code: 'indoor',
    name: 'Indoors',
    aliases: ['Indoor', 'Indoor Track & Field', 'Indoor T&F', 'Short Track', 'Hall'],
    order: 2,
  },
  {
    code: 'cross-country',
    name: 'Cross Country',
    aliases: ['XC', 'X-C', 'CC', 'Cross-country', 'Crosscountry', 'Cross'],
    order: 3,
  },
  { code: 'road', name: 'Road', aliases: ['Road Running', 'Road Race', 'Road Races', 'Roads'], order: 4 },
];

/** A season whose rules and medals a season of the club's own follows: track and field. */
export const FALLBACK_SEASON: SeasonCode = 'track';

/**
 * Finds a season by code, name or alias; letter case, spaces and punctuation do not matter.
 * @returns null where nothing of that name is known, which the caller reports: a season is never guessed
 */
export function resolveSeason<T extends { code: string; name: string; aliases: readonly string[] }>(
  text: string,
  all: readonly T[],
): T | null {
  const wanted = seasonKey(text);
  if (wanted === '') return null;
  const found = all.find((season) =>
    [season.code, season.name, ...season.aliases].some((name) => seasonKey(name) === wanted),
  );
  return found ?? null;
}

function seasonKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
