import type { Read } from '#main/db/access.ts';
import type { Entity } from '#main/db/entities.ts';

/** Where the name of a row stands that a field points to. */
const pointed: Readonly<Record<string, string>> = {
  athlete: "SELECT trim(first_name || ' ' || last_name) AS name FROM athlete WHERE uuid = :value AND club_id = :club",
  kept: "SELECT trim(first_name || ' ' || last_name) AS name FROM athlete WHERE uuid = :value AND club_id = :club",
  merged: "SELECT trim(first_name || ' ' || last_name) AS name FROM athlete WHERE uuid = :value AND club_id = :club",
  competition: 'SELECT name FROM competition WHERE uuid = :value AND club_id = :club',
  batch: 'SELECT file_name AS name FROM import_batch WHERE uuid = :value AND club_id = :club',
  season: 'SELECT name FROM season WHERE code = :value AND coalesce(club_id, :club) = :club',
  discipline: 'SELECT name FROM discipline WHERE code = :value AND coalesce(club_id, :club) = :club',
};

/** Rows of the log in words: names in place of ids. Only what is of the same club is named. */
export class ValueWords {
  private readonly read: Read;
  private readonly clubId: number;

  constructor(read: Read, clubId: number) {
    this.read = read;
    this.clubId = clubId;
  }

  /** A field's value; null where there is none. */
  value(field: string, value: unknown): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (field === 'legs' && Array.isArray(value)) return value.map((leg: unknown) => this.leg(leg)).join(', ');
    if (typeof value === 'string') return this.named(field, value) ?? value;
    if (field.startsWith('is_')) return value === 1 ? 'yes' : 'no';
    if (field.endsWith('_at') && typeof value === 'number') return new Date(value).toISOString();
    return JSON.stringify(value);
  }

  /** What people call a row of the log. */
  row(entity: Entity, uuid: string, fields: Readonly<Record<string, unknown>>): string {
    const text = (field: string) => (typeof fields[field] === 'string' ? fields[field] : '');
    switch (entity) {
      case 'athlete':
        return this.named('athlete', uuid) ?? `${text('first_name')} ${text('last_name')}`.trim();
      case 'athlete_membership':
      case 'non_mark':
        return this.value('athlete', fields['athlete']) ?? '';
      case 'performance':
        return this.performance(uuid);
      case 'athlete_merge':
        return this.value('kept', fields['kept']) ?? '';
      case 'import_batch':
        return text('file_name');
      case 'proof':
        return text('label');
      case 'club_member':
        return text('user_name');
      default:
        return text('name');
    }
  }

  private performance(uuid: string): string {
    const row = this.read
      .sql(
        `SELECT p.id, p.mark_text, d.name FROM performance p JOIN discipline d ON d.id = p.discipline_id WHERE p.uuid = ? AND p.club_id = ?`,
      )
      .get(uuid, this.clubId) as { id: number; mark_text: string | null; name: string } | undefined;
    if (row === undefined) return '';
    const runners = this.read
      .sql(
        `SELECT coalesce(trim(a.first_name || ' ' || a.last_name), l.name) AS name FROM performance_athlete l LEFT JOIN athlete a ON a.id = l.athlete_id
         WHERE l.performance_id = ? ORDER BY l.leg`,
      )
      .all(row.id) as { name: string }[];
    return [runners.map(({ name }) => name).join(', '), row.name, row.mark_text ?? '']
      .filter((part) => part !== '')
      .join(' · ');
  }

  private leg(leg: unknown): string {
    const { athlete, name } = (leg ?? {}) as { athlete?: string; name?: string };
    return athlete === undefined ? (name ?? '') : (this.named('athlete', athlete) ?? athlete);
  }

  private named(field: string, value: string): string | null {
    if (field === 'by' || field.endsWith('_by')) {
      const actor = this.read.sql('SELECT name FROM actor WHERE uuid = ?').get(value) as { name: string } | undefined;
      return actor?.name ?? null;
    }
    const sql = pointed[field];
    if (sql === undefined) return null;
    const row = this.read.sql(sql).get({ value, club: this.clubId }) as { name: string } | undefined;
    return row?.name ?? null;
  }
}
