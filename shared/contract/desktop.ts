import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

import { command, query, stream } from './base.ts';

/** Screens that the menu of the desktop application leads to. */
export const menuScreenSchema = z.enum([
  'home',
  'sheets',
  'performances',
  'records',
  'lists',
  'athletes',
  'medals',
  'import',
  'reference',
  'administration',
  'settings',
  'help',
]);
export type MenuScreen = z.infer<typeof menuScreenSchema>;

/** What the menu of the desktop application asks the page to do. */
export const menuActionSchema = z.enum([
  'record',
  'export-records',
  'export-performances',
  'export-athletes',
  'backup',
  'search',
  'back',
  'forward',
  'shortcuts',
  'about',
]);
export type MenuAction = z.infer<typeof menuActionSchema>;

export const desktopEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('action'), action: menuActionSchema }),
  z.object({ type: z.literal('go'), screen: menuScreenSchema }),
  /** The system was given files for this application: `takeFiles` hands them out. */
  z.object({ type: z.literal('files') }),
  /** Nobody is at the computer any more: it sleeps, or its screen was locked. */
  z.object({ type: z.literal('lock') }),
  /** The computer woke up: what is shown may be of yesterday. */
  z.object({ type: z.literal('resume') }),
]);
export type DesktopEvent = z.infer<typeof desktopEventSchema>;

export const licenceSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** As its author names it: `MIT`. */
  identifier: z.string(),
  text: z.string(),
});

/**
 * What the page and the desktop shell say to each other beside the application's contract, over the same port. No other shell
 * answers these; `access` holds here as everywhere.
 */
export const desktop = {
  /** What the system and the menu ask of the page, as long as it lives. */
  events: stream('public', 'anywhere').output(eventIterator(desktopEventSchema)),
  /** The files that the system was asked to open with this application, each handed out once. */
  takeFiles: command('member', 'anywhere').output(z.array(z.file())),
  /** Asks for a folder with the system's own dialog; null when the person changed their mind. */
  /** Of everything that is inside this application. */
  licences: query('public', 'anywhere').output(z.array(licenceSchema)),
  chooseFolder: command('superuser').output(z.object({ folder: z.string().nullable() })),
};
