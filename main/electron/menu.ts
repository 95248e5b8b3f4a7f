import type { MenuItemConstructorOptions } from 'electron';

import type { DesktopEvent, MenuAction, MenuScreen } from '#shared/contract/desktop.ts';
import { desktopWords } from '#shared/messages/desktop.ts';

const { menu: words } = desktopWords;

/** The keys of screens; every other screen is reached by the menu's own letters. */
const screenKeys: Partial<Record<MenuScreen, string>> = {
  home: 'CmdOrCtrl+1',
  sheets: 'CmdOrCtrl+2',
  performances: 'CmdOrCtrl+3',
  records: 'CmdOrCtrl+4',
  lists: 'CmdOrCtrl+5',
  athletes: 'CmdOrCtrl+6',
  medals: 'CmdOrCtrl+7',
  import: 'CmdOrCtrl+8',
};

export interface MenuDeeds {
  /** Asks the page; it decides whether whoever is there may. */
  readonly tell: (event: DesktopEvent) => void;
  readonly open: () => void;
  readonly print: () => void;
  readonly openLogs: () => void;
}

/**
 * The menus of the application. Edit and Window are the system's own; Electron's "Help", whose entries lead to web sites, and
 * developer tools in what people install are left out.
 */
export function menuTemplate(
  { tell, open, print, openLogs }: MenuDeeds,
  { platform, isPackaged }: { platform: NodeJS.Platform; isPackaged: boolean },
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const act = (label: string, action: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    id: action,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => tell({ type: 'action', action }),
  });
  const go = (screen: MenuScreen): MenuItemConstructorOptions => ({
    id: screen,
    label: words.screens[screen],
    ...(screenKeys[screen] === undefined ? {} : { accelerator: screenKeys[screen] }),
    click: () => tell({ type: 'go', screen }),
  });

  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [
      act(words.record, 'record', 'CmdOrCtrl+N'),
      { id: 'open', label: words.open, accelerator: 'CmdOrCtrl+O', click: open },
      line,
      {
        label: words.export,
        submenu: [
          act(words.exportRecords, 'export-records'),
          act(words.exportPerformances, 'export-performances'),
          act(words.exportAthletes, 'export-athletes'),
        ],
      },
      act(words.backup, 'backup'),
      line,
      { id: 'print', label: words.print, accelerator: 'CmdOrCtrl+P', click: print },
      line,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      { role: 'reload', label: words.reload },
      ...(isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      line,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      line,
      { role: 'togglefullscreen' },
    ],
  };
  const screens: MenuScreen[] = ['home', 'sheets', 'performances', 'records', 'lists', 'athletes', 'medals'];
  const desk: MenuScreen[] = ['import', 'reference', 'administration', 'settings'];
  const goTo: MenuItemConstructorOptions = {
    label: words.go,
    submenu: [
      act(words.back, 'back', isMac ? 'Cmd+[' : 'Alt+Left'),
      act(words.forward, 'forward', isMac ? 'Cmd+]' : 'Alt+Right'),
      act(words.search, 'search'),
      line,
      ...screens.map((screen) => go(screen)),
      line,
      ...desk.map((screen) => go(screen)),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: words.help,
    ...(isMac ? { role: 'help' as const } : {}),
    submenu: [
      go('help'),
      act(words.shortcuts, 'shortcuts'),
      line,
      { id: 'logs', label: words.logs, click: openLogs },
      line,
      act(words.about, 'about'),
    ],
  };
  const edit: MenuItemConstructorOptions = { label: words.edit, role: 'editMenu' };
  const window: MenuItemConstructorOptions = { label: words.window, role: 'windowMenu' };
  return [...(isMac ? [{ role: 'appMenu' as const }] : []), file, edit, view, goTo, window, help];
}
