/** `npm test` gives small doses; `npm run soak` the large ones of the reliability goals. */
export const isSoak = process.env['TRACKRECORD_DOSE'] === 'soak';

export function dose<Dose>(small: Dose, large: Dose): Dose {
  return isSoak ? large : small;
}

/** Whole numbers from 0 to below `max`, the same for the same seed (mulberry32). */
export function randomPicks(seed: number): (max: number) => number {
  let state = seed >>> 0;
  return (max) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * max);
  };
}
