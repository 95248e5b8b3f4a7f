/** `3.4 MB` in the user's own way of writing numbers. */
export function bytesInWords(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const unit = units[power] ?? 'byte';
  return (bytes / 1024 ** power).toLocaleString(undefined, { style: 'unit', unit, maximumFractionDigits: 1 });
}
