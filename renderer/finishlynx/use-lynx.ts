import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { dayOf, draftsOf, type EventDraft, type Meeting } from './draft.ts';
import type { SheetOfEvent } from './sheets-of.ts';
import { client } from '#renderer/api.ts';
import { localDay } from './local-day.ts';
import { useClub } from '#renderer/shell/club.tsx';
import type { LynxReading } from '#shared/contract/finishlynx.ts';

export interface LynxWork {
  reading: LynxReading;
  meeting: Meeting;
  drafts: readonly EventDraft[];
}

/** A meeting is a hundred small files: one after the other each would wait for the disk. */
const atOnce = 12;

async function send(file: File): Promise<{ uploadId: string; day: string }> {
  const { uploadId } = await client.files.upload({ file });
  return { uploadId, day: localDay(file.lastModified) };
}

/** Files from the drop to the sheets. Nothing is written before `create`. */
export function useLynx(onMade: (sheetIds: string[]) => void) {
  const club = useClub();
  const [work, setWork] = useState<LynxWork | null>(null);
  const [isChanged, setChanged] = useState(false);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);

  const read = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const uploaded: { uploadId: string; day: string }[] = [];
      for (let done = 0; done < files.length; done += atOnce) {
        setProgress({ done, all: files.length });
        uploaded.push(...(await Promise.all(files.slice(done, done + atOnce).map(send))));
      }
      return client.finishlynx.read({ clubId: club.id, files: uploaded });
    },
    onSuccess: (reading) => {
      setChanged(false);
      setWork({
        reading,
        meeting: { competition: '', venue: '', day: dayOf(reading), season: reading.season },
        drafts: draftsOf(reading),
      });
    },
    onSettled: () => setProgress(null),
  });

  const create = useMutation({
    mutationFn: (sheets: SheetOfEvent[]) => client.finishlynx.createSheets({ clubId: club.id, sheets }),
    onSuccess: ({ sheetIds }) => {
      setChanged(false);
      onMade(sheetIds);
    },
  });

  return {
    work,
    progress,
    isChanged,
    read,
    create,
    changeMeeting: (changes: Partial<Meeting>) => {
      setChanged(true);
      setWork((before) => before && { ...before, meeting: { ...before.meeting, ...changes } });
    },
    changeEvent: (key: string, changes: Partial<EventDraft>) => {
      setChanged(true);
      setWork(
        (before) =>
          before && {
            ...before,
            drafts: before.drafts.map((draft) => (draft.event.key === key ? { ...draft, ...changes } : draft)),
          },
      );
    },
    drop: () => {
      setWork(null);
      setChanged(false);
      read.reset();
      create.reset();
    },
  };
}
export type Lynx = ReturnType<typeof useLynx>;
