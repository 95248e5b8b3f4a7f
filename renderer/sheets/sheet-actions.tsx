import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconChecks,
  IconClipboard,
  IconDots,
  IconFlag,
  IconLock,
  IconLockOpen,
  IconSpeakerphone,
  IconTrash,
} from '@tabler/icons-react';
import { memo } from 'react';

import type { SheetView } from './use-sheet-rows.ts';
import { words } from '#renderer/words/words.ts';

const texts = words.sheets.sheet;
const size = 18;

interface Props {
  sheet: SheetView;
  onUndo: () => void;
  onPaste: () => void;
  onCorrect: () => void;
  onSummary: () => void;
  onConfirmAll: () => void;
  onClose: () => void;
  onReopen: () => void;
  onRemove: () => void;
}

/** What is done with a whole sheet. */
export const SheetActions = memo(function SheetActions(props: Props) {
  const { sheet } = props;
  const isOpen = sheet.state === 'open';
  const hasUnconfirmed = isOpen && sheet.rows.some((row) => row.isUnconfirmed);
  return (
    <>
      {hasUnconfirmed && (
        <Button leftSection={<IconChecks size={size} aria-hidden />} onClick={props.onConfirmAll}>
          {texts.confirmAll}
        </Button>
      )}
      {isOpen && (
        <>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={size} aria-hidden />}
            disabled={!sheet.canUndo}
            onClick={props.onUndo}
          >
            {texts.undo}
          </Button>
          <Button variant="default" leftSection={<IconClipboard size={size} aria-hidden />} onClick={props.onPaste}>
            {texts.paste}
          </Button>
        </>
      )}
      <Button
        variant={hasUnconfirmed ? 'default' : 'filled'}
        leftSection={<IconSpeakerphone size={size} aria-hidden />}
        onClick={props.onSummary}
      >
        {texts.summary}
      </Button>
      {!isOpen && (
        <Button variant="default" leftSection={<IconLockOpen size={size} aria-hidden />} onClick={props.onReopen}>
          {texts.reopen}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={texts.more}>
            <IconDots size={size} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isOpen && (
            <>
              <Menu.Item leftSection={<IconFlag size={size} aria-hidden />} onClick={props.onCorrect}>
                {texts.correct}
              </Menu.Item>
              <Menu.Item leftSection={<IconLock size={size} aria-hidden />} onClick={props.onClose}>
                {texts.close}
              </Menu.Item>
            </>
          )}
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={size} aria-hidden />}
            disabled={sheet.rows.some((row) => row.state === 'saved')}
            onClick={props.onRemove}
          >
            {texts.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
});
