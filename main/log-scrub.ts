import type { LogCategory } from '#shared/contract/system.ts';

const errorLevel = 50;

/** Features whose work is about the data as a whole, and those about who may come in. */
const categories: Readonly<Record<string, LogCategory>> = {
  accounts: 'authentication',
  members: 'authentication',
  imports: 'data',
  backups: 'data',
  proofs: 'data',
  privacy: 'data',
  sync: 'sync',
};

/** What a line is about: said by whoever writes it, or taken from its operation; a fault is a fault first. */
export function categoryOf(data: object, level: number): LogCategory {
  const { category, operation } = data as { category?: LogCategory; operation?: unknown };
  if (category !== undefined) return category;
  if (level >= errorLevel) return 'error';
  return (typeof operation === 'string' ? categories[operation.split('.')[0] ?? ''] : undefined) ?? 'application';
}

const secretNames = [
  'password',
  'currentPassword',
  'newPassword',
  'oneTimePassword',
  'secret',
  'token',
  'session',
  'cookie',
  'authorization',
  'email',
  'firstName',
  'lastName',
  'fullName',
  'dateOfBirth',
  'input',
];

/** Whatever is called so is never written down, at the top or in an object of the line. */
export const redactedPaths: string[] = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack: string;
  readonly cause?: LoggedError;
}

/**
 * An error as the log keeps it. Messages quote what they could not read (`Unexpected token 'A', "Ada Fen"... is not valid
 * JSON`), and that may be a name: what stands between quotation marks is blanked. The data of an error is left out.
 */
export function withoutQuotes(error: unknown): LoggedError {
  // What is no error may be anything: only what kind of thing it was is told.
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { code } = error as { code?: unknown };
  const [head = '', ...frames] = (error.stack ?? '').split(/\n(?=\s+at )/);
  return {
    type: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    message: blanked(error.message),
    stack: [blanked(head), ...frames].join('\n'),
    ...(error.cause === undefined ? {} : { cause: withoutQuotes(error.cause) }),
  };
}

/** Names of properties say where in the code it was: `(reading 'club')` stays. */
function blanked(text: string): string {
  return text.replace(
    /\((?:reading|setting) '[\w$]+'\)|(["'`“‘]).*?(?:["'`”’](?!\p{L})|$)/gsu,
    (found, quote: string | undefined) => (quote === undefined ? found : `${quote}…`),
  );
}
