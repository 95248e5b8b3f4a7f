import { parseArgs } from 'node:util';

export interface ServerArguments {
  readonly data: string | undefined;
  readonly port: number;
  readonly opensBrowser: boolean;
}

const loopbackNames = new Set(['127.0.0.1', 'localhost', '::1']);

/** The program's arguments, or a sentence about what is wrong with them. */
export function readArguments(args: readonly string[]): ServerArguments | { readonly problem: string } {
  let values: { data?: string; port?: string; host?: string; 'no-open'?: boolean };
  try {
    const option = { type: 'string' } as const;
    const options = { data: option, port: option, host: option, 'no-open': { type: 'boolean' } } as const;
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
  const { data, host = '127.0.0.1', port = '0' } = values;
  if (!loopbackNames.has(host)) {
    return { problem: `TrackRecord serves this computer only until it has accounts: --host ${host} is refused.` };
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { problem: `--port ${port} is not a port: 0 to 65535.` };
  return { data, port: Number(port), opensBrowser: !values['no-open'] };
}
