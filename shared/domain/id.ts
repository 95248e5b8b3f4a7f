import { z } from 'zod';

/** UUIDv7 text, made on the device: what a row is called everywhere outside its own database file. */
export type Uuid<Entity extends string = string> = string & { readonly __uuid?: Entity };

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const uuidSchema = z.string().regex(uuidPattern, 'not an id');

/** Fixed code of standard reference data (`100m`, `track`, `U13`) or the UUID of what a club added. */
export const codeSchema = z.string().min(1).max(60);
