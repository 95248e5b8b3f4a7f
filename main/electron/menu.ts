import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

/** The system's usual menus; without "Help", whose entries of Electron lead to web sites. */
export function setMenu(platform: NodeJS.Platform = process.platform): void {
  const usual: MenuItemConstructorOptions[] = [
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { role: 'viewMenu' },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(platform === 'darwin' ? [{ role: 'appMenu' }, ...usual] : usual));
}
