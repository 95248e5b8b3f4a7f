import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  isRunning: boolean;
  /** Name of the screen, for its keys. */
  screen: string;
  /** `fullNames` is false for a sheet that the public may see. */
  onExport: (format: 'csv' | 'pdf', fullNames: boolean) => void;
  /** Whether there is a form of it that the public may see. */
  forPublic?: boolean;
}

const text = words.lists;

/** The list that is shown, as a file. */
export function ExportMenu({ isRunning, screen, onExport, forPublic = true }: Props) {
  useShortcuts([{ keys: 'e', label: text.exportCsv, group: screen, run: () => onExport('csv', true) }]);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={isRunning}>
          {text.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onExport('pdf', true)}>{text.exportPdf}</Menu.Item>
        {forPublic && (
          <Menu.Item onClick={() => onExport('pdf', false)}>
            {text.exportPublic} ({text.exportPublicHint})
          </Menu.Item>
        )}
        <Menu.Item onClick={() => onExport('csv', true)}>{text.exportCsv}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
