/** Numbers that are the same for the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
    // Seeds that lie side by side begin far from each other.
    for (let n = 0; n < 4; n += 1) this.bits();
  }

  /** A whole number of 32 bits. */
  bits(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 to below `max`. */
  below(max: number): number {
    return Math.floor((this.bits() / 4_294_967_296) * max);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  percent(chance: number): boolean {
    return this.below(100) < chance;
  }

  /** One of them; undefined where there is none. */
  maybe<T>(from: readonly T[]): T | undefined {
    return from[this.below(from.length)];
  }

  /** One of them; there has to be one. */
  pick<const T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('nothing to choose from');
    return from[this.below(from.length)] as T;
  }

  weighted<T>(from: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.below(from.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of from) {
      if (left < weight) return value;
      left -= weight;
    }
    throw new Error('nothing to choose from');
  }

  fill(bytes: Uint8Array): void {
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = this.bits() & 0xff;
  }
}
