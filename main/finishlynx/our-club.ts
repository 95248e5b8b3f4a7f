import { foldName } from '#shared/domain/name.ts';

/** FinishLynx and the meet programs before it cut an affiliation at this length. */
const shortestCut = 15;

/** Whether an affiliation means the club: its name, an alias, either cut at the end, or with the letter of a team behind it. */
export function ownNameReader(names: readonly string[]): (affiliation: string) => boolean {
  const own = names.map(plain);
  return (affiliation) => {
    const folded = plain(affiliation);
    if (folded === '') return false;
    const withoutTeam = folded.replace(/ \(?[a-f]\)?$/, '');
    return own.some(
      (name) => name === folded || name === withoutTeam || (folded.length >= shortestCut && name.startsWith(folded)),
    );
  };
}

function plain(text: string): string {
  return foldName(text)
    .replace(/[.,'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
}
