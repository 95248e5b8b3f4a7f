import {
  IconBooks,
  IconClipboardList,
  IconFileImport,
  IconHelpCircle,
  IconHome,
  IconListDetails,
  IconListNumbers,
  IconMedal,
  IconPlus,
  IconSettings,
  IconShieldCheck,
  IconStopwatch,
  IconTrophy,
  IconUsers,
} from '@tabler/icons-react';

import { words } from '#renderer/words/words.ts';

const text = words.shell.screens;

/** The screens of the navigation, each with its keys: `g` and a letter, one after the other. */
export const screens = [
  { to: '/', label: text.home, icon: IconHome, keys: 'g h' },
  { to: '/sheets', label: words.sheets.title, icon: IconClipboardList, keys: 'g e' },
  { to: '/performances', label: text.performances, icon: IconListNumbers, keys: 'g p' },
  { to: '/records', label: text.records, icon: IconTrophy, keys: 'g r' },
  { to: '/lists/top', label: words.lists.title, icon: IconListDetails, keys: 'g l' },
  { to: '/athletes', label: text.athletes, icon: IconUsers, keys: 'g a' },
  { to: '/medals', label: words.medals.title, icon: IconMedal, keys: 'g m' },
  { to: '/import', label: text.import, icon: IconFileImport, keys: 'g i' },
  { to: '/reference', label: words.reference.title, icon: IconBooks, keys: 'g d' },
  { to: '/administration', label: words.administration.title, icon: IconShieldCheck, keys: 'g x' },
  { to: '/settings', label: words.settings.title, icon: IconSettings, keys: 'g s' },
  { to: '/help', label: words.help.title, icon: IconHelpCircle, keys: 'g ?' },
] as const;

/** What people come for most: on top of the navigation and one key away everywhere. */
export const recordScreen = { to: '/record', label: text.record, icon: IconStopwatch, keys: 'n' } as const;

export const addClubScreen = { to: '/start', label: text.addClub, icon: IconPlus } as const;
