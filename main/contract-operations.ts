import { isContractProcedure } from '@orpc/contract';
import type { AnyContractProcedure } from '@orpc/contract';

import type { OperationMeta } from '#shared/contract/base.ts';
import { contract } from '#shared/contract/contract.ts';
import { Failure } from '#shared/domain/failure.ts';

/** An operation of the contract under its name, `feature.verb`. */
export interface Operation {
  readonly name: string;
  readonly meta: OperationMeta;
  readonly procedure: AnyContractProcedure;
}

function collect(router: object, path: readonly string[]): Operation[] {
  return Object.entries(router).flatMap(([key, item]: [string, unknown]) => {
    const name = [...path, key];
    if (isContractProcedure(item)) {
      return [{ name: name.join('.'), meta: item['~orpc'].meta as OperationMeta, procedure: item }];
    }
    return typeof item === 'object' && item !== null ? collect(item, name) : [];
  });
}

/** Every operation by name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  collect(contract, []).map((operation) => [operation.name, operation]),
);

/** The operation of this name; an unknown one is a bug of the caller, for every shell builds its names from the contract. */
export function findOperation(name: string): Operation {
  const operation = operations.get(name);
  if (!operation) throw new Error(`the contract has no operation ${name}`);
  return operation;
}

/** The input with its defaults filled in; throws INVALID_INPUT naming each field that is wrong. */
export function parseInput(operation: Operation, input: unknown): unknown {
  const schema = operation.procedure['~orpc'].inputSchema;
  if (!schema) return input;
  const result = schema['~standard'].validate(input);
  if (result instanceof Promise) throw new Error(`the input of ${operation.name} cannot be checked at once`);
  if (result.issues) throw invalidInput(result.issues);
  return result.value;
}

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** INVALID_INPUT of a schema's complaints; a field is a path such as `legs.0.name`, empty for the input as a whole. */
export function invalidInput(issues: readonly Issue[]): Failure<'INVALID_INPUT'> {
  const fields = issues.map(({ message, path = [] }) => ({
    field: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    problem: message,
  }));
  return new Failure('INVALID_INPUT', { fields });
}
