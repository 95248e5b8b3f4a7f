import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { words } from '#renderer/words/words.ts';

const { waiting: text } = words.sync;

/** A club whose results are still on their way from the hub. */
export function ComingClub({ name }: { name: string }) {
  return (
    <>
      <PageHeader title={name} />
      <EmptyState title={text.first} actions={<LinkButton to="/sync">{text.see}</LinkButton>}>
        {text.firstText}
      </EmptyState>
    </>
  );
}
