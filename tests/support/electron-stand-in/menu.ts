import type Electron from 'electron';

import { write } from './journal.ts';
import { onOrder } from './orders.ts';

type Item = Electron.MenuItemConstructorOptions;

interface MenuPart {
  buildFromTemplate(template: Item[]): Item[];
  setApplicationMenu(menu: Item[]): void;
}

let shown: Item[] = [];

const itemsOf = (menu: Item[]): Item[] =>
  menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

onOrder('menu', ({ id }) => {
  const item = itemsOf(shown).find((each) => each.id === id);
  if (!item?.click) throw new Error(`the menu has no entry ${id}`);
  item.click({} as Electron.MenuItem, undefined, {});
});

/** The menu bar: keeps what main made of it, for orders of a test to choose from. */
export const Menu: MenuPart = {
  buildFromTemplate: (template) => template,
  setApplicationMenu(menu) {
    shown = menu;
    const all = itemsOf(menu);
    write({
      event: 'menu',
      labels: menu.map((item) => item.label ?? ''),
      ids: all.flatMap((item) => item.id ?? []),
      roles: all.flatMap((item) => item.role ?? []),
      keys: all.flatMap((item) => item.accelerator ?? []),
    });
  },
};
