import type Electron from 'electron';

import { write } from './journal.ts';
import { onOrder } from './orders.ts';

type Box = Electron.MessageBoxOptions;

/** Answers that the test gave before or gives after the box is shown, first come first served. */
const given: number[] = [];
const asked: ((button: number) => void)[] = [];
let paths: string[] = [];

onOrder('answer', ({ button }) => {
  const answer = asked.shift();
  if (answer) answer(button);
  else given.push(button);
});
onOrder('paths', (order) => {
  ({ paths } = order);
});

function show(...args: unknown[]): Promise<Electron.MessageBoxReturnValue> {
  const box = args.at(-1) as Box;
  write({ event: 'box', message: box.message, detail: box.detail ?? '', buttons: box.buttons ?? [] });
  return new Promise((resolve) => {
    const answer = (response: number) => resolve({ response, checkboxChecked: false });
    box.signal?.addEventListener('abort', () => answer(box.cancelId ?? 0));
    const first = given.shift();
    if (first === undefined) asked.push(answer);
    else answer(first);
  });
}

/** A box that blocks main cannot wait for the test: it gets the answer given before, or the safe one. */
function showSync(...args: unknown[]): number {
  const box = args.at(-1) as Box;
  write({ event: 'box', message: box.message, detail: box.detail ?? '', buttons: box.buttons ?? [] });
  return given.shift() ?? box.cancelId ?? 0;
}

async function showOpen(...args: unknown[]): Promise<Electron.OpenDialogReturnValue> {
  const { properties = [], filters = [] } = args.at(-1) as Electron.OpenDialogOptions;
  write({ event: 'open-dialog', properties, extensions: filters.flatMap(({ extensions }) => extensions) });
  return { canceled: paths.length === 0, filePaths: paths };
}

export const dialog: Pick<
  Electron.Dialog,
  'showErrorBox' | 'showMessageBox' | 'showMessageBoxSync' | 'showOpenDialog'
> = {
  showErrorBox: (title, content) => write({ event: 'error-box', title, content }),
  showMessageBox: show,
  showMessageBoxSync: showSync,
  showOpenDialog: showOpen,
};

export const shell: Pick<Electron.Shell, 'openExternal' | 'openPath'> = {
  async openExternal(url) {
    write({ event: 'opened', what: url });
  },
  async openPath(path) {
    write({ event: 'opened', what: path });
    return '';
  },
};
