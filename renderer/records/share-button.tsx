import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';

import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

import type { RecordsSearch } from './search.ts';
import { ShareForm } from './share-form.tsx';

/** Opens the choice between the printed sheet, the spreadsheet and the page for the club's site. */
export function ShareButton({ search }: { search: RecordsSearch }) {
  const [isOpen, dialog] = useDisclosure(false);
  useShortcuts([{ keys: 'e', label: words.records.share.button, group: words.records.title, run: dialog.open }]);
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={dialog.open}>
        {words.records.share.button}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={words.records.share.title} size="lg">
        <ShareForm search={search} />
      </Modal>
    </>
  );
}
