import { randomInt } from 'node:crypto';

import { hash, verify } from '@node-rs/argon2';

import { passwordLimits } from '#shared/contract/accounts.ts';
import { Failure } from '#shared/domain/failure.ts';
import { foldName } from '#shared/domain/name.ts';

/** Argon2id (the library's own choice), 64 MiB, three passes, one lane (OWASP Password Storage asks for no less than 19 MiB and two). */
const parameters = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** Of a password that nobody has: an unknown name costs what a known one does. */
const dummy = '$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$bXk1dDRhZ3Q4bjV2NDV2cXQ0NWJxNGI1cTRiNXE0YjU';

/** Two at once at most: each takes 64 MiB and a core (security.md, accounts, 1). */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** The password as a PHC string. Text that looks the same is the same password (NFKC, as the sport's keyboards differ). */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), parameters));
}

/** Whether it is this password; with no hash the same work is done and the answer is no. */
export async function isPassword(password: string, phc: string | null): Promise<boolean> {
  // Nobody has one so long: no reason to work on a megabyte of text.
  if (password.length > passwordLimits.most) return inTurn(() => verify(dummy, '').then(() => false));
  const isRight = await inTurn(() => verify(phc ?? dummy, password.normalize('NFKC')));
  return isRight && phc !== null;
}

/** Whether a hash was made with weaker parameters than today's, and is to be made anew when the password is known. */
export function isOutdated(phc: string): boolean {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(phc);
  if (found === null) return true;
  const [, memory = 0, time = 0] = found.map(Number);
  return memory < parameters.memoryCost || time < parameters.timeCost;
}

let common: Promise<ReadonlySet<string>> | null = null;

/** Fifty thousand passwords of leaks, the commonest first; read when somebody chooses one. */
async function readCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

/** Rejects with WEAK_PASSWORD; `names` are those of the person and of the clubs. */
export async function refuseWeakPassword(password: string, names: readonly string[]): Promise<void> {
  const { least, most } = passwordLimits;
  const length = [...password].length;
  if (length < least) throw new Failure('WEAK_PASSWORD', { because: 'short', minimum: least });
  if (length > most) throw new Failure('WEAK_PASSWORD', { because: 'long', minimum: most });
  const plain = password.normalize('NFKC').toLowerCase().trim();
  common ??= readCommon();
  const known = await common;
  if (known.has(plain) || known.has(core(plain)) || isOnePattern(plain)) {
    throw new Failure('WEAK_PASSWORD', { because: 'common', minimum: least });
  }
  const rest = names.reduce((left, name) => left.replaceAll(squeezed(name) || '\0', ''), squeezed(plain));
  if (rest.length < 4 || rest.length < length / 3) {
    throw new Failure('WEAK_PASSWORD', { because: 'personal', minimum: least });
  }
}

/** Without the digits and signs that people put behind a common word to make it longer. */
const core = (password: string) => password.replace(/[\d!?.,*#@$%&_-]+$/u, '');
const squeezed = (text: string) => foldName(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** `aaaaaaaaaaaa`, `abcabcabcabc`, `123456789012`. */
function isOnePattern(text: string): boolean {
  if (/^(.{1,4})\1+.{0,3}$/u.test(text)) return true;
  const steps = [...text].map((char, index, all) => (char.codePointAt(0) ?? 0) - (all[index - 1]?.codePointAt(0) ?? 0));
  return steps.slice(1).filter((step) => step === 1 || step === -1).length >= text.length - 2;
}

/** No letters that are mistaken for others when they are read from a slip of paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be handed over once: four groups of four, 79 bits. */
export function makeOneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
