import { nearQuestion } from './questions.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { ExportMenu } from '#renderer/components/export-menu.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub, useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** The near misses that are shown, all pages of them, as a file. */
export function NearExport() {
  const { search } = useRecordsSearch();
  const club = useClub();
  const { today } = useClubs();
  const file = useExport();
  return (
    <ExportMenu
      screen={words.records.title}
      isRunning={file.isRunning}
      onExport={(format, fullNames) =>
        file.start(words.records.near.exporting, {
          clubId: club.id,
          what: 'near-misses',
          format,
          fullNames,
          ...nearQuestion(search, today),
        })
      }
    />
  );
}
