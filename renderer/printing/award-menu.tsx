import { Button, Menu, Skeleton } from '@mantine/core';
import { IconAward, IconPhoto, IconPrinter } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Fragment, useState } from 'react';

import { CertificateDialog } from './certificate-dialog.tsx';
import { PictureDialog } from '#renderer/pictures/picture-dialog.tsx';
import { api } from '#renderer/api.ts';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Award } from '#shared/contract/files.ts';
import { addDays, dayOrder } from '#shared/domain/day.ts';

const { award: text } = words.printing;

interface Props {
  /** One performance, or all that hold a record together. */
  performanceIds: readonly string[];
  /** The group of the record that is looked at. */
  ageGroup?: string;
  /** There will be something to print: its place is kept until it is known what. */
  isExpected?: boolean;
}

/** Certificate and picture of a performance that is a record or won a medal; nothing for any other. */
export function AwardMenu({ performanceIds, ageGroup, isExpected = false }: Props) {
  const club = useClub();
  const { today } = useClubs();
  const [opened, setOpened] = useState<{ what: 'certificate' | 'picture'; id: string; award: Award } | null>(null);
  const results = useQueries({
    queries: performanceIds.map((performanceId) =>
      api.files.award.queryOptions({ input: { clubId: club.id, performanceId } }),
    ),
  });
  const awards = results.flatMap(({ data }, index) => {
    const id = performanceIds[index];
    return data === undefined || id === undefined || (data.records.length === 0 && data.medal === null)
      ? []
      : [{ id, award: data }];
  });
  if (awards.length === 0)
    return isExpected && results.every(({ isPending }) => isPending) ? <Skeleton width="9rem" height={44} /> : null;
  const recentFrom = dayOrder(addDays(today, -club.policy.recentDays));
  const close = () => setOpened(null);
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
            {text.button}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {awards.map(({ id, award }) => (
            <Fragment key={id}>
              {awards.length > 1 && <Menu.Label>{text.of(award.names.map(({ full }) => full).join(', '))}</Menu.Label>}
              <Menu.Item
                leftSection={<IconAward size={18} aria-hidden />}
                onClick={() => setOpened({ what: 'certificate', id, award })}
              >
                {text.certificate}
              </Menu.Item>
              {award.records.length > 0 && (
                <Menu.Item
                  leftSection={<IconPhoto size={18} aria-hidden />}
                  onClick={() => setOpened({ what: 'picture', id, award })}
                >
                  {text.picture}
                </Menu.Item>
              )}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
      {opened?.what === 'certificate' && (
        <CertificateDialog performanceId={opened.id} award={opened.award} ageGroup={ageGroup} onClose={close} />
      )}
      {opened?.what === 'picture' && (
        <PictureDialog
          award={opened.award}
          ageGroup={ageGroup}
          isNew={dayOrder(opened.award.day) >= recentFrom}
          onClose={close}
        />
      )}
    </>
  );
}
