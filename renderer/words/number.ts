/** A count as the user's own language writes it. */
export function inNumber(value: number): string {
  return value.toLocaleString();
}
