import { Kbd } from '@mantine/core';

import styles from './quick-actions.module.css';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { recordScreen, screens } from '#renderer/shell/screens.ts';
import { useSingleKeys } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

/** Screens on which something is entered, in the order in which a competition day needs them. */
const entries = ['/sheets', '/medals', '/import'] as const;

const actions = [
  recordScreen,
  ...entries.flatMap((to) => {
    const found = screens.find((screen) => screen.to === to);
    return found === undefined ? [] : [found];
  }),
];

/** The ways in, each with its keys. */
export function QuickActions() {
  const [hasSingleKeys] = useSingleKeys();
  return (
    <nav className={styles['actions']} aria-label={words.home.actions}>
      {actions.map(({ to, label, icon: Icon, keys }) => (
        <LinkButton
          key={to}
          to={to}
          variant={to === recordScreen.to ? 'filled' : 'default'}
          className={styles['action'] ?? ''}
          classNames={{ section: styles['icon'] ?? '' }}
          leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
          aria-keyshortcuts={keys}
        >
          {label}
          {hasSingleKeys && (
            <span className={styles['keys']} aria-hidden>
              {keys.split(' ').map((key) => (
                <Kbd key={key} size="xs" className={styles['key'] ?? ''}>
                  {key.toUpperCase()}
                </Kbd>
              ))}
            </span>
          )}
        </LinkButton>
      ))}
    </nav>
  );
}
