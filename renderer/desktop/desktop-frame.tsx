import { notifications } from '@mantine/notifications';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';

import { AboutDialog } from './about-dialog.tsx';
import { type FrameEvent, onDesktopEvent } from './events.ts';
import { kindOfFiles } from './files.ts';
import { useAccess } from '#renderer/accounts/me.tsx';
import { client, desktopClient } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/components/failure.ts';
import { chapterOf } from '#renderer/help/chapter-of.ts';
import { useJobs } from '#renderer/jobs/jobs.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { openSearch } from '#renderer/shell/search.tsx';
import { words } from '#renderer/words/words.ts';
import type { MenuAction, MenuScreen } from '#shared/contract/desktop.ts';
import { reaches } from '#shared/domain/role.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** A file that the system was asked to open. */
    importFile?: File;
    backupFile?: File;
  }
}

const text = words.desktop;

const places = {
  home: '/',
  sheets: '/sheets',
  performances: '/performances',
  records: '/records',
  lists: '/lists/top',
  athletes: '/athletes',
  medals: '/medals',
  import: '/import',
  reference: '/reference',
  administration: '/administration',
  settings: '/settings',
} as const;

interface Props {
  version: string;
  onShortcuts: () => void;
}

/** Does what the menu and the system ask for, where the frame is shown and nothing is locked. */
export function DesktopFrame({ version, onShortcuts }: Props) {
  const navigate = useNavigate();
  const router = useRouter();
  const club = useClub();
  const has = useAccess();
  const jobs = useJobs();
  const exporting = useExport();
  const [isAboutOpen, setAboutOpen] = useState(false);

  function say(message: string) {
    notifications.show({ message, color: 'red' });
  }

  function go(screen: MenuScreen) {
    if (screen === 'help') {
      void navigate({ to: '/help', search: { chapter: chapterOf(window.location.pathname) } });
      return;
    }
    void navigate({ to: places[screen] });
  }

  async function takeFiles() {
    if (!reaches(has, 'member')) return;
    const files = await desktopClient.desktop.takeFiles();
    const [first, another] = files;
    if (first === undefined) return;
    switch (kindOfFiles(files)) {
      case 'backup':
        await navigate({ to: '/administration', search: { tab: 'backups' }, state: { backupFile: first } });
        break;
      case 'lynx':
        await navigate({ to: '/sheets/finishlynx', state: { lynxFiles: files } });
        break;
      case 'table':
        if (another !== undefined) say(words.imports.choose.refused.many);
        await navigate({ to: '/import', search: {}, state: { importFile: first } });
    }
  }

  async function backUp() {
    await jobs.start({
      title: words.backups.making,
      run: () => client.backups.create({}),
      onDone: () => notifications.show({ message: text.backedUp }),
      onEnd: ({ failure }) => failure !== null && say(failure.text),
    });
  }

  function act(action: MenuAction) {
    const clubId = club.id;
    switch (action) {
      case 'record':
        void navigate({ to: '/record' });
        break;
      case 'export-records':
        exporting.start(text.exporting.records, { clubId, what: 'records', format: 'pdf' });
        break;
      case 'export-performances':
        exporting.start(text.exporting.performances, { clubId, what: 'performances', format: 'csv', fullNames: true });
        break;
      case 'export-athletes':
        exporting.start(text.exporting.athletes, { clubId, what: 'athletes', format: 'csv', fullNames: true });
        break;
      case 'backup':
        backUp().catch((error: unknown) => say(sentenceOf(error)));
        break;
      case 'search':
        openSearch();
        break;
      case 'back':
        router.history.back();
        break;
      case 'forward':
        router.history.forward();
        break;
      case 'shortcuts':
        onShortcuts();
        break;
      case 'about':
        setAboutOpen(true);
    }
  }

  const answer = useEffectEvent((event: FrameEvent) => {
    if (event.type === 'files') {
      // Under a lock they wait: handing them out is a call like any other.
      takeFiles().catch((error: unknown) => say(sentenceOf(error)));
      return;
    }
    // A dialog, or the lock, owns the page while it is open.
    if (document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
    if (event.type === 'go') go(event.screen);
    else act(event.action);
  });
  useEffect(() => {
    const end = onDesktopEvent((event) => answer(event));
    // What the system was asked to open before this page was there.
    void Promise.resolve().then(() => answer({ type: 'files' }));
    return end;
  }, []);

  const { error } = exporting;
  useEffect(() => {
    if (error !== null) notifications.show({ message: sentenceOf(error), color: 'red' });
  }, [error]);

  return <AboutDialog version={version} isOpen={isAboutOpen} onClose={() => setAboutOpen(false)} />;
}
