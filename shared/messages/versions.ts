/** What a version of a result can say otherwise than the one before; its mark and its day are always shown. */
const labels = {
  athletes: 'athlete',
  discipline: 'discipline',
  season: 'season',
  ageGroup: 'age group',
  specification: 'implement or hurdles',
  wind: 'wind',
  competition: 'competition',
  venue: 'venue',
  round: 'round',
  place: 'place',
} as const;

export type VersionField = keyof typeof labels;

/** "wind +2.6, before +1.6": both values as they are shown elsewhere, empty where there was none. */
export function changeInWords(field: VersionField, before: string, after: string): string {
  const none = 'none';
  return `${labels[field]} ${after || none}, before ${before || none}`;
}
