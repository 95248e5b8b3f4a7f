import { Modal } from '@mantine/core';

import { Keys } from './keys.tsx';
import styles from './shortcuts-dialog.module.css';
import { type Shortcut, useAllShortcuts, useSingleKeys } from './shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

const text = words.shell.shortcuts;

/** Every shortcut of the frame and of the screen that is open now; the screen's own first. */
export function ShortcutsDialog({ isOpen, onClose }: Props) {
  const all = useAllShortcuts();
  const [hasSingleKeys] = useSingleKeys();
  const ofFrame = [text.do, text.goTo];
  const groups = [...Map.groupBy(all, (each: Shortcut) => each.group)].sort(
    ([a], [b]) => ofFrame.indexOf(a) - ofFrame.indexOf(b),
  );
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title} size="lg">
      <div className={styles['groups']}>
        {groups.map(([group, shortcuts]) => (
          <section key={group}>
            <h2 className={styles['group']}>{group}</h2>
            <dl className={styles['list']}>
              {shortcuts.map((each) => (
                <div key={`${each.keys} ${each.label}`} className={styles['row']}>
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
      <p className={styles['hint']}>{hasSingleKeys ? text.hint : text.off}</p>
    </Modal>
  );
}
