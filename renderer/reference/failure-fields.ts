import { failureOf } from '#renderer/components/failure.ts';

/** What a refusal says about which field; a name that is taken stands at the name. Empty where it is about no field. */
export function failureFields(error: unknown): Record<string, string> {
  const failure = failureOf(error);
  if (failure?.code === 'INVALID_INPUT')
    return Object.fromEntries(failure.data.fields.map(({ field, problem }) => [field.split('.')[0] ?? field, problem]));
  if (failure?.code === 'ALREADY_EXISTS') return { name: failure.text };
  return {};
}
