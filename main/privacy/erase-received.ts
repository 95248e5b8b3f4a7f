import type { BlankedLines } from '#main/audit/blanked.ts';
import type { Write } from '#main/db/access.ts';
import type { Entity } from '#main/db/entities.ts';
import type { LogPlace } from '#main/db/eraser.ts';
import { referenceOf } from '#main/reference/reference.ts';

import { eraseTraces, type KeptOfPerson, keptOf } from './erase-person.ts';
import { findPerson, findRest, type FoundPerson, isNamedIn, isPersonal } from './find-person.ts';

/** An operation that came, as far as an erasure looks at it. */
interface Arrived {
  readonly deviceId: number;
  readonly number: number;
  readonly kind: string;
  readonly entity: string;
  readonly row: string;
  readonly body: string | null;
}

interface Erasing {
  readonly erasure: string;
  readonly athlete: string;
  /** As the person was here before; null where nothing was known of the person, or no longer. */
  readonly known: { readonly found: FoundPerson; readonly kept: KeptOfPerson } | null;
}

const nothingKept: KeptOfPerson = { groups: new Map(), memberships: true };

/**
 * People who were erased on other laptops. Whoever erased them blanked what was known there, and told of it; what else this laptop
 * knows (typed here by somebody who had not heard of it, and what never leaves a laptop) is looked for before the name is gone,
 * and taken out after the operations were applied.
 */
export class ReceivedErasures {
  private readonly write: Write;
  private readonly clubId: number;
  private readonly erasing: readonly Erasing[];

  /** Before the operations are applied; `erasures`: uuids of erasures that are among them, with whom. */
  constructor(write: Write, clubId: number, erasures: ReadonlyMap<string, string>) {
    this.write = write;
    this.clubId = clubId;
    this.erasing = [...erasures].map(([erasure, athlete]) => ({ erasure, athlete, known: this.knownOf(athlete) }));
  }

  /** After they were applied. Answers with the lines of the trail that it blanked; null where nobody was erased. */
  finish(arrived: readonly Arrived[]): BlankedLines[] | null {
    let isAny = false;
    const blanked: BlankedLines[] = [];
    for (const each of [...this.erasing, ...this.toldSince(arrived)]) {
      const found = each.known === null ? this.restOf(each.athlete) : this.leftOf(each.known.found, arrived);
      if (found === null) continue;
      isAny = true;
      const reference = referenceOf(this.write, this.clubId);
      const kept = each.known === null ? nothingKept : this.stillToKeep(each.known.kept);
      blanked.push(...eraseTraces(this.write, reference, found, kept).blanked);
      this.write.door.eraser().tellBlanked(this.clubId, each.erasure);
    }
    return isAny ? blanked : null;
  }

  private athlete(uuid: string): { id: number; is_erased: number } | undefined {
    return this.write
      .sql(
        `SELECT r.id, r.is_erased FROM athlete e JOIN athlete r ON r.id = coalesce(e.merged_into_id, e.id)
         WHERE e.uuid = ? AND e.club_id = ?`,
      )
      .get(uuid, this.clubId) as { id: number; is_erased: number } | undefined;
  }

  private knownOf(uuid: string): Erasing['known'] {
    const athlete = this.athlete(uuid);
    if (athlete === undefined || athlete.is_erased === 1) return null;
    const found = findPerson(this.write, this.clubId, athlete.id, () => undefined);
    return { found, kept: keptOf(this.write, referenceOf(this.write, this.clubId), found) };
  }

  private restOf(uuid: string): FoundPerson | null {
    const athlete = this.athlete(uuid);
    return athlete === undefined ? null : findRest(this.write, this.clubId, athlete.id);
  }

  /** What was known here and was not blanked by whoever erased the person; and what came with it. */
  private leftOf(found: FoundPerson, arrived: readonly Arrived[]): FoundPerson {
    const { write, clubId } = this;
    const tells = write.sql(
      'SELECT 1 FROM oplog WHERE club_id = ? AND device_id = ? AND number = ? AND body IS NOT NULL',
    );
    const isThere = (place: LogPlace) => tells.get(clubId, place.device_id, place.number) !== undefined;
    const own = new Set(found.entries.map(({ uuid }) => uuid));
    const fresh = arrived.flatMap(({ deviceId, number, kind, entity, row, body }) => {
      if (body === null) return [];
      const isOwn = kind === 'put' && entity === 'athlete' && own.has(row) && isPersonal(body);
      if (!isOwn && !(found.names.mayBeIn(body) && isNamedIn(found.names, entity, body))) return [];
      const place = { club_id: clubId, device_id: deviceId, number };
      return { ...place, kind, entity: entity as Entity, uuid: row, isOwn };
    });
    return { ...found, traces: [...found.traces, ...fresh].filter(isThere) };
  }

  /** Results that have no age group given yet: whoever erased the person did not know of them. */
  private stillToKeep({ groups, memberships }: KeptOfPerson): KeptOfPerson {
    const isOpen = this.write.sql("SELECT 1 FROM performance WHERE id = ? AND coalesce(age_group_given, '') = ''");
    return { groups: new Map([...groups].filter(([, { id }]) => isOpen.get(id) !== undefined)), memberships };
  }

  /** People who were erased before, of whose entries somebody tells something now who has not heard of it. */
  private toldSince(arrived: readonly Arrived[]): Erasing[] {
    const about = new Set(
      arrived.flatMap(({ kind, entity, row, body }) =>
        kind === 'put' && entity === 'athlete' && body !== null && isPersonal(body) ? [row] : [],
      ),
    );
    return [...about].flatMap((uuid) => {
      const found = this.write
        .sql(
          `SELECT x.uuid FROM athlete a JOIN athlete r ON r.id = coalesce(a.merged_into_id, a.id)
           JOIN athlete e ON e.id = r.id OR e.merged_into_id = r.id JOIN erasure x ON x.athlete_uuid = e.uuid
           WHERE a.uuid = ? AND a.club_id = ? AND a.is_erased = 1 ORDER BY x.uuid LIMIT 1`,
        )
        .get(uuid, this.clubId) as { uuid: string } | undefined;
      if (found === undefined || this.erasing.some(({ erasure }) => erasure === found.uuid)) return [];
      return { erasure: found.uuid, athlete: uuid, known: null };
    });
  }
}
