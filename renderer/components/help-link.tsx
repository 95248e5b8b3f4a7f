import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';

import { chapterOf } from '#renderer/help/chapter-of.ts';
import { words } from '#renderer/words/words.ts';

/** The small question mark beside a page's title: leads to its chapter of the manual. */
export function HelpLink({ chapter }: { chapter: string | undefined }) {
  const { pathname } = useLocation();
  if (pathname.startsWith('/help')) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={words.help.about}
      title={words.help.about}
      renderRoot={(props) => <Link {...props} to="/help" search={{ chapter: chapter ?? chapterOf(pathname) }} />}
    >
      <IconHelp size={18} aria-hidden />
    </ActionIcon>
  );
}
