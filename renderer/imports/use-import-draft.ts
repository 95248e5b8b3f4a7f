import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { likelyMapping } from './mapping.ts';
import { client } from '#renderer/api.ts';
import { useJobs } from '#renderer/jobs/jobs.tsx';
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
          const likely = isNew ? likelyMapping(found) : null;
          if (likely !== null) look({ ...next, mapping: likely.mapping, mappingFrom: likely.from });
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

  return {
    draft,
    preview,
    upload,
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
    mappingFrom: null,
    onDuplicate: 'skip',
    createMissing: kind === 'athletes' ? [] : ['competitions'],
    allClubs: false,
  };
}

function inputOf(clubId: string, draft: Draft) {
  const { uploadId, kind, mapping, onDuplicate, createMissing, allClubs } = draft;
  return { clubId, uploadId, kind, mapping, onDuplicate, createMissing, allClubs };
}
