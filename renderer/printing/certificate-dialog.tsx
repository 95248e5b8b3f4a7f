import { Button, Group, Radio, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';

import styles from './certificate.module.css';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Award } from '#shared/contract/files.ts';

const { certificate: text } = words.printing;

interface Props {
  performanceId: string;
  award: Award;
  /** The group whose record is chosen first. */
  ageGroup?: string | undefined;
  onClose: () => void;
}

const medal = 'medal';

/** For which record or medal the certificate is; its words are a setting of the club. */
export function CertificateDialog({ performanceId, award, ageGroup, onClose }: Props) {
  const club = useClub();
  const sheet = useExport();
  const choices = [
    ...award.records.map((record) => ({ value: `record ${record.ageGroup}`, label: text.record(record.category) })),
    ...(award.medal === null ? [] : [{ value: medal, label: text.medal(award.medal.title, award.medal.place) }]),
  ];
  const wanted = choices.find(({ value }) => value === `record ${ageGroup}`) ?? choices[0];
  const [chosen, setChosen] = useState(wanted?.value ?? medal);

  function make() {
    const group = chosen.replace(/^record /u, '');
    sheet.start(text.making, {
      clubId: club.id,
      what: 'certificate',
      format: 'pdf',
      performanceId,
      ...(chosen === medal ? { kind: 'medal' } : { kind: 'record', ageGroup: group }),
    });
  }

  return (
    <Dialog opened onClose={onClose} title={text.title}>
      <Stack gap="lg">
        <p className={styles['note']}>
          {text.lead}{' '}
          <AnchorLink to="/settings" hash="certificates" size="sm" underline="always">
            {text.change}
          </AnchorLink>
        </p>
        <Radio.Group label={text.what} value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt={4}>
            {choices.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        {sheet.tracked !== null && <JobProgress tracked={sheet.tracked} />}
        <ErrorText error={sheet.error} />
        <Group justify="space-between">
          <span role="status" className={styles['note']}>
            {sheet.saved !== null && text.saved(sheet.saved.fileName)}
          </span>
          <Button
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={sheet.isRunning}
            onClick={make}
            data-autofocus
          >
            {text.save}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
