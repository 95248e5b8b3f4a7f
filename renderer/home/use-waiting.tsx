import {
  IconAlertTriangle,
  IconArrowsSplit2,
  IconClipboardList,
  IconCloudExclamation,
  IconDatabaseExclamation,
  IconGavel,
  IconInbox,
  IconMedal,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';

import { seasonStart } from './season-start.ts';
import { useAccess } from '#renderer/accounts/me.tsx';
import { api } from '#renderer/api.ts';
import { daysAgo } from '#renderer/components/backup-age.ts';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { useSync } from '#renderer/sync/use-sync.ts';
import { words } from '#renderer/words/words.ts';
import { reaches } from '#shared/domain/role.ts';
import { checkTitle } from '#shared/messages/health.ts';
import { syncStopName } from '#shared/messages/sync.ts';

interface WaitingItem {
  key: string;
  icon: typeof IconInbox;
  text: string;
  link: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

const { waiting: text } = words.home;

/** An old backup, what is not in order with this installation, sync that has stopped or wants decisions, unreadable rows of imports, unsaved rows of results sheets, records that wait to be ratified and medals of the year that nobody recognised. */
export function useWaiting(): WaitingItem[] {
  const club = useClub();
  const { today } = useClubs();
  const clubId = club.id;
  const from = seasonStart(today, club.policy.year);
  const has = useAccess();
  const isStaff = reaches(has, 'staff');
  const isSuperuser = reaches(has, 'superuser');
  const batches = useQuery({ ...api.imports.list.queryOptions({ input: { clubId } }), enabled: isStaff });
  const sheets = useQuery(api.sheets.list.queryOptions({ input: { clubId, pageSize: 50 } }));
  const desk = useQuery({ ...api.ratification.summary.queryOptions({ input: { clubId } }), enabled: isStaff });
  const medals = useQuery(api.medals.list.queryOptions({ input: { clubId, recognised: 'no', from, pageSize: 1 } }));
  const health = useQuery({ ...api.system.health.queryOptions(), enabled: isSuperuser });
  const backup = useQuery({ ...api.backups.age.queryOptions(), enabled: isSuperuser });
  const sync = useSync().data;
  const claims = desk.data;
  const unrecognised = medals.data?.total ?? 0;
  const stop = sync === undefined || sync.stop === 'person' ? null : sync.stop;
  return [
    ...(backup.data?.isOld === true
      ? [
          {
            key: 'backup',
            icon: IconDatabaseExclamation,
            text:
              backup.data.lastAt === null ? words.backups.warnNone : words.backups.warnOld(daysAgo(backup.data.lastAt)),
            link: { to: '/administration' as const, search: { tab: 'backups' as const } },
          },
        ]
      : []),
    ...(health.data?.checks ?? [])
      // An old backup has its own line above, and sync of this club that has stopped one below.
      .filter((check) => !check.ok && check.name !== 'backup' && !(check.name === 'sync' && stop !== null))
      .map((check) => ({
        key: check.name,
        icon: IconAlertTriangle,
        text: text.health(checkTitle(check.name)),
        link: { to: '/administration' as const, search: { tab: 'health' as const } },
      })),
    ...(stop === null
      ? []
      : [
          {
            key: 'sync',
            icon: IconCloudExclamation,
            text: words.sync.waiting.stopped(syncStopName(stop)),
            link: { to: '/sync' as const },
          },
        ]),
    ...(sync === undefined || sync.conflicts === 0
      ? []
      : [
          {
            key: 'conflicts',
            icon: IconArrowsSplit2,
            text: words.sync.waiting.decisions(sync.conflicts),
            link: { to: '/sync' as const },
          },
        ]),
    ...(sheets.data?.rows ?? [])
      .filter((sheet) => sheet.state === 'open' && sheet.drafts > 0)
      .map((sheet) => ({
        key: sheet.id,
        icon: IconClipboardList,
        text: text.drafts(
          sheet.drafts,
          [sheet.head.competition, sheet.disciplineName].filter(Boolean).join(', ') || text.sheet,
        ),
        link: { to: '/sheets/$id' as const, params: { id: sheet.id } },
      })),
    ...(batches.data ?? [])
      .filter((batch) => batch.waiting > 0 && batch.undoneAt === null)
      .map((batch) => ({
        key: batch.id,
        icon: IconInbox,
        text: text.rows(batch.waiting, batch.fileName),
        link: { to: '/import' as const, search: { batch: batch.id } },
      })),
    ...(claims === undefined || claims.waiting === 0
      ? []
      : [
          {
            key: 'ratification',
            icon: IconGavel,
            text: text.ratification(claims.waiting, claims.overdue),
            link: { to: '/ratification' as const, search: claims.overdue > 0 ? { show: 'overdue' as const } : {} },
          },
        ]),
    ...(unrecognised === 0
      ? []
      : [
          {
            key: 'medals',
            icon: IconMedal,
            text: text.medals(unrecognised),
            link: { to: '/medals' as const, search: { view: 'medals' as const, recognised: 'no' as const, from } },
          },
        ]),
  ];
}
