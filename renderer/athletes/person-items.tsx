import { Menu } from '@mantine/core';
import { IconEraser, IconFileZip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { api } from '#renderer/api.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { person: text } = words.privacy;

interface Props {
  onExport: () => void;
  onErase: () => void;
}

/** What the law gives a person a right to: everything that is stored, and being forgotten. An owner's to do. */
export function PersonItems({ onExport, onErase }: Props) {
  const club = useClub();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const mayDo =
    me?.isSuperuser === true || me?.clubs.some((each) => each.clubId === club.id && each.role === 'owner') === true;
  if (!mayDo) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Item leftSection={<IconFileZip size={16} aria-hidden />} onClick={onExport}>
        {text.export}
      </Menu.Item>
      <Menu.Item leftSection={<IconEraser size={16} aria-hidden />} onClick={onErase}>
        {text.erase}
      </Menu.Item>
    </>
  );
}
