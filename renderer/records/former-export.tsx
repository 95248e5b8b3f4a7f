import { categoryFilters } from './search.ts';
import { useRecordsSearch } from './use-records-search.ts';
import { ExportMenu } from '#renderer/components/export-menu.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';

/** The former records that the filters leave, all pages of them, as a file. */
export function FormerExport() {
  const { search } = useRecordsSearch();
  const club = useClub();
  const file = useExport();
  return (
    <ExportMenu
      screen={words.records.title}
      isRunning={file.isRunning}
      onExport={(format, fullNames) =>
        file.start(words.records.list.exportingFormer, {
          clubId: club.id,
          what: 'former-records',
          format,
          fullNames,
          ...categoryFilters(search),
        })
      }
    />
  );
}
