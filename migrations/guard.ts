// Frozen like the migrations that use it: another word here is another checksum there.
const refusal = (table: string) => `SELECT RAISE(ABORT, '${table} is written through the one door only')`;
export const isShut = '(SELECT is_open FROM write_guard) = 0';

/** Triggers that refuse to write a travelling table while the one door is shut. */
export function guarded(table: string): string[] {
  return ['INSERT', 'UPDATE', 'DELETE'].map(
    (verb) =>
      `CREATE TRIGGER ${table}_guard_${verb.toLowerCase()} BEFORE ${verb} ON ${table} WHEN ${isShut} BEGIN ${refusal(table)}; END`,
  );
}

/** The same for a column that came later. */
export function shut(table: string, column: string): string {
  return `CREATE TRIGGER ${table}_guard_${column} BEFORE UPDATE OF ${column} ON ${table} WHEN ${isShut} BEGIN ${refusal(table)}; END`;
}
