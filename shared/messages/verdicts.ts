import { formatDay } from '#shared/domain/day.ts';
import { formatDifference } from '#shared/domain/difference.ts';
import type { MarkKind } from '#shared/domain/mark.ts';
import type {
  VerdictCode,
  VerdictFlag,
  VerdictHolder,
  VerdictNumbers,
  VerdictSubject,
} from '#shared/domain/verdict.ts';

/** Everything a verdict's sentence is made of. */
export interface VerdictWords {
  readonly subject: VerdictSubject;
  readonly code: VerdictCode;
  readonly kind: MarkKind;
  /** Of the mark that is judged; null where it has none. */
  readonly resolution: number | null;
  /** "100 metres", with the implement or hurdles where it has them. */
  readonly event: string;
  readonly ageGroupName: string;
  readonly gender: 'F' | 'M' | 'X';
  readonly seasonName: string;
  readonly timing: '' | 'FAT' | 'HAND';
  readonly numbers: VerdictNumbers;
  readonly previous: readonly VerdictHolder[];
  readonly successor: VerdictHolder | null;
  readonly isCurrent: boolean;
  /** What is to be said beside the finding; several verdicts of one performance say it once. */
  readonly flags: readonly VerdictFlag[];
}

/** The verdict in words, the same on screen, on paper, in the terminal and over REST. */
export function verdictSentence(verdict: VerdictWords): string {
  const said = saidByFinding[verdict.code];
  const flags = said === 'all' ? [] : verdict.flags.filter((flag) => flag !== said);
  const parts = [finding(verdict), afterwards(verdict), ...flags.map((flag) => flagSentence(flag))];
  return parts.filter((part) => part !== '').join(' ');
}

/** Flags that say again what the finding says, or nothing more once it is said. */
const saidByFinding: Partial<Record<VerdictCode, VerdictFlag | 'all'>> = {
  WIND_UNKNOWN_REJECTED: 'NO_WIND_READING',
  HAND_TIME_NOT_TAKEN: 'HAND_TIME',
  UNKNOWN_DAY_REJECTED: 'DAY_IMPRECISE',
  DELETED: 'all',
};

function finding(v: VerdictWords): string {
  const name = listName(v);
  switch (v.code) {
    case 'FIRST_RECORD':
      return `${capital(name)}: the first one.`;
    case 'RECORD_BEATEN':
      return `${capital(name)}${by(v)}${before(v, 'It was')}`;
    case 'RECORD_EQUALLED':
      return `Equals the ${name} of ${holders(v.previous)}: a joint record.`;
    case 'RECORD_BY_DECISION':
      return `${capital(name)} by decision of the records officer.`;
    case 'EQUALS_BUT_FIRST_KEEPS':
      return `Equals the ${name} of ${holders(v.previous)}; by the club’s rule the first to set it keeps it.`;
    case 'BEATEN_SAME_DAY':
      return v.subject === 'club-record'
        ? `No ${name}: a better mark was made on the same day.`
        : `No ${name}: the athlete was better on the same day.`;
    case 'NOT_A_RECORD':
      return `No ${name}${short(v)}${before(v, 'It stood at')}`;
    case 'FIRST_BEST':
      return `${capital(name)}: the first mark.`;
    case 'BEST_IMPROVED':
      return `${capital(name)}${by(v)}${before(v, 'It was')}`;
    case 'BEST_EQUALLED':
      return `Equals the ${name}.${before(v, 'It was set with')}`;
    case 'NOT_A_BEST':
      return `No ${name}${short(v)}${before(v, 'It stood at')}`;
    case 'NO_MARK':
      return 'No mark: it counts for medals only.';
    case 'DELETED':
      return 'Deleted: it counts for nothing and stays in the history.';
    case 'WIND_OVER_LIMIT':
      return `${wind(v.numbers.windTenths)} over the limit of +2.0 m/s: counts as a windy mark, not as a ${shortName(v)}.`;
    case 'WIND_UNKNOWN_REJECTED':
      return `No wind reading: by the club’s rule it cannot be a ${shortName(v)}.`;
    case 'HAND_TIME_NOT_TAKEN':
      return `Hand timed: the club takes automatic times only for a ${shortName(v)}.`;
    case 'OTHER_CLUB':
      return `Made for another club: it counts for the personal best, not for a ${shortName(v)}.`;
    case 'OUTSIDE_MEMBERSHIP':
      return `Not a member on that day: by the club’s rule it cannot be a ${shortName(v)}.`;
    case 'UNKNOWN_DAY_REJECTED':
      return `The day is not known: by the club’s rule it cannot be a ${shortName(v)}.`;
    case 'REFUSED':
      return 'Refused by the records officer: it holds no record.';
    case 'NEVER_A_RECORD':
      return 'Never a record, as the records officer decided.';
    case 'TEAM_HAS_NO_PERSONAL_BEST':
      return 'A team has no personal best.';
    case 'NO_ATHLETE':
      return 'The holder is a name only: there is no athlete to have a personal best.';
    case 'AGE_GROUP_UNKNOWN':
      return 'The age group is not known: enter the date of birth or the age group.';
  }
}

