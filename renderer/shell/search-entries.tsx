import { useDebouncedValue } from '@mantine/hooks';
import { IconBolt, IconCalendarEvent, IconRun, IconStairs, IconUser, IconUsersGroup } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useClubs, useReference } from './club.tsx';
import { addClubScreen, ratificationScreen, recordScreen, screens } from './screens.ts';
import { subScreens } from './sub-screens.ts';
import { useAllShortcuts } from './shortcuts.tsx';
import { useAccess } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';
import { closestFirst, fullName } from '#renderer/components/athlete-name.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { disciplineFit, disciplineMatches } from '#renderer/components/discipline-search.ts';
import { isolated } from '#renderer/components/names.ts';
import { words } from '#renderer/words/words.ts';
import { foldName } from '#shared/domain/name.ts';
import { reaches } from '#shared/domain/role.ts';

/** Of athletes, of disciplines and of competitions. */
const shown = 6;

interface SearchEntry {
  id: string;
  label: string;
  description: string;
  icon: ReactNode;
  /** How it is done without searching. */
  keys: string | null;
  run: () => void;
}

export interface SearchGroup {
  label: string;
  entries: SearchEntry[];
}

/** What is called as somebody types: words in any order, without regard to case and accents. */
export function useSearchGroups(typed: string): { groups: SearchGroup[]; settled: unknown } {
  const wanted = typed.trim();
  const [asked] = useDebouncedValue(wanted, 120);
  const { club, clubs, choose } = useClubs();
  const { disciplines, ageGroups } = useReference();
  const has = useAccess();
  const shortcuts = useAllShortcuts();
  const navigate = useNavigate();
  const athletes = useQuery({
    ...api.athletes.list.queryOptions({ input: { clubId: club.id, search: asked, pageSize: 100 } }),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  });
  const competitions = useQuery({
    ...api.reference.competitions.queryOptions({ input: { clubId: club.id, search: asked, pageSize: shown } }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  });
  const text = words.shell.search;
  const isNamed = nameTest(wanted);

  const people = closestFirst(athletes.data?.rows ?? [], wanted).map((each) => ({
    id: `athlete ${each.id}`,
    label: fullName(each),
    description: [each.ageGroup, text.performances(each.performances)].filter(Boolean).join(' · '),
    icon: <IconUser size={18} aria-hidden />,
    keys: null,
    run: () => void navigate({ to: '/athletes/$id', params: { id: each.id } }),
  }));
  const events = disciplines
    .filter((each) => !each.isHidden && disciplineMatches(each, wanted))
    .toSorted((a, b) => disciplineFit(a, wanted) - disciplineFit(b, wanted))
    .map((each) => ({
      id: `discipline ${each.code}`,
      label: each.name,
      description: text.discipline,
      icon: <IconRun size={18} aria-hidden />,
      keys: null,
      run: () => void navigate({ to: '/disciplines/$code', params: { code: each.code } }),
    }));
  const groupsOfAge = ageGroups
    .filter((each) => !each.isHidden && (isNamed({ label: each.name }) || foldName(each.code) === foldName(wanted)))
    .map((each) => ({
      id: `age group ${each.code}`,
      label: each.name,
      description: text.discipline,
      icon: <IconStairs size={18} aria-hidden />,
      keys: null,
      run: () => void navigate({ to: '/age-groups/$code', params: { code: each.code } }),
    }));
  const meetings = (competitions.data?.rows ?? []).map((each) => ({
    id: `competition ${each.id}`,
    label: each.name,
    description:
      [isolated(each.venue), each.from === '' ? '' : dayInWords(each.from)].filter(Boolean).join(' · ') ||
      text.competition,
    icon: <IconCalendarEvent size={18} aria-hidden />,
    keys: null,
    run: () => void navigate({ to: '/performances', search: { competitionId: each.id } }),
  }));
  const places = [recordScreen, ...screens, ratificationScreen, { ...addClubScreen, keys: null }]
    .filter(({ access }) => reaches(has, access))
    .map((each) => ({
      id: `screen ${each.to}`,
      label: each.label,
      alsoCalled: text.alsoCalled.screens[each.to] ?? '',
      description: '',
      icon: <each.icon size={18} aria-hidden />,
      keys: each.keys,
      run: () => void navigate({ to: each.to }),
    }));
  // Nobody who has typed nothing looks for them.
  const parts = (wanted === '' ? [] : subScreens)
    .filter(({ access }) => reaches(has, access))
    .map((each) => ({
      id: `screen ${each.href}`,
      label: each.label,
      alsoCalled: `${each.alsoCalled} ${each.of}`,
      description: each.of,
      icon: <each.icon size={18} aria-hidden />,
      keys: null,
      run: () => void navigate({ href: each.href }),
    }));
  const isPlace = new Set<string | null>(places.map(({ keys }) => keys));
  // Whatever this screen can do by a key can be found by its name, too.
  const doings = shortcuts
    .filter(({ keys }) => keys !== 'mod+k' && !isPlace.has(keys))
    .map((each) => ({
      id: `action ${each.group} ${each.label}`,
      label: each.label,
      description: each.group,
      icon: <IconBolt size={18} aria-hidden />,
      keys: each.keys,
      // The search closes first, and gives the focus back: what opens then keeps it.
      run: () => void window.setTimeout(each.run),
    }));
  const others = clubs
    .filter(({ id }) => id !== club.id)
    .map((each) => ({
      id: `club ${each.id}`,
      label: each.name,
      description: text.club,
      icon: <IconUsersGroup size={18} aria-hidden />,
      keys: null,
      run: () => choose(each.id),
    }));

  const isTyped = wanted !== '';
  const groups: SearchGroup[] = [
    { label: text.athletes, entries: isTyped ? people.slice(0, shown) : [] },
    { label: text.disciplines, entries: isTyped ? events.slice(0, shown) : [] },
    { label: text.ageGroups, entries: isTyped ? groupsOfAge.slice(0, shown) : [] },
    { label: text.competitions, entries: wanted.length > 1 ? meetings : [] },
    { label: text.screens, entries: [...places, ...parts].filter(isNamed) },
    { label: text.actions, entries: doings.filter(isNamed) },
    { label: text.clubs, entries: isTyped ? others.filter(isNamed) : [] },
  ];
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    settled: `${athletes.dataUpdatedAt} ${competitions.dataUpdatedAt} ${wanted}`,
  };
}

/** Every word that was typed is somewhere in what it is called. */
function nameTest(typed: string): (entry: { label: string; alsoCalled?: string }) => boolean {
  const parts = foldName(typed).split(' ');
  return ({ label, alsoCalled = '' }) => {
    const folded = foldName(`${label} ${alsoCalled}`);
    return parts.every((part) => folded.includes(part));
  };
}
