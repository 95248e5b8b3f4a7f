import { formatDay } from '#shared/domain/day.ts';
import type { ImportReason, ImportWarning } from '#shared/domain/import-reason.ts';
import { importDayProblem, importMarkProblem, importMarkRemark } from './import-cells.ts';

/** Why a row of a file was set aside, in words. The same on screen, paper, terminal and REST. */
export function importReason({ code, data }: ImportReason): string {
  switch (code) {
    case 'UNTERMINATED_QUOTE':
      return 'A quotation mark opens in this line and does not close.';
    case 'LONE_QUOTE':
      return 'A quotation mark stands inside a cell of this line.';
    case 'RAGGED_ROW':
      return `This line has ${cellCount(data.cells)}, the header has ${data.columns}.`;
    case 'ENCODING_UNCERTAIN':
      return `It is uncertain how the file writes the letters of “${data.text}” (${columnText(data.column)}).`;
    case 'LETTER_LOST':
      return `A letter was lost in the ${columnText(data.column)}: “${withGaps(data.text)}”.`;
    case 'DOUBLE_ENCODED':
      return `The letters of the ${columnText(data.column)} “${data.text}” were garbled on the way.`;
    case 'CELL_IS_AN_ERROR':
      return `The ${columnText(data.column)} holds a spreadsheet's error sign, “${data.text}”.`;
    case 'CELL_IS_A_DATE':
      return `A spreadsheet made a date of the ${columnText(data.column)}: “${data.text}”.`;
    case 'CELL_IS_A_SERIAL':
      return `The ${columnText(data.column)} “${data.text}” is a spreadsheet's number for a date.`;
    case 'CELL_IS_A_CLOCK_TIME':
      return `A spreadsheet made a time of day of the ${columnText(data.column)}: “${data.text}”.`;
    case 'CELL_IS_A_FRACTION_OF_A_DAY':
      return `The ${columnText(data.column)} “${data.text}” is a time as a spreadsheet stores it, as part of a day.`;
    case 'CELL_IS_SCIENTIFIC':
      return `A spreadsheet shortened the ${columnText(data.column)} to “${data.text}”; digits are lost.`;
    case 'CELL_TOO_LONG':
      return `The ${columnText(data.column)} has ${data.length} letters; ${data.longest} are the most.`;
    case 'ATHLETE_NOT_IN_FILE':
      return `The file of athletes has nobody with the number “${data.id}”.`;
    case 'ATHLETE_TWICE_IN_FILE':
      return `The file of athletes has the number “${data.id}” twice, for different people.`;
    case 'NAME_MISSING':
      return 'The name is missing.';
    case 'GENDER_MISSING':
      return 'The gender is missing.';
    case 'GENDER_UNREADABLE':
      return `“${data.text}” is no gender category.`;
    case 'GENDER_MIXED_FOR_ONE':
      return `The mixed category is for teams, and ${data.discipline} is for one athlete.`;
    case 'GENDER_CONTRADICTION':
      return `The name of the discipline and the gender ${data.gender} contradict each other (${data.discipline}).`;
    case 'TEAM_MEMBERS_MISSING':
      return `${data.discipline} is for teams, and no member is named.`;
    case 'TEAM_MEMBERS_UNCLEAR':
      return `It is unclear who ran: “${data.text}”.`;
    case 'TEAM_TOO_LARGE':
      return `${data.discipline} has ${data.size} members, but ${data.given} are named.`;
    case 'SAME_LEG_TWICE':
      return `${data.name} is in the team twice.`;
    case 'NEEDS_ONE_ATHLETE':
      return `${data.discipline} is for one athlete, but ${data.given} are named.`;
    case 'HOLDER_MISSING':
      return 'The holder is missing.';
    case 'HOLDER_UNCLEAR':
      return `“${data.text}” may be one holder or several.`;
    case 'CONSENT_UNREADABLE':
      return `“${data.text}” says neither that consent was given nor that it was refused.`;
    case 'MEMBERSHIP_ENDS_BEFORE_IT_BEGINS':
      return `The membership ends (${formatDay(data.to)}) before it begins (${formatDay(data.from)}).`;
    case 'DISCIPLINE_MISSING':
      return 'The discipline is missing.';
    case 'UNKNOWN_DISCIPLINE':
      return `There is no discipline named “${data.text}”.`;
    case 'DISCIPLINE_TYPE_UNREADABLE':
      return `“${data.text}” is no kind of discipline.`;
    case 'SPECIFICATION_UNREADABLE':
      return `“${data.text}” is no ${columnText(data.column)} (${data.discipline}).`;
    case 'SPECIFICATION_CONTRADICTION':
      return `${data.discipline}: the name says ${data.inName}, the column says ${data.inColumn}.`;
    case 'MARK_AND_PLACE_MISSING':
      return 'There is neither a mark nor a place.';
    case 'MARK_MISSING':
      return 'The mark is missing.';
    case 'MARK_UNREADABLE':
      return importMarkProblem(data.text, data.problem);
    case 'TIMING_UNREADABLE':
      return `“${data.text}” is no way of timing.`;
    case 'STATUS_UNREADABLE':
      return `“${data.text}” is no status, and there is neither a mark nor a place.`;
    case 'WIND_UNREADABLE':
      return data.problem === 'WIND_ABSURD'
        ? `A wind of ${data.text} m/s is hard to believe.`
        : `“${data.text}” cannot be read as a wind.`;
    case 'WIND_CONTRADICTION':
      return `The mark “${data.mark}” and the wind ${data.wind} contradict each other.`;
    case 'INDOOR_CONTRADICTION':
      return `The mark “${data.mark}” was made indoors, the season is ${data.season}.`;
    case 'DAY_MISSING':
      return 'The date is missing.';
    case 'DAY_UNREADABLE':
      return importDayProblem(columnText(data.column), data.text, data.problem);
    case 'DAY_IN_THE_FUTURE':
      return `The ${columnText(data.column)}, ${formatDay(data.day)}, is in the future.`;
    case 'BORN_AFTER':
      return `On ${formatDay(data.day)} the athlete was not born yet (date of birth ${formatDay(data.dateOfBirth)}).`;
    case 'PLACE_UNREADABLE':
      return `“${data.text}” cannot be read as a place.`;
    case 'ROUND_CONTRADICTION':
      return `The place “${data.place}” and the round “${data.round}” contradict each other.`;
    case 'LANE_UNREADABLE':
      return `“${data.text}” is no lane.`;
    case 'ATTEMPTS_UNREADABLE':
      return `“${data.text}” is no attempt.`;
    case 'TIME_OF_DAY_UNREADABLE':
      return `“${data.text}” is no time of day.`;
    case 'UNKNOWN_SEASON':
      return `There is no season named “${data.text}”.`;
    case 'UNKNOWN_AGE_GROUP':
      return `There is no age group named “${data.text}”.`;
    case 'AGE_GROUP_UNDERIVABLE':
      return `The age group of ${data.athlete} is not given, and no date of birth tells it.`;
    case 'UNKNOWN_COMPETITION':
      return `There is no competition named “${data.text}”.`;
    case 'SEVERAL_ATHLETES':
      return `${data.count} athletes of the club are named ${data.name}.`;
    case 'ATHLETE_OF_OTHER_GENDER':
      return `The club has ${data.name} in another gender category than ${data.gender}.`;
  }
}

