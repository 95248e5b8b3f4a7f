import { Modal } from '@mantine/core';

import styles from './shortcuts-dialog.module.css';
import { type Shortcut, useAllShortcuts } from './shortcuts.tsx';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

const inWords: Record<string, string> = { mod: 'Ctrl', enter: 'Enter', Delete: 'Del', Escape: 'Esc' };

function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keys.split(/[ +]/).map((key, index) => (
        <kbd key={index}>{inWords[key] ?? key.toUpperCase()}</kbd>
      ))}
    </span>
  );
}

/** Every shortcut of the frame and of the screen that is open now. */
export function ShortcutsDialog({ isOpen, onClose }: Props) {
  const groups = Map.groupBy(useAllShortcuts(), (each: Shortcut) => each.group);
  return (
    <Modal opened={isOpen} onClose={onClose} title="Shortcuts" size="lg">
      <div className={styles['groups']}>
        {[...groups].map(([group, shortcuts]) => (
          <section key={group}>
            <h2 className={styles['group']}>{group}</h2>
            <dl className={styles['list']}>
              {shortcuts.map((each) => (
                <div key={each.keys} className={styles['row']}>
                  <dt>{each.label}</dt>
                  <dd>
                    <Keys keys={each.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles['hint']}>Single letters work while no field is being typed in; Esc leaves a field.</p>
    </Modal>
  );
}
