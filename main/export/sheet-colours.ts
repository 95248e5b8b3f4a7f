/**
 * The colours of paper: those of the screen's light theme. Gold means a record set recently and always comes with a word,
 * so that a black-and-white copy says the same. Text colours have a contrast of at least 4.5 on what they stand on.
 */
export const PAPER = {
  ink: '#1b1d21',
  quiet: '#4b5058',
  hairline: '#d5d8dd',
  track: '#b23a24',
  gold: '#e9b949',
  goldTint: '#fef8e8',
  white: '#ffffff',
} as const;

/** The same roles at night, for the web page. */
export const NIGHT = {
  ink: '#eceae6',
  quiet: '#a3a7af',
  hairline: '#34373d',
  track: '#ff8b6f',
  gold: '#e9b949',
  goldTint: '#2b2618',
  white: '#16181b',
} as const;

/** Discs beside a medal; the place stands on them, so that a copy in grey says the same. */
export const MEDALS = { gold: '#e9b949', silver: '#c3c8ce', bronze: '#cf8f5e' } as const;
