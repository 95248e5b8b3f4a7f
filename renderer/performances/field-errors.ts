import { type PageFailure, failureOf } from '#renderer/components/failure.ts';

/** Beside which field of the form a refusal belongs; an empty object where it concerns the whole. */
export function fieldErrors(error: unknown): Record<string, string> {
  const failure = failureOf(error);
  if (failure === null) return {};
  if (failure.code === 'INVALID_INPUT') {
    return Object.fromEntries(failure.data.fields.map(({ field, problem }) => [formField(field), problem]));
  }
  const field = fieldOf(failure);
  return field === null ? {} : { [field]: failure.text };
}

/** `legs.2.name` -> `legs`, `attempts.0.mark` -> `attempts`. */
function formField(path: string): string {
  const [field = path] = path.split('.');
  return field;
}

function fieldOf({ code }: PageFailure): string | null {
  switch (code) {
    case 'UNREADABLE_MARK':
    case 'DUPLICATE':
      return 'mark';
    case 'UNREADABLE_WIND':
    case 'WIND_NOT_TAKEN':
      return 'wind';
    case 'FUTURE_DAY':
    case 'BORN_AFTER':
      return 'day';
    case 'WRONG_TEAM_SIZE':
    case 'SAME_LEG_TWICE':
      return 'legs';
    case 'WRONG_GENDER':
      return 'gender';
    case 'NEEDS_ONE_ATHLETE':
      return 'athlete';
    case 'AGE_GROUP_UNKNOWN':
      return 'ageGroup';
    default:
      return null;
  }
}
