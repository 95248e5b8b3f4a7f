/** Days of the made-up calendar, as `YYYY-MM-DD`. */
export function dayText(year: number, month: number, dayOfMonth: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
