import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { type AthletesFile, withAthletes, withoutAthletes } from './athletes-file.ts';
import { likelyMapping } from './mapping.ts';
import { client } from '#renderer/api.ts';
import { useJobs } from '#renderer/jobs/jobs.tsx';
import { runJob } from '#renderer/jobs/run-job.ts';
import { useJobRun } from '#renderer/jobs/use-job-run.ts';
import { useClub } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import {
  type ImportKind,
  type ImportPreview,
  type ImportReport,
  type Mapping,
  importReportSchema,
  previewSchema,
} from '#shared/contract/imports.ts';

/** A file on its way in: how it is to be read, and what is to be done with its rows. */
export interface Draft {
  uploadId: string;
  fileName: string;
  kind: ImportKind;
  mapping: Mapping;
  /** The columns of the file; none before the first look. */
  columns: readonly string[];
  /** The second file, which says whose the results are. */
  athletesFile: AthletesFile | null;
  /** Where the mapping comes from, before anybody changed it. */
  mappingFrom: 'remembered' | 'suggested' | null;
  onDuplicate: 'skip' | 'update' | 'create';
  createMissing: ('disciplines' | 'age-groups' | 'competitions' | 'seasons')[];
  allClubs: boolean;
}

/** A file from the drop to the report. Every change of the draft makes a new preview; nothing is written before `run`. */
export function useImportDraft(onDone: (report: ImportReport) => void) {
  const club = useClub();
  const jobs = useJobs();
  const [draft, setDraft] = useState<Draft | null>(null);
  // The last preview stays in sight while the next one is made.
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const previewing = useJobRun(previewSchema);
  const running = useJobRun(importReportSchema);

  function look(next: Draft, isNew = false) {
    setDraft(next);
    if (previewing.tracked !== null) void jobs.cancel(previewing.tracked.jobId);
    previewing.start(
      { title: words.imports.reading(next.fileName), run: () => client.imports.preview(inputOf(club.id, next)) },
      {
        onSuccess: (found) => {
          setPreview(found);
          if (!isNew) return;
          const seen = { ...next, columns: found.columns.map(({ name }) => name) };
          const likely = likelyMapping(found);
          if (likely === null) setDraft(seen);
          else look({ ...seen, mapping: likely.mapping, mappingFrom: likely.from });
        },
      },
    );
  }

  const upload = useMutation({
    mutationFn: async ({ file, kind }: { file: File; kind: ImportKind }) => {
      const { uploadId, name } = await client.files.upload({ file });
      return newDraft(uploadId, name, kind);
    },
    onSuccess: (next) => {
      setPreview(null);
      look(next, true);
    },
  });

  // What is in the second file is found as for a list of athletes of its own.
  const addAthletes = useMutation({
    mutationFn: async (file: File) => {
      const { uploadId, name } = await client.files.upload({ file });
      const input = { clubId: club.id, uploadId, kind: 'athletes' as const, onDuplicate: 'skip' as const };
      const title = words.imports.athletesFile.reading(name);
      const found = previewSchema.parse(await runJob(jobs, title, () => client.imports.preview(input)));
      return { uploadId, name, found };
    },
    onSuccess: ({ uploadId, name, found }) => {
      if (draft === null) return;
      const athletesFile = { uploadId, name, columns: found.columns.map((column) => column.name) };
      const mapping = withAthletes(draft.mapping, draft.columns, athletesFile, found.suggestion);
      look({ ...draft, athletesFile, mapping, mappingFrom: null });
    },
  });

  return {
    draft,
    preview,
    upload,
    addAthletes,
    removeAthletes: () => {
      if (draft === null) return;
      const mapping = withoutAthletes(draft.mapping, draft.columns);
      look({ ...draft, athletesFile: null, mapping, mappingFrom: null });
    },
    previewing,
    running,
    change: (next: Partial<Draft>) => draft !== null && look({ ...draft, mappingFrom: null, ...next }),
    run: () => {
      if (draft === null) return;
      running.start(
        { title: words.imports.importing(draft.fileName), run: () => client.imports.run(inputOf(club.id, draft)) },
        {
          onSuccess: (report) => {
            setDraft(null);
            onDone(report);
          },
        },
      );
    },
    drop: () => {
      setDraft(null);
      setPreview(null);
      upload.reset();
      addAthletes.reset();
      previewing.reset();
      running.reset();
    },
  };
}
export type ImportDraft = ReturnType<typeof useImportDraft>;

function newDraft(uploadId: string, fileName: string, kind: ImportKind): Draft {
  return {
    uploadId,
    fileName,
    kind,
    mapping: {},
    columns: [],
    athletesFile: null,
    mappingFrom: null,
    onDuplicate: 'skip',
    createMissing: kind === 'athletes' ? [] : ['competitions'],
    allClubs: false,
  };
}

function inputOf(clubId: string, draft: Draft) {
  const { uploadId, kind, onDuplicate, createMissing, allClubs, athletesFile } = draft;
  // A remembered mapping may want a second file that is not here yet: what is in the first one can be shown already.
  const mapping = athletesFile === null ? withoutAthletes(draft.mapping, draft.columns) : draft.mapping;
  const second = athletesFile === null ? {} : { athletesUploadId: athletesFile.uploadId };
  return { clubId, uploadId, kind, mapping, onDuplicate, createMissing, allClubs, ...second };
}
