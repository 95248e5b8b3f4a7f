import { beatQuestion } from './questions.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { ExportMenu } from '#renderer/components/export-menu.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** The records to beat that are shown, all pages of them, as a file. */
export function BeatExport() {
  const { search } = useRecordsSearch();
  const club = useClub();
  const file = useExport();
  return (
    <ExportMenu
      screen={words.records.title}
      isRunning={file.isRunning}
      onExport={(format, fullNames) =>
        file.start(words.records.beat.exporting, {
          clubId: club.id,
          what: 'challenges',
          format,
          fullNames,
          ...beatQuestion(search, club.settings.nearMissPercent),
        })
      }
    />
  );
}
