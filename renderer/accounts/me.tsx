import { useRouter } from '@tanstack/react-router';
import { createContext, type ReactNode, use } from 'react';

import { ClubContext } from '#renderer/shell/club-context.ts';
import type { Me } from '#shared/contract/accounts.ts';
import { type Access, reaches } from '#shared/domain/role.ts';

const MeContext = createContext<Me | null>(null);

export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>;
}

/** Who works with this page. While it is locked this stays who it was, so that nothing underneath changes. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error('useMe outside MeProvider');
  return me;
}

/** What somebody may do in a club; without one, in the device as a whole. */
export function accessOf(me: Me, clubId: string | null): Access {
  if (me.isSuperuser) return 'superuser';
  return me.clubs.find((each) => each.clubId === clubId)?.role ?? 'public';
}

/** What this person may do in the club on the screen, or in another one. The core decides; this only hides what it would refuse. */
export function useAccess(clubId?: string): Access {
  const me = useMe();
  const chosen = use(ClubContext);
  return accessOf(me, clubId ?? chosen?.club.id ?? null);
}

/** Whether a page would open; true where nobody is known, on a screen that could not be shown. */
export function useMayOpen(path: string | undefined): boolean {
  const me = use(MeContext);
  const chosen = use(ClubContext);
  const routes: Record<string, { options: { staticData?: { access: Access } } } | undefined> = useRouter().routesByPath;
  const needs = path === undefined ? undefined : routes[path]?.options.staticData?.access;
  return me === null || needs === undefined || reaches(accessOf(me, chosen?.club.id ?? null), needs);
}

export function useMay(needs: Access, clubId?: string): boolean {
  return reaches(useAccess(clubId), needs);
}
