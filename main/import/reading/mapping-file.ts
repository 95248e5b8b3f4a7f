import { mappingSchema, type Mapping } from '#shared/contract/imports.ts';
import { Failure } from '#shared/domain/failure.ts';

const parts = Object.keys(mappingSchema.shape);

/**
 * Reads a mapping file (data-formats.md, "Mapping file").
 * @throws Failure MAPPING_INVALID, which says what is wrong where
 */
export function parseMappingFile(text: string): Mapping {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw invalidMapping('it is not a JSON object, such as {"columns": {"mark": "Result"}}');
  }
  const unknown = Object.keys(json).find((part) => !parts.includes(part));
  if (unknown !== undefined) throw invalidMapping(`"${unknown}" is no part of it; the parts are ${parts.join(', ')}`);
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidMapping(`at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'not as expected'}`);
}

export function invalidMapping(problem: string): Failure<'MAPPING_INVALID'> {
  return new Failure('MAPPING_INVALID', { problem });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidMapping(`it is not JSON (${error.message})`);
    throw error;
  }
}
