import {
  IconBooks,
  IconClipboardList,
  IconFileImport,
  IconGavel,
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

/** The screens of the navigation, each with its keys (`g` and a letter, one after the other) and for whom it is. */
export const screens = [
  { to: '/', label: text.home, icon: IconHome, keys: 'g h', access: 'member' },
  { to: '/sheets', label: words.sheets.title, icon: IconClipboardList, keys: 'g e', access: 'member' },
  { to: '/performances', label: text.performances, icon: IconListNumbers, keys: 'g p', access: 'member' },
  { to: '/records', label: text.records, icon: IconTrophy, keys: 'g r', access: 'public' },
  { to: '/lists/top', label: words.lists.title, icon: IconListDetails, keys: 'g l', access: 'public' },
  { to: '/athletes', label: text.athletes, icon: IconUsers, keys: 'g a', access: 'member' },
  { to: '/medals', label: words.medals.title, icon: IconMedal, keys: 'g m', access: 'member' },
  { to: '/import', label: text.import, icon: IconFileImport, keys: 'g i', access: 'staff' },
  { to: '/reference', label: words.reference.title, icon: IconBooks, keys: 'g d', access: 'member' },
  { to: '/administration', label: words.administration.title, icon: IconShieldCheck, keys: 'g x', access: 'owner' },
  { to: '/settings', label: words.settings.title, icon: IconSettings, keys: 'g s', access: 'member' },
  { to: '/help', label: words.help.title, icon: IconHelpCircle, keys: 'g ?', access: 'public' },
] as const;

/** In the navigation where the club asks for it, or something waits. */
export const ratificationScreen = {
  to: '/ratification',
  label: words.ratification.title,
  icon: IconGavel,
  keys: 'g c',
  access: 'staff',
} as const;

/** What people come for most: on top of the navigation and one key away everywhere. */
export const recordScreen = {
  to: '/record',
  label: text.record,
  icon: IconStopwatch,
  keys: 'n',
  access: 'member',
} as const;

export const addClubScreen = { to: '/start', label: text.addClub, icon: IconPlus, access: 'superuser' } as const;
