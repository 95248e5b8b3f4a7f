import { withSession } from './session.ts';
import type { Terminal } from './terminal.ts';
import { counted } from './text-table.ts';
import { WrongUse } from './exit-codes.ts';

const schemes = ['uka', 'world-athletics', 'usatf', 'open'] as const;

/** `init`: the database where there is none, and the club. */
export async function initClub(terminal: Terminal, options: { club: string; scheme: string }): Promise<void> {
  const scheme = schemes.find((each) => each === options.scheme);
  if (scheme === undefined)
    throw new WrongUse(`There is no scheme “${options.scheme}”. There is ${schemes.join(', ')}.`);
  await withSession(terminal, 'create', async (session) => {
    const { name } = session.ask('clubs', 'create', { name: options.club, scheme });
    await terminal.answer({ club: name }, () => `${name} is set up in ${terminal.dataFolder}.`);
  });
}

/** `seed --demo`: a made-up club of so many performances. */
export async function seedDemo(terminal: Terminal, options: { demo?: boolean; performances: string }): Promise<void> {
  if (options.demo !== true) throw new WrongUse('Say --demo: the demo club is all there is to seed.');
  if (!/^[1-9]\d{0,6}$/.test(options.performances) || Number(options.performances) > 2_000_000) {
    throw new WrongUse(`“${options.performances}” is no number of performances. Write one from 1 to 2000000.`);
  }
  await withSession(terminal, 'create', async (session) => {
    const made = await session.work('setup', 'openDemo', { performances: Number(options.performances) });
    const { club, athletes, performances } = made as { club: string; athletes: number; performances: number };
    await terminal.answer(
      { club, athletes, performances },
      () =>
        `${club} is set up with ${counted(athletes, 'athlete')} and ${counted(performances, 'performance')}, all of them made up.`,
    );
  });
}
