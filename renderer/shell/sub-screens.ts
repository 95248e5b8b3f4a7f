import {
  IconArrowMerge,
  IconBooks,
  IconFlag,
  IconList,
  IconListDetails,
  IconMedal,
  IconPlus,
  IconShieldCheck,
  IconTargetArrow,
  IconTimeline,
} from '@tabler/icons-react';

import { tabAccess, tabs as administrationTabs } from '#renderer/administration/search.ts';
import { addressOf } from '#renderer/components/many-links.ts';
import { tabs as referenceTabs } from '#renderer/reference/search.ts';
import { words } from '#renderer/words/words.ts';
import type { Access } from '#shared/domain/role.ts';

interface SubScreen {
  readonly href: string;
  readonly label: string;
  /** The screen it is a part of. */
  readonly of: string;
  /** What else people call it. */
  readonly alsoCalled: string;
  readonly icon: typeof IconList;
  readonly access: Access;
}

const { alsoCalled } = words.shell.search;

/** What lies behind the tabs and buttons of a screen, to be found by name from everywhere. */
export const subScreens: readonly SubScreen[] = [
  ...administrationTabs.map((tab) => ({
    href: addressOf('/administration', { tab }),
    label: words.administration.tabs[tab],
    of: words.administration.title,
    alsoCalled: alsoCalled.administration[tab],
    icon: IconShieldCheck,
    access: tabAccess[tab],
  })),
  ...referenceTabs.map((tab) => ({
    href: addressOf('/reference', { tab }),
    label: words.reference.tabs[tab],
    of: words.reference.title,
    alsoCalled: alsoCalled.reference[tab],
    icon: IconBooks,
    access: 'member' as const,
  })),
  ...(
    [
      ['list', IconList, 'public'],
      ['near', IconTargetArrow, 'member'],
      ['beat', IconFlag, 'member'],
    ] as const
  ).map(([view, icon, access]) => ({
    href: addressOf('/records', { view }),
    label: words.records.views[view],
    of: words.records.title,
    alsoCalled: alsoCalled.records[view],
    icon,
    access,
  })),
  {
    href: '/lists/bests',
    label: words.lists.views.bests,
    of: words.lists.title,
    alsoCalled: alsoCalled.bests,
    icon: IconListDetails,
    access: 'member',
  },
  {
    href: '/medals/enter',
    label: words.medals.enter,
    of: words.medals.title,
    alsoCalled: alsoCalled.enterMedals,
    icon: IconPlus,
    access: 'member',
  },
  {
    href: '/medals/positions',
    label: words.reference.medals,
    of: words.medals.title,
    alsoCalled: alsoCalled.positions,
    icon: IconMedal,
    access: 'member',
  },
  {
    href: addressOf('/athletes', { duplicates: true }),
    label: words.shell.search.duplicates,
    of: words.athletes.title,
    alsoCalled: alsoCalled.duplicates,
    icon: IconArrowMerge,
    access: 'staff',
  },
  {
    href: '/sheets/finishlynx',
    label: words.shell.shortcuts.lynx,
    of: words.sheets.title,
    alsoCalled: alsoCalled.lynx,
    icon: IconTimeline,
    access: 'member',
  },
];
