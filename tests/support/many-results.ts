const disciplines = ['100m', '200m', 'Long Jump', 'Shot Put', '1500m'];
const marks = ['13.41', '27.20', '4.61', '8.33', '5:21.40'];

/** Sixty results of twelve made-up athletes, as a file to import. */
export const manyResultsCount = 60;

export function manyResults(): string {
  const lines = Array.from({ length: manyResultsCount }, (_, index) => {
    const athlete = index % 12;
    const event = Math.floor(index / 12);
    const day = `2026-04-${String(10 + (index % 7)).padStart(2, '0')}`;
    return `Runner${athlete},Of File,${athlete % 2 === 0 ? 'F' : 'M'},2009-01-${String(athlete + 1).padStart(2, '0')},${disciplines[event] ?? ''},${day},${marks[event] ?? ''},Spring ${index % 3}`;
  });
  return ['first_name,last_name,gender,date_of_birth,discipline,date,mark,competition', ...lines].join('\n');
}
