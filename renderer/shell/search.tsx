import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

import { Keys } from './keys.tsx';
import { useSearchGroups } from './search-entries.tsx';
import styles from './search.module.css';
import { words } from '#renderer/words/words.ts';

const [store, actions] = createSpotlight();
export const openSearch = actions.open;

const text = words.shell.search;

/** Ctrl+K: any athlete, discipline, competition, screen or action by typing part of its name. */
export function Search() {
  const [query, setQuery] = useState('');
  const { groups, settled } = useSearchGroups(query);

  // The first entry stays the chosen one when athletes arrive above what was there already.
  useEffect(() => {
    const list = document.getElementById(store.getState().listId);
    list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
    list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: 0 }));
  }, [settled]);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      title={text.title}
      transitionProps={{ duration: 0 }}
      classNames={{
        action: styles['action'] ?? '',
        actionsGroup: styles['group'] ?? '',
        header: styles['header'] ?? '',
      }}
    >
      <Spotlight.Search
        placeholder={text.placeholder}
        aria-label={text.title}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.length === 0 && <Spotlight.Empty>{text.nothing(query.trim())}</Spotlight.Empty>}
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.entries.map((each) => (
              <Spotlight.Action
                key={each.id}
                label={each.label}
                description={each.description}
                leftSection={each.icon}
                rightSection={each.keys === null ? undefined : <Keys keys={each.keys} />}
                onClick={each.run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
