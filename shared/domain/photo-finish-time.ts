/** A time of a photo-finish camera as it is written: at least thousandths of a second in `milliseconds`. */
export interface PhotoFinishTime {
  /** Rounded up to the next thousandth, where the camera wrote more. */
  milliseconds: number;
  /** Digits after the point: fewer than two were not read from a picture. */
  decimals: number;
}

/** What of a race decides how exactly its time is recorded. */
export interface TimedRace {
  /** Of all legs together; null where it varies. */
  distanceMetres: number | null;
  season: string;
}

const TIME = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,6}))?$/;

/** Reads `12.455`, `1:02.3456`, `1:02:03.4`; null for anything else, and for no time at all (`0.00`). */
export function readPhotoFinishTime(text: string): PhotoFinishTime | null {
  const parts = TIME.exec(text.trim());
  if (parts === null) return null;
  const [, hours, minutes, seconds = '0', decimals = ''] = parts;
  if (minutes !== undefined && Number(seconds) > 59) return null;
  if (hours !== undefined && Number(minutes) > 59) return null;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds);
  const thousandths = Number(decimals.slice(0, 3).padEnd(3, '0'));
  const milliseconds = whole * 1000 + thousandths + (/[1-9]/.test(decimals.slice(3)) ? 1 : 0);
  return milliseconds === 0 ? null : { milliseconds, decimals: decimals.length };
}

/**
 * The time as it counts: up to the next hundredth, in races of more than 10 000 m on the track up to the next tenth, off the
 * track up to the next second (TR19; athletics-rules.md B2). A time of fewer decimals than that stays as it is.
 * @returns `12.46`, `1:02.35`, `59:26.4`, `2:09:45`; null where the text is no time
 */
export function recordedTime(text: string, race: TimedRace): string | null {
  const time = readPhotoFinishTime(text);
  if (time === null) return null;
  const decimals = Math.min(time.decimals, decimalsOf(race));
  const step = 10 ** (3 - decimals);
  return timeText(Math.ceil(time.milliseconds / step) * step, decimals);
}

function decimalsOf({ distanceMetres, season }: TimedRace): number {
  if (season === 'road' || season === 'cross-country') return 0;
  return distanceMetres !== null && distanceMetres > 10_000 ? 1 : 2;
}

function timeText(milliseconds: number, decimals: number): string {
  const whole = Math.floor(milliseconds / 1000);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const fraction =
    decimals === 0
      ? ''
      : `.${String(milliseconds % 1000)
          .padStart(3, '0')
          .slice(0, decimals)}`;
  if (hours > 0) return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}${fraction}`;
  return minutes > 0 ? `${minutes}:${twoDigits(seconds)}${fraction}` : `${seconds}${fraction}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