/** What to do about it; null where the reason says it all. */
export function importSuggestion({ code, data }: ImportReason): string | null {
  switch (code) {
    case 'UNTERMINATED_QUOTE':
    case 'LONE_QUOTE':
      return 'Take the quotation mark away, or put the cell in quotation marks and write those inside it twice.';
    case 'RAGGED_ROW':
      return data.cells > data.columns
        ? 'Put a cell that holds the separator, such as 10,52, in quotation marks.'
        : 'Add what is missing, or the separators of the empty cells.';
    case 'ENCODING_UNCERTAIN':
      return `Say which encoding the file has, such as ${data.encoding}, or save it as UTF-8.`;
    case 'LETTER_LOST':
    case 'CELL_IS_AN_ERROR':
      return 'Type it again as the result list has it.';
    case 'DOUBLE_ENCODED':
      return `It was probably “${data.repaired}”.`;
    case 'CELL_IS_A_DATE':
    case 'CELL_IS_A_SERIAL':
    case 'CELL_IS_A_CLOCK_TIME':
    case 'CELL_IS_A_FRACTION_OF_A_DAY':
      return data.maybe.length === 0
        ? 'Type it again as the result list has it.'
        : `It was probably ${orList(data.maybe)}; type it as the result list has it.`;
    case 'CELL_IS_SCIENTIFIC':
      return 'Type all its digits.';
    case 'CELL_TOO_LONG':
      return 'Shorten it; a quotation mark that is not closed makes a cell too long too.';
    case 'ATHLETE_NOT_IN_FILE':
    case 'ATHLETE_TWICE_IN_FILE':
      return 'Type the name here, or put the file of athletes right and import again.';
    case 'NAME_MISSING':
    case 'HOLDER_MISSING':
      return 'Type first and last name.';
    case 'GENDER_MISSING':
    case 'GENDER_UNREADABLE':
      return 'Write F for women, M for men or X for a mixed team.';
    case 'GENDER_MIXED_FOR_ONE':
      return 'Write F or M.';
    case 'GENDER_CONTRADICTION':
      return 'Put the gender or the discipline right.';
    case 'TEAM_MEMBERS_MISSING':
      return 'Name the members in running order: First Last; First Last; a leg nobody knows is a question mark.';
    case 'TEAM_MEMBERS_UNCLEAR':
      return 'Write First Last; First Last, with a semicolon between the members.';
    case 'TEAM_TOO_LARGE':
      return 'Keep those who ran, in running order.';
    case 'SAME_LEG_TWICE':
      return 'Write a question mark for a leg nobody knows.';
    case 'NEEDS_ONE_ATHLETE':
      return 'Keep one athlete, or put the discipline right.';
    case 'HOLDER_UNCLEAR':
      return 'Write one line for each holder, as First Last.';
    case 'CONSENT_UNREADABLE':
      return 'Write given or refused, or leave it empty.';
    case 'MEMBERSHIP_ENDS_BEFORE_IT_BEGINS':
      return 'Swap the two days, or leave the unknown one empty.';
    case 'DISCIPLINE_MISSING':
      return 'Write its name, such as 100m or Long Jump.';
    case 'UNKNOWN_DISCIPLINE':
      return 'Put the name right; or say in discipline_type whether it is timed, measured or points, and let missing disciplines be created.';
    case 'DISCIPLINE_TYPE_UNREADABLE':
      return 'Write timed, measured or points.';
    case 'SPECIFICATION_UNREADABLE':
      return data.column === 'hurdle_height'
        ? 'Write the height in centimetres, such as 76.2.'
        : 'Write it as 4kg or 800g.';
    case 'SPECIFICATION_CONTRADICTION':
      return 'Keep the one that was used.';
    case 'MARK_AND_PLACE_MISSING':
    case 'MARK_MISSING':
      return 'Write the mark, or a status such as DNS or NM.';
    case 'MARK_UNREADABLE':
    case 'WIND_UNREADABLE':
    case 'DAY_UNREADABLE':
    case 'PLACE_UNREADABLE':
      return data.suggestion;
    case 'TIMING_UNREADABLE':
      return 'Write FAT or HAND, or leave it empty.';
    case 'STATUS_UNREADABLE':
      return 'Write DNS, DNF, DQ, NM, NH or ND, or the mark.';
    case 'WIND_CONTRADICTION':
      return 'Keep the one that is right.';
    case 'INDOOR_CONTRADICTION':
      return 'Write Indoors as the season, or take the i off the mark.';
    case 'DAY_MISSING':
      return 'Write it as 2026-06-14, or as 2026-06 or 2026 where no more is known.';
    case 'DAY_IN_THE_FUTURE':
      return 'Check the year; 46 may have been 1946.';
    case 'BORN_AFTER':
      return 'Check the date and the date of birth.';
    case 'ROUND_CONTRADICTION':
      return 'Keep the round that is right, and the place as a number.';
    case 'LANE_UNREADABLE':
      return 'Write it as a number, or leave it empty.';
    case 'ATTEMPTS_UNREADABLE':
      return 'Write the series as 5.31 +0.8; x; 5.44; -, with a semicolon between the attempts.';
    case 'TIME_OF_DAY_UNREADABLE':
      return 'Write it as 14:05, or leave it empty.';
    case 'UNKNOWN_SEASON':
      return 'Write Track & Field, Indoors, Cross Country or Road, or let missing seasons be created.';
    case 'UNKNOWN_AGE_GROUP':
      return 'Put it right, or let missing age groups be created.';
    case 'AGE_GROUP_UNDERIVABLE':
      return 'Write the age group, or the whole date of birth: the year alone may not tell it.';
    case 'UNKNOWN_COMPETITION':
      return 'Put the name right, or let missing competitions be created.';
    case 'SEVERAL_ATHLETES':
      return 'Write the date of birth, so that the right one is found.';
    case 'ATHLETE_OF_OTHER_GENDER':
      return 'Put the gender right, here or in the list of athletes.';
  }
}

