import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowMerge, IconDots, IconFileSpreadsheet, IconPencil, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import { AthleteDialog } from './athlete-dialog.tsx';
import styles from './athlete-page.module.css';
import { membershipInWords } from './membership-words.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { MergeWith } from './merge-with.tsx';
import { PersonItems } from './person-items.tsx';
import { RemoveAthlete } from './remove-athlete.tsx';
import { client } from '#renderer/api.ts';
import { useMay } from '#renderer/accounts/me.tsx';
import { fullName } from '#renderer/components/athlete-name.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useMadeFile } from '#renderer/jobs/use-made-file.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';
import type { Athlete, AthleteInRow } from '#shared/contract/athletes.ts';

const text = words.athletes.profile;

/** Who it is, and what can be done here. */
export function AthleteHeader({ athlete }: { athlete: AthleteInRow }) {
  const club = useClub();
  const navigate = useNavigate();
  const isStaff = useMay('staff');
  const isOwner = useMay('owner');
  const [isEditing, editing] = useDisclosure(false);
  const [isMerging, merging] = useDisclosure(false);
  const [isRemoving, removing] = useDisclosure(false);
  const [isErasing, erasing] = useDisclosure(false);
  const file = useExport();
  const everything = useMadeFile();
  const count = athlete.performances;
  const name = fullName(athlete);
  const open = { athleteId: athlete.id };
  useShortcuts([
    { keys: 'e', label: text.edit, group: name, run: editing.open },
    ...(count > 0
      ? [
          {
            keys: 'a',
            label: text.all(count),
            group: name,
            run: () => void navigate({ to: '/performances', search: open }),
          },
        ]
      : []),
    { keys: 'r', label: text.record, group: name, run: () => void navigate({ to: '/record', search: open }) },
  ]);
  const print = (format: 'pdf' | 'csv') =>
    file.start(text.printing(name), {
      clubId: club.id,
      what: 'athlete',
      athleteId: athlete.id,
      format,
      fullNames: true,
    });
  return (
    <>
      <AnchorLink to="/athletes" size="sm" className={styles['back'] ?? ''}>
        {words.athletes.title}
      </AnchorLink>
      <PageHeader
        title={name}
        lead={lineOf(athlete)}
        actions={
          <>
            {count > 0 && (
              <LinkButton to="/performances" search={{ athleteId: athlete.id }} variant="default">
                {text.all(count)}
              </LinkButton>
            )}
            <Button
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden />}
              onClick={editing.open}
              aria-keyshortcuts="e"
            >
              {text.edit}
            </Button>
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon
                  variant="default"
                  size="input-sm"
                  aria-label={text.more}
                  loading={file.isRunning || everything.isRunning}
                >
                  <IconDots size={18} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {count > 0 && (
                  <>
                    <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print('pdf')}>
                      {text.print}
                    </Menu.Item>
                    <Menu.Item leftSection={<IconFileSpreadsheet size={16} aria-hidden />} onClick={() => print('csv')}>
                      {text.csv}
                    </Menu.Item>
                    <Menu.Divider />
                  </>
                )}
                {isStaff && (
                  <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={merging.open}>
                    {words.athletes.merge.open}
                  </Menu.Item>
                )}
                {isStaff && count === 0 && (
                  <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={removing.open}>
                    {words.athletes.remove.open}
                  </Menu.Item>
                )}
                {isOwner && !athlete.isErased && (
                  <PersonItems
                    onErase={erasing.open}
                    onExport={() =>
                      everything.start(words.privacy.person.exporting(name), () =>
                        client.privacy.exportPerson({ clubId: club.id, athleteId: athlete.id }),
                      )
                    }
                  />
                )}
              </Menu.Dropdown>
            </Menu>
            <LinkButton to="/record" search={{ athleteId: athlete.id }}>
              {text.record}
            </LinkButton>
          </>
        }
      />
      <ErrorText error={file.error ?? everything.error} />
      {everything.saved !== null && <p role="status">{words.privacy.person.exported(everything.saved)}</p>}
      {athlete.note !== null && <p className={styles['note']}>{athlete.note}</p>}
      {isEditing && <AthleteDialog athlete={athlete} onClose={editing.close} onSaved={editing.close} />}
      {isErasing && <EraseDialog athleteId={athlete.id} name={name} onClose={erasing.close} />}
      {isRemoving && <RemoveAthlete athlete={athlete} onClose={removing.close} />}
      {isMerging && (
        <MergeWith
          athlete={athlete}
          onClose={merging.close}
          onMerged={(kept) => {
            merging.close();
            if (kept.id !== athlete.id) void navigate({ to: '/athletes/$id', params: { id: kept.id } });
          }}
        />
      )}
    </>
  );
}

function lineOf(athlete: Athlete): string {
  const { gender, ageGroup, dateOfBirth, membershipNumber, consent, photoConsent } = athlete;
  if (athlete.isErased) return [words.athletes.genders[gender], words.privacy.person.erased].join(' · ');
  return [
    words.athletes.genders[gender],
    ageGroup ?? text.ageGroupUnknown,
    dateOfBirth === '' ? text.birthUnknown : text.born(dayInWords(dateOfBirth)),
    ...athlete.memberships.map(membershipInWords),
    ...(membershipNumber === null ? [] : [text.number(membershipNumber)]),
    consent === null ? '' : since(text.consent[consent], athlete.consentDay),
    photoConsent === null ? '' : since(text.photoConsent[photoConsent], athlete.photoConsentDay),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function since(consent: string, day: string): string {
  return day === '' ? consent : text.answered(consent, dayInWords(day));
}
