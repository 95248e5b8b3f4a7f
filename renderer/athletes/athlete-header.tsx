import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';

import { AthleteDialog } from './athlete-dialog.tsx';
import styles from './athlete-page.module.css';
import { RemoveAthlete } from './remove-athlete.tsx';
import { fullName } from '#renderer/components/athlete-name.ts';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { PageHeader } from '#renderer/components/page-header.tsx';
import type { Athlete } from '#shared/contract/athletes.ts';
import { genderLabels } from '#shared/domain/gender.ts';

type Shown = Athlete & { performances: number };

/** Who it is, and what can be done here. */
export function AthleteHeader({ athlete }: { athlete: Shown }) {
  const [isEditing, dialog] = useDisclosure(false);
  const count = athlete.performances;
  return (
    <>
      <AnchorLink to="/athletes" size="sm" className={styles['back'] ?? ''}>
        Athletes
      </AnchorLink>
      <PageHeader
        title={fullName(athlete)}
        lead={lineOf(athlete)}
        actions={
          <>
            {count > 0 && (
              <LinkButton to="/performances" search={{ athleteId: athlete.id }} variant="default">
                {count === 1 ? '1 performance' : `All ${count.toLocaleString('en')} performances`}
              </LinkButton>
            )}
            <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={dialog.open}>
              Edit
            </Button>
            {count === 0 && <RemoveAthlete athlete={athlete} />}
            <LinkButton to="/record" search={{ athleteId: athlete.id }}>
              Record a performance
            </LinkButton>
          </>
        }
      />
      {isEditing && <AthleteDialog athlete={athlete} onClose={dialog.close} onSaved={dialog.close} />}
    </>
  );
}

function lineOf(athlete: Athlete): string {
  const { gender, ageGroup, dateOfBirth, membershipNumber } = athlete;
  return [
    genderLabels[gender],
    ageGroup ?? 'age group unknown',
    dateOfBirth === '' ? 'date of birth not recorded' : `born ${dayInWords(dateOfBirth)}`,
    ...athlete.memberships.map(membershipInWords),
    ...(membershipNumber === null ? [] : [`number ${membershipNumber}`]),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function membershipInWords({ from, to }: { from: string; to: string }): string {
  if (from === '' && to === '') return '';
  if (to === '') return `member since ${dayInWords(from)}`;
  return from === '' ? `member until ${dayInWords(to)}` : `member ${dayInWords(from)} to ${dayInWords(to)}`;
}
