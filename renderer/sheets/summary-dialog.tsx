import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import styles from './summary-dialog.module.css';
import { api } from '#renderer/api.ts';
import { Badge } from '#renderer/components/badge.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { CompetitionPrint } from '#renderer/printing/competition-print.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const texts = words.sheets.summing;
const copiedFor = 3000;

interface Props {
  sheetId: string;
  onClose: () => void;
}

/** The records and bests of a sheet in words, ready to be read out, copied or printed. */
export function SummaryDialog({ sheetId, onClose }: Props) {
  const club = useClub();
  const printing = useExport();
  const clipboard = useClipboard({ timeout: copiedFor });
  const { data, error } = useQuery(api.sheets.summary.queryOptions({ input: { clubId: club.id, sheetId } }));
  // The dialog opens with what it has to say, so that the focus is on its button.
  if (data === undefined && error === null) return null;
  const told = data?.lines.filter((line) => line.sentences.length > 0) ?? [];
  return (
    <Dialog opened onClose={onClose} title={texts.title} size="lg">
      <Stack gap="md">
        <ErrorText error={error} />
        {data !== undefined && (
          <>
            <div>
              <Text fw={600}>{data.title}</Text>
              <Text c="dimmed">{data.subtitle}</Text>
            </div>
            {told.length === 0 && <Text>{texts.none}</Text>}
            <ul className={styles['list']}>
              {told.map((line, index) => (
                <li key={line.performanceId ?? index}>
                  <span className={styles['line']}>
                    <strong dir="auto">{line.names.join(', ')}</strong> {line.mark}
                    {line.badges.map((badge) => (
                      <Badge key={badge} kind={badge} />
                    ))}
                  </span>
                  {line.sentences.map((sentence) => (
                    <Text key={sentence} size="sm">
                      {sentence}
                    </Text>
                  ))}
                </li>
              ))}
            </ul>
            <Textarea label={texts.text} value={data.text} readOnly autosize minRows={4} maxRows={12} />
            <ErrorText error={printing.error} />
            <Group justify="flex-end">
              {data.competitionId !== null && <CompetitionPrint competitionId={data.competitionId} />}
              <Button
                variant="default"
                leftSection={<IconPrinter size={18} aria-hidden />}
                loading={printing.isRunning}
                onClick={() =>
                  printing.start(texts.printTitle, {
                    clubId: club.id,
                    what: 'sheet',
                    format: 'pdf',
                    sheetId,
                    fullNames: true,
                  })
                }
              >
                {texts.print}
              </Button>
              <Button
                data-autofocus
                leftSection={
                  clipboard.copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />
                }
                onClick={() => clipboard.copy(data.text)}
              >
                {clipboard.copied ? texts.copied : texts.copy}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  );
}
