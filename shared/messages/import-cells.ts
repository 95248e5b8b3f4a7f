import type { DayProblem } from '#shared/domain/day.ts';
import type { MarkProblem, MarkWarning } from '#shared/domain/mark.ts';

/** Why a cell is no mark. */
export function importMarkProblem(text: string, problem: MarkProblem): string {
  const mark = `“${text}”`;
  switch (problem) {
    case 'EMPTY':
      return 'The mark is missing.';
    case 'NOT_A_MARK':
      return `${mark} cannot be read as a mark.`;
    case 'WRONG_KIND':
      return `${mark} is a mark of another kind of discipline.`;
    case 'TRAILING_TEXT':
      return `${mark} holds more than the mark.`;
    case 'SECONDS_OVER_59':
      return `${mark} has more than 59 seconds after the minutes.`;
    case 'MINUTES_OVER_59':
      return `${mark} has more than 59 minutes after the hours.`;
    case 'INCHES_OVER_11':
      return `${mark} has more than 11 inches after the feet.`;
    case 'TOO_MANY_DECIMALS':
      return `${mark} has more than three decimals.`;
    case 'TIME_GROUPS_UNCLEAR':
      return `${mark} can be minutes and seconds or hours and minutes.`;
    case 'DECIMAL_UNCLEAR':
      return `${mark} has another decimal sign than the file.`;
    case 'SUSPICIOUS_NUMBER':
      return `${mark} is hardly a mark as it stands.`;
    case 'NOT_POSITIVE':
      return `${mark} is nothing.`;
    case 'HAND_OR_HOURS':
      return `${mark} can be seconds by hand or hours.`;
    case 'BRACKET_UNCLEAR':
      return `What stands in brackets in ${mark} can be a wind or a second mark.`;
    case 'WIND_CONTRADICTION':
      return `${mark} says that the wind was over the limit and within it.`;
    case 'TIMING_CONTRADICTION':
      return `${mark} was taken by hand, the row says automatic.`;
    case 'POINTS_NOT_WHOLE':
      return `${mark} is no whole number of points.`;
  }
}

/** Why a cell is no day. `column` is the column in words. */
export function importDayProblem(column: string, text: string, problem: DayProblem): string {
  const day = `“${text}”`;
  switch (problem) {
    case 'NOT_A_DAY':
      return `${day} cannot be read as a day (${column}).`;
    case 'NO_SUCH_DAY':
      return `There is no such day as ${day} (${column}).`;
    case 'DAY_FORM_UNNAMED':
      return `${day} is a day in a form that was not named (${column}).`;
    case 'SEVERAL_DAYS':
      return `${day} names several days (${column}).`;
    case 'TWO_DIGIT_YEAR':
      return `The year of ${day} has two digits (${column}).`;
    case 'FORM_UNKNOWN':
      return `The form in which days are written is not known, so ${day} was not read (${column}).`;
  }
}

/** What a mark's reader remarked. */
export function importMarkRemark(text: string, warning: MarkWarning, note: string | null): string {
  const mark = `“${text}”`;
  switch (warning) {
    case 'TIMING_UNKNOWN_ONE_DECIMAL':
      return `${mark} has one decimal and no method of timing, so it ranks as a hand time; a spreadsheet makes 12.5 of 12.50.`;
    case 'TIME_GROUPS_ASSUMED':
      return `${mark} was read as minutes, seconds and decimals.`;
    case 'SINGLE_DIGIT_GROUP':
      return `${mark} has a single digit where two are usual; a nought may have been lost.`;
    case 'SECONDS_OVER_99':
      return `${mark} was read as seconds; a colon may be missing.`;
    case 'MILLIMETRES_TYPED':
      return `${mark} has three decimals and was read in millimetres.`;
    case 'INTERMEDIATE_TIME':
      return `${mark} is marked as a time on the way in a longer race.`;
    case 'NOTE_KEPT':
      return `Beside the mark stands “${note ?? ''}”, which was kept as a note.`;
  }
}
