import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useAccess } from './me.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';
import { type Access, reaches } from '#shared/domain/role.ts';

declare module '@tanstack/react-router' {
  /** Every route says who may open it. */
  interface StaticDataRouteOption {
    access: Access;
  }
}

/** What the page at the present address needs. */
export function usePageAccess(): Access {
  const needs = useMatches({ select: (matches) => matches.map(({ staticData }) => staticData.access) });
  return needs.at(-1) ?? 'public';
}

/** Shows a page to those who may see it, and tells the others who may. */
export function PageGate({ children }: { children: ReactNode }) {
  const has = useAccess();
  const needs = usePageAccess();
  if (reaches(has, needs)) return children;
  return <Refused needs={needs} has={has} />;
}

/** Says in words what is missing and how one gets it. */
export function Refused({ needs, has }: { needs: Access; has: Access }) {
  const { refused: text, access } = words.accounts;
  return (
    <EmptyState title={text.title} actions={<LinkButton to="/records">{text.toRecords}</LinkButton>}>
      {text.text(access[needs], access[has])}
      {text.ask[needs]}
    </EmptyState>
  );
}
