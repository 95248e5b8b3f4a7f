import type { FailureData } from '#shared/domain/failure.ts';

/** How long somebody has to wait before the next attempt. */
export function waitText(seconds: number): string {
  if (seconds <= 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

/** Why a password is not taken. */
export function weaknessText({ because, minimum }: FailureData['WEAK_PASSWORD']): string {
  switch (because) {
    case 'short':
      return `A password needs at least ${minimum} characters. A few words in a row are easy to remember.`;
    case 'long':
      return `A password may have at most ${minimum} characters.`;
    case 'common':
      return 'Many people use this password, so it is guessed first. Choose another one.';
    case 'personal':
      return 'A password must not be made of the name of the person or of the club.';
    case 'same':
      return 'This is the password that you have now. Choose another one.';
  }
}
