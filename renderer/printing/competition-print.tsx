import { Button, type ButtonProps } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

import { ErrorText } from '#renderer/components/error-text.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

const { competition: text } = words.printing;

interface Props extends Pick<ButtonProps, 'size'> {
  competitionId: string;
}

/** All that the club has of a competition, as a PDF for the clubhouse. */
export function CompetitionPrint({ competitionId, ...look }: Props) {
  const club = useClub();
  const file = useExport();
  return (
    <>
      <Button
        {...look}
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        loading={file.isRunning}
        onClick={() =>
          file.start(text.title, {
            clubId: club.id,
            what: 'competition',
            format: 'pdf',
            competitionId,
            fullNames: true,
          })
        }
      >
        {text.print}
      </Button>
      <ErrorText error={file.error} />
    </>
  );
}
