import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconGavel, IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import { DecideDialog } from './decide-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import type { PerformanceDetails } from './values-of.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { AwardMenu } from '#renderer/printing/award-menu.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

const text = words.performances.one;
const { group } = text;

/** What can be done with a result that stands. */
export function PerformanceActions({ performance }: { performance: PerformanceDetails }) {
  const [isDeciding, decide] = useDisclosure(false);
  const [isDeleting, remove] = useDisclosure(false);
  const navigate = useNavigate();
  const isStaff = useMay('staff');
  const correct = () => void navigate({ to: '/record', search: { correct: performance.id } });
  useShortcuts(
    performance.isLive
      ? [
          { keys: 'c', label: text.correct, group, run: correct },
          ...(isStaff ? [{ keys: 'd', label: text.decide, group, run: decide.open }] : []),
          { keys: 'Delete', label: text.remove, group, run: remove.open },
        ]
      : [],
  );
  if (!performance.isLive) return null;
  return (
    <>
      <AwardMenu performanceIds={[performance.id]} />
      <LinkButton
        to="/record"
        search={{ correct: performance.id }}
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden />}
        aria-keyshortcuts="c"
      >
        {text.correct}
      </LinkButton>
      {isStaff && (
        <Button
          variant="default"
          leftSection={<IconGavel size={18} aria-hidden />}
          onClick={decide.open}
          aria-keyshortcuts="d"
        >
          {text.decide}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={remove.open}
        aria-keyshortcuts="Delete"
      >
        {text.remove}
      </Button>
      {isDeciding && <DecideDialog performance={performance} onClose={decide.close} />}
      {isDeleting && (
        <DeleteDialog
          performance={performance}
          onClose={remove.close}
          onRestored={(id) => void navigate({ to: '/performances/$id', params: { id }, replace: true })}
        />
      )}
    </>
  );
}
