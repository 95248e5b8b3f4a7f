import { foldName, splitHolder } from '#shared/domain/name.ts';
import type { DisciplineOfRow } from './candidate.ts';
import type { Warn } from './discipline-field.ts';
import { readText } from './fields.ts';
import type { Cells } from './mapping.ts';
import { setAside } from './row-problem.ts';
import { oneLine, type PersonName, splitWholeName } from './whole-name.ts';

const longestName = 100;
const longestWholeName = 200;

/** One athlete, or the members of a team in running order; null is a leg that nobody knows. */
type Names = readonly (PersonName | null)[];

export interface NamesRead {
  names: Names;
  isTeam: boolean;
  /** The discipline, with the size of the team that the row shows where the discipline is new. */
  of: DisciplineOfRow;
}

/** A name from its two columns; null where both are empty. */
export function readPersonName(cells: Cells): PersonName | null {
  const first = readText('first_name', cells('first_name'), longestName);
  const last = readText('last_name', cells('last_name'), longestName);
  return first === '' && last === '' ? null : { first, last };
}

/** Who made a performance. */
export function readNames(cells: Cells, of: DisciplineOfRow, warn: Warn): NamesRead {
  const { name: discipline, teamSize } = of.discipline;
  const person = readPersonName(cells);
  const members = readMembers(cells('team_members'), teamSize);
  const isTeam = teamSize > 1 || (of.type === 'unknown' && members.length > 1);
  if (isTeam) return asTeam(members.length > 0 ? members : [person], of, warn);
  if (members.length > 1) setAside('NEEDS_ONE_ATHLETE', { discipline, given: members.length });
  return asOne(person ?? members[0] ?? setAside('NAME_MISSING', {}), of, warn);
}

/** The holder of a record: one name, or for a relay several (data-formats.md, "records.csv"). */
export function readHolder(text: string, of: DisciplineOfRow, warn: Warn): NamesRead {
  const parts = splitHolder(oneLine(text));
  const isTeam = of.discipline.teamSize > 1 || (of.type === 'unknown' && parts.length > 1 && text.includes(';'));
  if (isTeam) {
    const names = parts.map((part) => memberName(readText('holder', part, longestWholeName)));
    return asTeam(names, of, warn);
  }
  if (parts.length > 1 && !isLastNameFirst(text)) setAside('HOLDER_UNCLEAR', { text });
  return asOne(wholeName(text) ?? setAside('HOLDER_MISSING', {}), of, warn);
}

/** `Lovegrove, Ada`; with more words before the comma it could be two people. */
function isLastNameFirst(text: string): boolean {
  return /^[^\s,;]+,[^,;]+$/.test(text) && !/\sand\s/i.test(text);
}

function wholeName(text: string): PersonName | null {
  const name = readText('holder', text, longestWholeName);
  return name === '' ? null : splitWholeName(name);
}

/** Members stand between semicolons; commas are taken for them where they give exactly the team. */
function readMembers(text: string, size: number): Names {
  if (text === '') return [];
  const parts = text.split(/[;\n]/).map((part) => readText('team_members', part.trim(), longestWholeName));
  if (parts.at(-1) === '') parts.pop();
  const [only] = parts;
  if (parts.length !== 1 || only?.includes(',') !== true) return parts.map(memberName);
  const names = only.split(',').map((part) => part.trim());
  if (size > 2 && names.length === size && names.every((name) => name.includes(' '))) return names.map(memberName);
  return size === 1 && isLastNameFirst(only) ? [memberName(only)] : setAside('TEAM_MEMBERS_UNCLEAR', { text, size });
}

/** A leg that nobody knows is left empty or marked so. */
function memberName(text: string): PersonName | null {
  return /^(?:\?+|-+|unknown|n\.?n\.?)?$/i.test(text) ? null : splitWholeName(text);
}

function asOne(name: PersonName, of: DisciplineOfRow, warn: Warn): NamesRead {
  if (name.first === '' || name.last === '') {
    warn({ code: 'NAME_HAS_ONE_PART', data: { name: name.first + name.last } });
  }
  return { names: [name], isTeam: false, of };
}

function asTeam(names: Names, of: DisciplineOfRow, warn: Warn): NamesRead {
  const { name: discipline } = of.discipline;
  const given = names.filter((name) => name !== null).length;
  if (given === 0) setAside('TEAM_MEMBERS_MISSING', { discipline });
  const size = of.type === 'known' ? of.discipline.teamSize : names.length;
  if (names.length > size) setAside('TEAM_TOO_LARGE', { discipline, size, given: names.length });
  checkDifferent(names);
  if (given < size) warn({ code: 'TEAM_INCOMPLETE', data: { discipline, size, given } });
  if (of.type === 'known') return { names, isTeam: true, of };
  return { names, isTeam: true, of: { type: 'unknown', discipline: { ...of.discipline, teamSize: size } } };
}

function checkDifferent(names: Names): void {
  const seen = new Set<string>();
  for (const each of names) {
    if (each === null) continue;
    const name = `${each.first} ${each.last}`.trim();
    if (seen.has(foldName(name))) setAside('SAME_LEG_TWICE', { name });
    seen.add(foldName(name));
  }
}
