import { entities, type Entity, type EntityDescription } from '#main/db/entities.ts';

const newEntities: readonly Entity[] = ['medal_recognition'];
const newFields: Partial<Record<Entity, readonly string[]>> = {
  competition: ['note'],
  athlete: ['membership_number'],
  performance: ['note'],
};

/** Runs something as a version of the application that does not know some entities and some fields of others yet. */
export function asOlderVersion<T>(work: () => T): T {
  const all = entities as Record<string, EntityDescription>;
  const before = { ...all };
  for (const entity of newEntities) delete all[entity];
  for (const [entity, fields] of Object.entries(newFields)) {
    const description = all[entity];
    if (description === undefined) continue;
    all[entity] = { ...description, fields: description.fields.filter(({ field }) => !fields.includes(field)) };
  }
  try {
    return work();
  } finally {
    Object.assign(all, before);
  }
}
