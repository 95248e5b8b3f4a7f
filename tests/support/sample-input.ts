import { z } from 'zod';

import { findOperation } from '#main/contract-operations.ts';

interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly default?: unknown;
}

interface Ids {
  readonly byTable: ReadonlyMap<string, string>;
}

/** Texts that a field of this name can be, where not any text will do. */
const texts: Readonly<Record<string, string>> = {
  day: '2025-06-14',
  from: '2025-06-14',
  to: '2025-06-14',
  dateOfBirth: '2001-02-03',
  season: 'track',
  discipline: '100m',
  ageGroup: 'SEN',
  code: 'SEN',
  mark: '12.40',
  gender: 'F',
};

/** Which table's id a field means. */
const tableOf: Readonly<Record<string, string>> = {
  athleteId: 'athlete',
  keptId: 'athlete',
  mergedId: 'athlete',
  performanceId: 'performance',
  replaces: 'performance',
  competitionId: 'competition',
  batchId: 'import_batch',
  rowId: 'quarantined_row',
  sheetId: 'sheet',
  recognitionId: 'medal_recognition',
  mergeId: 'athlete_merge',
  proofId: 'proof',
  mailId: 'mail',
};

/**
 * An input that the operation's schema takes, made up from the schema alone: everything that has to be there and every id,
 * which are those of some club's rows.
 */
export function sampleInput(name: string, clubId: string, ids: Ids): object {
  const node = schemaOf(name);
  return { ...(valueOf(node, '', ids) as object), ...(hasClub(node) ? { clubId } : {}) };
}

/** Whether an operation's input names a club. */
export function takesClub(name: string): boolean {
  return hasClub(schemaOf(name));
}

function schemaOf(name: string): Node {
  const schema = findOperation(name).procedure['~orpc'].inputSchema as z.ZodType | undefined;
  return schema === undefined
    ? { type: 'object' }
    : (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node);
}

function hasClub({ properties = {}, anyOf, oneOf, allOf }: Node): boolean {
  return 'clubId' in properties || [anyOf, oneOf, allOf].flatMap((nodes) => nodes ?? []).some(hasClub);
}

function valueOf(node: Node, field: string, ids: Ids): unknown {
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  const options = node.anyOf ?? node.oneOf ?? node.allOf;
  if (options !== undefined) {
    const [option = {}] = options.filter(({ type }) => type !== 'null');
    return valueOf(option, field, ids);
  }
  switch (node.type) {
    case 'object':
      return objectOf(node, ids);
    case 'array':
      return [valueOf(node.items ?? {}, field.replace(/Ids$/, 'Id'), ids)];
    case 'integer':
    case 'number':
      return Math.max(1, node.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return textOf(node, field, ids);
  }
}

function objectOf({ properties = {}, required = [] }: Node, ids: Ids): object {
  const wanted = Object.entries(properties).filter(
    ([name]) => required.includes(name) || /Ids?$|^replaces$/.test(name),
  );
  return Object.fromEntries(wanted.map(([name, inner]) => [name, valueOf(inner, name, ids)]));
}

function textOf(node: Node, field: string, ids: Ids): string {
  const known = ids.byTable.get(tableOf[field] ?? '');
  if (known !== undefined) return known;
  if (node.format === 'uuid' || /Ids?$|^id$/.test(field))
    return ids.byTable.get('athlete') ?? '01890000-0000-7000-8000-000000000000';
  if (node.format === 'email') return 'somebody@club.example';
  return texts[field] ?? 'Something';
}
