import { Button, Group, SegmentedControl, Select, Stack, Switch } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';

import { pictureContent } from './picture-content.ts';
import styles from './picture-dialog.module.css';
import { PictureCanvas } from './picture-canvas.tsx';
import { type PictureShape } from './picture-layout.ts';
import { usePictureFile } from './use-picture-file.ts';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Award } from '#shared/contract/files.ts';

const { picture: text, certificate: record } = words.printing;

interface Props {
  award: Award;
  /** The group whose record is shown first. */
  ageGroup?: string | undefined;
  /** Set so lately that it is news. */
  isNew: boolean;
  onClose: () => void;
}

/** A picture of a record for other people's screens: made here, saved or copied, sent nowhere. */
export function PictureDialog({ award, ageGroup, isNew, onClose }: Props) {
  const [shape, setShape] = useState<PictureShape>('wide');
  const [hasFullNames, setFullNames] = useState(false);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      award.records.findIndex((each) => each.ageGroup === ageGroup),
    ),
  );
  const file = usePictureFile();
  const shown = award.records[chosen];
  if (shown === undefined) return null;
  const isShortened = award.names.some(({ full, short }) => full !== short);
  const content = pictureContent(award, shown, { hasFullNames, isNew });
  const fileName = text.fileName([content.clubName, content.names, content.event, content.mark]);
  return (
    <Dialog opened onClose={onClose} title={text.title} size="xl">
      <Stack gap="lg">
        <p className={styles['note']}>{text.lead}</p>
        <PictureCanvas content={content} shape={shape} onDrawn={file.setCanvas} />
        <Group gap="lg" align="flex-end">
          <SegmentedControl
            aria-label={text.shape}
            value={shape}
            onChange={(value) => setShape(value)}
            data={(['wide', 'square'] as const).map((value) => ({ value, label: text.shapes[value] }))}
          />
          {award.records.length > 1 && (
            <Select
              label={text.what}
              value={String(chosen)}
              onChange={(value) => setChosen(Number(value ?? 0))}
              data={award.records.map((each, index) => ({ value: String(index), label: record.record(each.category) }))}
              allowDeselect={false}
              w={320}
            />
          )}
        </Group>
        {isShortened && (
          <Switch
            label={text.fullNames}
            description={text.consent}
            checked={hasFullNames}
            onChange={(event) => setFullNames(event.currentTarget.checked)}
          />
        )}
        <ErrorText error={file.error} />
        <Group justify="space-between">
          <span role="status" className={styles['note']}>
            {file.said}
          </span>
          <Group gap="sm">
            {file.canCopy && (
              <Button
                variant="default"
                leftSection={<IconCopy size={18} aria-hidden />}
                onClick={() => void file.copy()}
              >
                {text.copy}
              </Button>
            )}
            <Button
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => void file.save(fileName)}
              data-autofocus
            >
              {text.save}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Dialog>
  );
}
