import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';

import { saveFile } from './save-file.ts';
import { useJobRun } from './use-job-run.ts';
import { client } from '#renderer/api.ts';

type ExportInput = Parameters<typeof client.files.export>[0];

const exported = z.object({ fileId: z.string(), fileName: z.string(), rows: z.number() });

/** Makes a sheet or list as a file, shows how far it is, and gives it to the browser to save. */
export function useExport() {
  const job = useJobRun(exported);
  const fetching = useMutation({
    mutationFn: async ({ fileId, fileName }: z.infer<typeof exported>) => {
      saveFile(await client.files.download({ fileId }), fileName);
      return fileName;
    },
  });
  return {
    start: (title: string, input: ExportInput) =>
      job.start({ title, run: () => client.files.export(input) }, { onSuccess: (made) => fetching.mutate(made) }),
    isRunning: job.isRunning || fetching.isPending,
    tracked: job.tracked,
    error: job.error ?? fetching.error,
    /** The name of the file once it was saved, and how many rows are in it. */
    saved:
      fetching.data === undefined || job.result === undefined
        ? null
        : { fileName: fetching.data, rows: job.result.rows },
  };
}
