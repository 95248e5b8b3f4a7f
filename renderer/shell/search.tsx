import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconMoon, IconKeyboard, IconRun, IconSearch, IconUser } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';

import { useClub, useReference } from './club.tsx';
import styles from './search.module.css';
import { addClubScreen, recordScreen, screens } from './screens.ts';
import { api } from '#renderer/api.ts';
import { closestFirst, fullName } from '#renderer/components/athlete-name.ts';
import { disciplineMatches } from '#renderer/components/discipline-search.ts';

const [store, actions] = createSpotlight();
export const openSearch = actions.open;

/** Of athletes and of disciplines. */
const shown = 6;

interface Entry {
  id: string;
  label: string;
  description: string;
  icon: ReactNode;
  run: () => void;
}

interface Props {
  onHelp: () => void;
  onScheme: () => void;
}

/** Ctrl+K: any athlete, discipline, screen or action by typing part of its name. */
export function Search({ onHelp, onScheme }: Props) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const [asked] = useDebouncedValue(wanted, 120);
  const club = useClub();
  const { disciplines } = useReference();
  const navigate = useNavigate();
  const { data: found } = useQuery({
    ...api.athletes.list.queryOptions({ input: { clubId: club.id, search: asked, pageSize: 100 } }),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  });

  // The first entry stays the chosen one when athletes arrive above what was there already.
  useEffect(() => {
    const list = document.getElementById(store.getState().listId);
    list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
    list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: 0 }));
  }, [found]);

  const athletes: Entry[] = (wanted === '' ? [] : closestFirst(found?.rows ?? [], wanted).slice(0, shown)).map(
    (each) => ({
      id: `athlete ${each.id}`,
      label: fullName(each),
      description: [each.ageGroup, `${each.performances} performances`].filter(Boolean).join(' · '),
      icon: <IconUser size={18} aria-hidden />,
      run: () => void navigate({ to: '/athletes/$id', params: { id: each.id } }),
    }),
  );
  const events: Entry[] = (wanted === '' ? [] : disciplines.filter((each) => disciplineMatches(each, wanted)))
    .slice(0, shown)
    .map((each) => ({
      id: `discipline ${each.code}`,
      label: each.name,
      description: 'All performances of this discipline',
      icon: <IconRun size={18} aria-hidden />,
      run: () => void navigate({ to: '/performances', search: { discipline: each.code } }),
    }));
  const places: Entry[] = [recordScreen, ...screens, addClubScreen].map((each) => ({
    id: `screen ${each.to}`,
    label: each.label,
    description: '',
    icon: <each.icon size={18} aria-hidden />,
    run: () => void navigate({ to: each.to }),
  }));
  const doings: Entry[] = [
    {
      id: 'scheme',
      label: 'Switch between light and dark',
      description: '',
      icon: <IconMoon size={18} aria-hidden />,
      run: onScheme,
    },
    {
      id: 'help',
      label: 'Show the shortcuts',
      description: '',
      icon: <IconKeyboard size={18} aria-hidden />,
      run: onHelp,
    },
  ];
  const matches = (each: Entry) => each.label.toLowerCase().includes(wanted);
  const groups = [
    { label: 'Athletes', entries: athletes },
    { label: 'Disciplines', entries: events },
    { label: 'Screens', entries: places.filter(matches) },
    { label: 'Actions', entries: doings.filter(matches) },
  ].filter((group) => group.entries.length > 0);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      title="Search"
      classNames={{ actionsGroup: styles['group'] ?? '', header: styles['header'] ?? '' }}
    >
      <Spotlight.Search
        placeholder="Athlete, discipline or screen"
        aria-label="Search"
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.length === 0 && <Spotlight.Empty>Nothing is called “{query}”</Spotlight.Empty>}
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.entries.map((each) => (
              <Spotlight.Action
                key={each.id}
                label={each.label}
                description={each.description}
                leftSection={each.icon}
                onClick={each.run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
