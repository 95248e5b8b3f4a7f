/** Whether a version follows another (semantic versioning; a version before its release comes first). Anything else is not newer. */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [read(version), read(than)];
  if (one === null || other === null) return false;
  for (let index = 0; index < 3; index += 1) {
    const difference = (one.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  if (one.before === other.before) return false;
  if (one.before === '' || other.before === '') return one.before === '';
  return one.before.localeCompare(other.before, 'en', { numeric: true }) > 0;
}

function read(version: string): { numbers: number[]; before: string } | null {
  const found = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?$/.exec(version);
  if (found === null) return null;
  return { numbers: found.slice(1, 4).map(Number), before: found[4] ?? '' };
}