/** What a reader noticed in a row that it did read. */
export function importWarning({ code, data }: ImportWarning): string {
  switch (code) {
    case 'MARK':
      return importMarkRemark(data.text, data.warning, data.note);
    case 'LEGAL_MARK_KEPT_AS_ATTEMPT':
      return `“${data.text}” was kept as a wind-assisted mark with the legal one beside it.`;
    case 'HAND_TIME_KEPT_AS_NOTE':
      return `“${data.text}” was kept as the automatic time; the hand time is in the note.`;
    case 'SIGN_REPAIRED':
      return `A sign was put right in the ${columnText(data.column)}: “${data.repaired}”.`;
    case 'NAME_HAS_ONE_PART':
      return `“${data.name}” is a first name or a last name alone.`;
    case 'TEAM_INCOMPLETE':
      return `${data.discipline}: ${data.given} of ${data.size} members are known.`;
    case 'MARK_TOO_FAST':
      return `“${data.text}” is faster than anybody can be (${data.discipline}).`;
    case 'WIND_NOT_TAKEN':
      return `No wind is taken for ${data.discipline} there; ${data.wind} was kept as a note.`;
    case 'STATUS_KEPT_AS_NOTE':
      return `The status “${data.text}” was kept as a note.`;
    case 'SPECIFICATION_NOT_TAKEN':
      return `“${data.text}” does not apply to ${data.discipline} and was left out.`;
    case 'DISCIPLINE_TYPE_CONTRADICTION':
      return `${data.discipline} is not ${data.text} here; the kind of the row was left out.`;
    case 'AGE_GROUP_DIFFERS':
      return `The row says ${data.given}, the date of birth says ${data.derived}; ${data.given} was kept.`;
    case 'OUTSIDE_MEMBERSHIP':
      return `${data.athlete} was no member of the club on that day.`;
  }
}

/** Names of columns as people say them. */
function columnText(column: string): string {
  return column.replaceAll('_', ' ');
}

function cellCount(count: number): string {
  return `${count} ${count === 1 ? 'cell' : 'cells'}`;
}

function withGaps(text: string): string {
  return text.replace(/[\p{Cc}\ufffd]/gu, '▯');
}

/** `a`, `a or b`, `a, b or c`. */
function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