function afterwards(v: VerdictWords): string {
  const found: readonly VerdictCode[] = [
    'FIRST_RECORD',
    'RECORD_BEATEN',
    'RECORD_EQUALLED',
    'RECORD_BY_DECISION',
    'FIRST_BEST',
    'BEST_IMPROVED',
  ];
  if (!found.includes(v.code) || v.isCurrent || v.successor === null) return '';
  const { successor } = v;
  const who = v.subject === 'club-record' ? ` by ${successor.names.join(', ')}` : '';
  return `It stood until ${when(successor.day)}, when it was improved to ${successor.mark}${who}.`;
}

/** What a reader must know beside the finding. */
export function flagSentence(flag: VerdictFlag): string {
  switch (flag) {
    case 'NO_WIND_READING':
      return 'There is no wind reading (NWI).';
    case 'HAND_TIME':
      return 'Hand timed.';
    case 'TIMING_UNKNOWN':
      return 'The method of timing is not known: ranked as a hand time.';
    case 'OUTSIDE_MEMBERSHIP_COUNTED':
      return 'Not a member on that day: it counts by the club’s rule.';
    case 'AGE_GROUP_DISAGREES':
      return 'The age group given is not the one that the date of birth says.';
    case 'SPECIFICATION_UNVERIFIED':
      return 'The implement or hurdle height is not known: it competes only with marks like it.';
    case 'DAY_IMPRECISE':
      return 'The exact day is not known: the order may differ.';
    case 'PENDING':
      return 'Waiting for ratification.';
    case 'WILL_BE_PENDING':
      return 'It will wait until it is ratified.';
    case 'LEGAL_ATTEMPT_COUNTS':
      return 'The best legal attempt of the series counts.';
    case 'NON_MEMBER_IN_TEAM':
      return 'Not every member of the team was a member of the club on that day.';
  }
}

function listName(v: VerdictWords): string {
  const timing = v.timing === 'FAT' ? ' (automatic times)' : v.timing === 'HAND' ? ' (hand times)' : '';
  if (v.subject === 'club-record') return `club record, ${categoryWords(v)}, ${v.event}, ${v.seasonName}${timing}`;
  if (v.subject === 'season-best') return `season best ${v.numbers.year ?? ''}${timing}`.trim();
  return `personal best, ${v.event}, ${v.seasonName}${timing}`;
}

/** `Under 15 women`; masters groups name the gender themselves (`Women 35`). */
function categoryWords(v: VerdictWords): string {
  return /^(Women|Men|Mixed)\b/.test(v.ageGroupName)
    ? v.ageGroupName
    : `${v.ageGroupName} ${genderWord(v.gender)}`.trim();
}

function shortName(v: VerdictWords): string {
  return v.subject === 'club-record' ? 'club record' : v.subject === 'season-best' ? 'season best' : 'personal best';
}

function genderWord(gender: 'F' | 'M' | 'X'): string {
  return gender === 'F' ? 'women' : gender === 'M' ? 'men' : 'mixed';
}

function by(v: VerdictWords): string {
  const { improvement, improvementPercent } = v.numbers;
  if (improvement === null) return '.';
  return `: better by ${formatDifference(improvement, v.kind, v.resolution)}${percent(improvementPercent)}.`;
}

function short(v: VerdictWords): string {
  const { improvement, improvementPercent } = v.numbers;
  if (improvement === null || improvement >= 0) return '.';
  return `: ${formatDifference(-improvement, v.kind, v.resolution)}${percent(improvementPercent)} short.`;
}

function before(v: VerdictWords, verb: string): string {
  const [first] = v.previous;
  if (first === undefined) return '';
  return v.subject === 'club-record'
    ? ` ${verb} ${first.mark}, ${holders(v.previous)}.`
    : ` ${verb} ${first.mark}, ${when(first.day)}.`;
}

function holders(list: readonly VerdictHolder[]): string {
  return list.map((holder) => `${holder.names.join(', ')} (${when(holder.day)})`).join(' and ');
}

function when(day: string): string {
  return day === '' ? 'day unknown' : formatDay(day);
}

function percent(value: number | null): string {
  return value === null ? '' : ` (${Math.abs(value).toFixed(2)} %)`;
}

function wind(tenths: number | null): string {
  return tenths === null ? 'Wind' : `Wind ${tenths > 0 ? '+' : ''}${(tenths / 10).toFixed(1)} m/s is`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
